using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>No page breaks its own policy, and none makes the server complain.</summary>
[Collection<LookingHall>]
public sealed class QuietPagesTests(Hall hall)
{
    [Theory]
    [InlineData("AUS")]
    [InlineData("chair")]
    [InlineData("secretariat")]
    public async Task No_page_of_a_seat_breaks_its_policy_or_leaves_an_error_in_the_log(string seat)
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var person = await hall.SitAt(server, seat);
        var said = new List<string>();
        person.Page.Console += (_, message) =>
            said.AddRange(IsFault(message) ? [$"{person.Page.Url}: {message.Text}"] : []);
        person.Page.PageError += (_, error) => said.Add(error);
        foreach (var address in await person.Addresses())
        {
            await person.Go(address);
            await Expect(person.Page.Locator("main :is(h1, h2):visible").First).ToBeVisibleAsync();
            await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        Assert.Empty(said);
        Assert.DoesNotContain(server.Said, line => line.StartsWith("fail:", StringComparison.Ordinal)
            || line.StartsWith("crit:", StringComparison.Ordinal));
    }

    /// <summary>That an address does not exist is what its page says.</summary>
    private static bool IsFault(IConsoleMessage message) => message.Type == "error"
        && !message.Text.Contains("404", StringComparison.Ordinal);
}
