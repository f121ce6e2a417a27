using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>Writes the pictures of the README into the folder that ICDD_SCREENSHOTS names.</summary>
[Collection<LookingHall>]
public sealed class Screenshots(Hall hall)
{
    private static readonly Arrival English = new();
    private static readonly Arrival Indonesian = new() { Language = "id-ID" };
    private static readonly Arrival Phone = new() { Width = 390 };

    private static readonly (string Name, string Seat, string Address, Arrival Arrival)[] Pictures =
    [
        ("drafting-room", "AUS", "/clauses/c47", English),
        ("side-by-side", "AUS", "/clauses/c42?view=wide", English),
        ("chairs-desk", "chair", "/chair", English),
        ("clause-history", "AUS", "/clauses/c47/history", English),
        ("record", "AUS", "/record", English),
        ("indonesian", "IDN", "/clauses/c47", Indonesian),
        ("phone", "AUS", "/clauses/c9", Phone),
    ];

    [Fact]
    public async Task Write_the_pictures()
    {
        var folder = Environment.GetEnvironmentVariable("ICDD_SCREENSHOTS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "ICDD_SCREENSHOTS names no folder for the pictures.");
        foreach (var (name, seat, address, arrival) in Pictures)
        {
            await using var person = await hall.Sit(seat, arrival);
            await person.Go(Person.Room + address);
            await Expect(person.Page.Locator("main :is(h1, h2):visible").First).ToBeVisibleAsync();
            await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await person.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, name + ".png") });
        }
    }
}
