using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<LookingHall>]
public sealed class PrintTests(Hall hall)
{
    [Fact]
    public async Task The_printed_room_is_the_text_without_any_control()
    {
        await using var aus = await hall.Sit("AUS");
        await aus.OpenClause("c42");

        await aus.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var pdf = await aus.Page.PdfAsync(new() { PreferCSSPageSize = true });

        foreach (var control in await aus.Page.Locator(
            ".frame, .tabs, .outline, button, textarea, select, #blazor-error-ui").AllAsync())
            await Expect(control).ToBeHiddenAsync();
        await Expect(aus.Clause("c42")).ToBeVisibleAsync();
        await Expect(aus.Page.Locator("article.proposal").First).ToBeVisibleAsync();
        Assert.True(pdf.Length > 20_000);
    }
}
