using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>Writes the pictures of the README into the folder that ICDD_SCREENSHOTS names.</summary>
public sealed class Screenshots(Hall hall)
{
    [Theory]
    [InlineData("drafting-room", "AUS", "/clauses/c47", "en-GB", 1440)]
    [InlineData("side-by-side", "AUS", "/clauses/c42?view=wide", "en-GB", 1440)]
    [InlineData("chairs-desk", "chair", "/chair", "en-GB", 1440)]
    [InlineData("clause-history", "AUS", "/clauses/c47/history", "en-GB", 1440)]
    [InlineData("record", "AUS", "/record", "en-GB", 1440)]
    [InlineData("ruang-perancangan", "IDN", "/clauses/c47", "id-ID", 1440)]
    [InlineData("phone", "AUS", "/clauses/c9", "en-GB", 390)]
    public async Task Write_the_picture(string name, string seat, string address, string language, int width)
    {
        var folder = Environment.GetEnvironmentVariable("ICDD_SCREENSHOTS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "ICDD_SCREENSHOTS names no folder for the pictures.");
        await using var person = await hall.Sit(seat, new Arrival { Language = language, Width = width });

        await person.Go(Person.Room + address);
        await Expect(person.Page.Locator("main :is(h1, h2):visible").First).ToBeVisibleAsync();
        await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await person.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, name + ".png") });
    }
}
