using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<WorkingHall>]
public sealed class TextThatAttacksTests(Hall hall)
{
    private const string Markup =
        "We note <script>alert(1)</script> <img src=x onerror=alert(2)> <a href=\"javascript:alert(3)\">here</a> "
            + "&lt;b&gt; {{7*7}} [x](javascript:alert(4))";

    private const string PutPastTheBoxLimit =
        """
        words => {
          const box = document.querySelector('.propose textarea');
          box.value = words;
          box.dispatchEvent(new Event('input', { bubbles: true }));
        }
        """;

    private const string Scripts = "We greet 👩🏽🚀 and سلام للجميع and ภาษาไทยไม่มีช่องว่าง and 你好";

    /// <summary>Straight quotation marks become those of the text, in the text alone.</summary>
    [Theory]
    [InlineData("c22", Markup)]
    [InlineData("c39", Scripts)]
    public async Task Text_is_shown_as_it_was_typed_in_proposal_rationale_comment_and_clause(string clause, string text)
    {
        var inTheText = text.Replace("=\"", "=“").Replace("\">", "”>");
        await using var aus = await hall.Sit("AUS");
        await using var chair = await hall.Sit("chair");
        await aus.OpenClause(clause);
        await chair.OpenClause(clause);

        await aus.Propose(text, "Why: " + text);
        await aus.Comment("Said: " + text);
        var card = chair.Proposal("Why: " + text);
        await Expect(card).ToBeVisibleAsync();
        await Expect(chair.Talk.Locator(".comment").GetByText("Said: " + text)).ToBeVisibleAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Accept as proposed" }).ClickAsync();

        foreach (var person in new[] { aus, chair })
        {
            await Expect(person.Clause(clause).Locator(".clause-text")).ToContainTextAsync(inTheText);
            await Expect(person.Page.Locator("main :is(script, img, a[href^=javascript])")).ToHaveCountAsync(0);
            Assert.Equal(320, await WidthOnASmallScreen(person));
            person.MetNoFault();
        }

        await chair.Go(Person.Room + "/chair");
        await chair.Alive();
        Assert.Equal(320, await WidthOnASmallScreen(chair));
    }

    [Fact]
    public async Task Signs_that_nobody_sees_are_taken_out_of_what_is_pasted_and_that_is_said()
    {
        const string khmer = "\u1780\u17B6\u179A\u200B\u1791\u17BC\u178F";
        await using var aus = await hall.Sit("AUS");
        await aus.OpenClause("c49");

        await aus.CommentBox.FillAsync($"digital\u00ADdip\u200Blomacy\u2060, {khmer}");

        await Expect(aus.CommentBox).ToHaveValueAsync($"digitaldiplomacy, {khmer}");
        await Expect(aus.Talk.GetByText("Signs that nobody can see were taken out: 3.")).ToBeVisibleAsync();
        await aus.SendComment();
        await Expect(aus.Talk.Locator(".comment").GetByText("digitaldiplomacy")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_that_turn_the_reading_direction_are_refused_with_the_reason_and_kept()
    {
        const string Words = "We pay \u202E000.1$ to each";
        await using var aus = await hall.Sit("AUS");
        await aus.OpenClause("c49");

        await aus.Propose(Words, "");

        await Expect(aus.Talk.GetByText("Not recorded.")).ToBeVisibleAsync();
        await Expect(aus.Talk.Locator(".outcome-refused")).ToContainTextAsync("U+202E");
        await Expect(aus.Talk.GetByLabel("Edit the paragraph's own words")).ToHaveValueAsync(Words);
        aus.MetNoFault();
    }

    [Fact]
    public async Task A_clause_that_is_too_long_is_refused_and_a_long_one_is_recorded()
    {
        await using var aus = await hall.Sit("AUS");
        await aus.OpenClause("c52");

        await aus.FillProposal("short", "");
        await aus.Page.EvaluateAsync(PutPastTheBoxLimit, Long(20_001));
        await aus.Button("Table the proposal").ClickAsync();
        await Expect(aus.Talk.Locator(".outcome-refused")).ToContainTextAsync(
            new System.Text.RegularExpressions.Regex("20[,.]?000"));

        await aus.Propose(Long(19_000), "Everything in one clause");
        await Expect(aus.Proposal("Everything in one clause")).ToContainTextAsync("word 1999");
        aus.MetNoFault();
    }

    private static async Task<int> WidthOnASmallScreen(Person person)
    {
        await person.Page.SetViewportSizeAsync(320, 640);
        return await person.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");
    }

    private static string Long(int length) =>
        string.Join(' ', Enumerable.Range(1, 3_000).Select(number => $"word {number}"))[..length];
}
