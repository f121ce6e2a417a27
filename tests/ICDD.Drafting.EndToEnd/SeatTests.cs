using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<WorkingHall>]
public sealed class SeatTests(Hall hall)
{
    [Fact]
    public async Task A_button_of_the_chair_on_a_page_from_before_the_seat_changed_decides_nothing()
    {
        await using var person = await hall.Sit("chair");
        await person.OpenClause("c9");
        var old = person.Page;

        await person.OpenWindowBeside();
        await person.TakeSeat("AUS");
        if (await WasPressed(
            old.Locator("article.proposal").First.GetByRole(AriaRole.Button, new() { Name = "Accept as proposed" })))
            await Expect(old.GetByText("Not recorded.")).ToBeVisibleAsync();

        await Expect(old.Locator("article.proposal").First.GetByText("applies to the present text")).ToBeVisibleAsync();
    }

    /// <summary>The page from before may have been drawn anew for the new seat, which has no such button.</summary>
    private static async Task<bool> WasPressed(ILocator button)
    {
        try
        {
            await button.ClickAsync(new() { Timeout = 5_000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
