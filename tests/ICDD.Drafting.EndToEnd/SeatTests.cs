using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

public sealed class SeatTests(Hall hall)
{
    [Fact]
    public async Task A_button_of_the_chair_on_a_page_from_before_the_seat_changed_is_refused_with_the_reason()
    {
        await using var person = await hall.Sit("chair");
        await person.OpenClause("c9");
        var old = person.Page;

        await person.OpenWindowBeside();
        await person.TakeSeat("AUS");
        await old.Locator("article.proposal").First.GetByRole(AriaRole.Button, new() { Name = "Accept as proposed" }).ClickAsync();

        await Expect(old.GetByText("Not recorded.")).ToBeVisibleAsync();
        await Expect(old.Locator("article.proposal").First.GetByText("clean")).ToBeVisibleAsync();
    }
}
