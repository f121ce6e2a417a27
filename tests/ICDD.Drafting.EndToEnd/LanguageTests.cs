using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<LookingHall>]
public sealed class LanguageTests(Hall hall)
{
    [Fact]
    public async Task An_act_in_one_language_is_drawn_on_each_screen_in_its_own()
    {
        await using var english = await hall.Sit("AUS");
        await using var indonesian = await hall.Sit("IDN", new Arrival { Language = "id-ID" });
        await english.OpenClause("c55");
        await indonesian.OpenClause("c55");

        await english.Propose("We encourage policies for small enterprises", "From the English screen");
        await Expect(indonesian.Proposal("From the English screen")).ToContainTextAsync("Ubah kata-kata");
        await Expect(indonesian.Proposal("From the English screen")).Not.ToContainTextAsync("Change the words");

        await indonesian.Page.Locator("form", new() { Has = indonesian.Page.Locator("#comment-c55-words") }).Locator(
            "button.primary").WaitForAsync();
        await indonesian.Page.FillAsync("#comment-c55-words", "Dari layar Indonesia");
        await indonesian.Page.Locator("form", new() { Has = indonesian.Page.Locator("#comment-c55-words") }).Locator(
            "button.primary").ClickAsync();

        await Expect(english.Clause("c55").GetByText("Comments: 1")).ToBeVisibleAsync();
        await Expect(indonesian.Clause("c55").GetByText("Komentar: 1")).ToBeVisibleAsync();
        await Expect(english.Proposal("From the English screen")).ToContainTextAsync("Change the words");
    }
}
