using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class MergingTests
{
    private const string Bridge = "We will review progress every two years in a closed meeting";

    [Fact]
    public async Task The_chair_picks_bracket_by_bracket_and_the_text_and_what_it_reflects_follow()
    {
        await using var sitting = await Competing();
        var page = sitting.Screen("chair", "/clauses/c6/merge").Render<MergePage>(each =>
            each.Add(at => at.Document, Sitting.Document).Add(at => at.Clause, "c6"));

        Assert.Equal(2, page.FindAll(".bracket-choice").Count);
        page.FindAll(".bracket-choice")[0].QuerySelectorAll("input")[1].Change("on");
        page.FindAll(".bracket-choice")[1].QuerySelectorAll("input")[1].Change("on");

        Assert.Equal(Bridge, page.Find(".merge-text textarea").TextContent);
        Assert.Equal(["AUS/1", "JPN/1"], page.FindAll(".merge-text .tick")
            .Where(tick => tick.QuerySelector("input")!.HasAttribute("checked"))
            .Select(tick => tick.TextContent.Trim()));
    }

    [Fact]
    public async Task What_the_chair_chose_ticked_and_typed_stays_when_a_proposal_comes_and_is_told()
    {
        await using var sitting = await Competing();
        var page = await Merging(sitting);

        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewText.Replace("progress", "the progress")));

        page.WaitForAssertion(() => Assert.Contains("IDN/1 was tabled.", page.Find(".merge-news").TextContent));
        Stands(page, [("every two years", true), ("a closed", false)]);
        page.Button("I have read this: go on from it").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".merge-news")));
        Stands(page, [("every two years", true), ("a closed", false)]);
    }

    [Fact]
    public async Task What_the_chair_chose_ticked_and_typed_stays_when_a_proposal_goes()
    {
        await using var sitting = await Competing();
        var page = await Merging(sitting);

        await sitting.Do(Hall.Japan, new WithdrawProposal(new("JPN-1")));

        page.WaitForAssertion(() => Assert.Contains("JPN/1 is no longer open.", page.Find(".merge-news").TextContent));
        Stands(page, [("every two years", true)]);
    }

    [Fact]
    public async Task What_the_chair_chose_ticked_and_typed_stays_when_a_proposal_gets_new_words_which_are_shown()
    {
        await using var sitting = await Competing();
        var page = await Merging(sitting);

        await sitting.Do(Hall.Japan, Reworded("JPN-1", "a public"));

        page.WaitForAssertion(() => Assert.Contains("JPN/1 was reworded:", page.Find(".merge-news").TextContent));
        Assert.Equal("public", page.Find(".merge-news ins").Seen());
        Stands(page, [("every two years", true), ("a public", false)]);
        Assert.Equal(1, Accepted(page).Reflects.Single(each => each.Proposal == new ProposalId("JPN-1")).Wording);
        page.Button("I have read this: go on from it").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".merge-news")));
        Stands(page, [("every two years", true), ("a public", false)]);
        Assert.Equal(2, Accepted(page).Reflects.Single(each => each.Proposal == new ProposalId("JPN-1")).Wording);
    }

    [Fact]
    public async Task What_the_chair_typed_stays_when_what_was_chosen_is_reworded()
    {
        await using var sitting = await Competing();
        var page = await Merging(sitting);

        await sitting.Do(Hall.Australia, new ReplaceProposal(
            new("AUS-1"), 1, new Modification(Hall.Review, 1, Hall.ReviewInTwo.Replace("two", "three")), ""));

        page.WaitForAssertion(() => Assert.Contains("AUS/1 was reworded:", page.Find(".merge-news").TextContent));
        Assert.Contains("when it is time", page.Find(".merge-text .preview").Seen());
        Assert.True(page.FindAll(".merge-text .tick").Single(tick => tick.TextContent.Contains("JPN/1")).QuerySelector(
            "input")!.HasAttribute("checked"));
    }

    public static TheoryData<string, string> BoxesOfTheChair()
    {
        var rows = new TheoryData<string, string>();
        foreach (var box in new[]
        {
            "merge",
            "reword",
            "decline",
            "comment on the proposal",
            "defer",
            "comment on the clause",
        })
            foreach (var happening in new[] { "comes", "goes", "reworded", "own reworded" })
                rows.Add(box, happening);
        return rows;
    }

    [Theory]
    [MemberData(nameof(BoxesOfTheChair))]
    public async Task No_text_box_of_the_chair_loses_a_word_when_a_proposal_on_the_clause_comes_goes_or_is_reworded(
        string box, string happening)
    {
        await using var sitting = await Competing();
        var screen = sitting.Screen("chair", box == "merge" ? "/clauses/c6/merge" : "/clauses/c6");
        IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> page = box == "merge"
            ? screen.Render<MergePage>(each => each.Add(at => at.Document, Sitting.Document).Add(at => at.Clause, "c6"))
            : screen.Render<DraftingRoom>(each => each.Add(at => at.Document, Sitting.Document)
                .Add(at => at.Clause, "c6"));
        Unfold(page, box);
        var typed = Box(page, box);
        await page.InvokeAsync(() => typed.Typed(new TypedWords(System.Text.Encoding.UTF8.GetBytes(Own))));

        await Happens(sitting, happening);

        page.WaitForAssertion(() => Assert.Same(typed, Box(page, box)));
        if (box is "merge" or "reword")
        {
            Assert.Contains(
                "when it is time", page.Find(box == "merge" ? ".merge-text .preview" : "#AUS-1 .preview").Seen());
            page.WaitForAssertion(() => Assert.Contains(
                happening switch
                {
                    "comes" => "IDN/1 was tabled.",
                    "goes" => "JPN/1 is no longer open.",
                    "reworded" => "JPN/1 was reworded:",
                    _ => "AUS/1 was reworded:",
                },
                page.Find(".merge-news").TextContent));
        }
    }

    private static void Unfold(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> page, string box)
    {
        if (box is "merge" or "comment on the clause")
            return;
        var label = box switch { "reword" => "Reword", "decline" => "Decline", "defer" => "Defer", _ => "Comment" };
        page.FindAll(box == "defer" ? ".chair button" : "#AUS-1 button")
            .First(button => button.TextContent == label).Click();
    }

    private static LocalDraftText Box(
        IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> page,
        string box) => page.FindComponents<LocalDraftText>()
        .Select(each => each.Instance)
        .Single(each => each.Id == box switch
        {
            "merge" => "merge-c6-words",
            "reword" => "reword-AUS-1-words",
            "decline" => "decline-AUS-1-words",
            "defer" => "defer-c6-words",
            "comment on the proposal" => "comment-AUS-1-words",
            _ => "comment-c6-words",
        });

    private static Task Happens(Sitting sitting, string happening) => happening switch
    {
        "comes" => sitting.Do(
            Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewText.Replace("progress", "the progress"))),
        "goes" => sitting.Do(Hall.Japan, new WithdrawProposal(new("JPN-1"))),
        "reworded" => sitting.Do(Hall.Japan, Reworded("JPN-1", "a public")),
        _ => sitting.Do(Hall.Australia, Reworded("AUS-1", "a public")),
    };

    private static ReplaceProposal Reworded(string proposal, string which) => new(
        new(proposal), 1, new Modification(Hall.Review, 1, Hall.ReviewText.Replace("an open", which)), "");

    /// <summary>What the press would send.</summary>
    private static AcceptReworded Accepted(IRenderedComponent<MergePage> page) =>
        (AcceptReworded)page.FindComponent<LocalDraftForm>().Instance.MakeOn!(Own, 1);

    [Fact]
    public async Task What_the_chair_typed_stays_when_the_last_proposal_goes()
    {
        await using var sitting = await Competing();
        var page = await Merging(sitting);

        await sitting.Do(Hall.Japan, new WithdrawProposal(new("JPN-1")));
        await sitting.Do(Hall.Australia, new WithdrawProposal(new("AUS-1")));

        page.WaitForAssertion(() => Assert.Contains("AUS/1 is no longer open.", page.Find(".merge-news").TextContent));
        Stands(page, []);
    }

    [Fact]
    public async Task Another_bracket_changes_no_typed_word_and_says_what_the_brackets_give()
    {
        await using var sitting = await Competing();
        var page = await Merging(sitting);

        page.FindAll(".bracket-choice")[1].QuerySelectorAll("input")[1].Change("on");

        Stands(page, [("every two years", true), ("a closed", true)]);
        Assert.Contains("The brackets as chosen give other words", page.Find(".merge-chosen").TextContent);
    }

    /// <summary>
    /// The chair took the first alternative of the first bracket, ticked JPN/1 and wrote words of their own.
    /// </summary>
    private static async Task<IRenderedComponent<MergePage>> Merging(Sitting sitting)
    {
        var page = sitting.Screen("chair", "/clauses/c6/merge").Render<MergePage>(each =>
            each.Add(at => at.Document, Sitting.Document).Add(at => at.Clause, "c6"));
        page.FindAll(".bracket-choice")[0].QuerySelectorAll("input")[1].Change("on");
        page.FindAll(".merge-text .tick").Single(tick => tick.TextContent.Contains("JPN/1")).QuerySelector(
            "input")!.Change(true);
        var box = page.FindComponent<LocalDraftText>().Instance;
        await page.InvokeAsync(() => box.Typed(new TypedWords(System.Text.Encoding.UTF8.GetBytes(Own))));
        return page;
    }

    private const string Own = "We will review progress when it is time";

    private static void Stands(IRenderedComponent<MergePage> page, (string Words, bool Taken)[] alternatives)
    {
        Assert.Equal(alternatives,
            page.FindAll(".bracket-choice").SelectMany(bracket => bracket.QuerySelectorAll("label").Skip(1))
                .Where(label => !label.TextContent.Contains("IDN"))
                .Select(label => (
                    label.QuerySelector("bdi")!.TextContent, label.QuerySelector("input")!.HasAttribute("checked"))));
        Assert.Contains("when it is time", page.Find(".merge-text .preview").Seen());
        Assert.All(
            page.FindAll(".merge-text .tick").Where(tick => tick.TextContent.Contains("JPN/1")),
            tick => Assert.True(tick.QuerySelector("input")!.HasAttribute("checked")));
    }

    [Fact]
    public async Task A_sponsor_is_told_with_a_redline_and_maintains_its_proposal()
    {
        await using var sitting = await Competing();
        await sitting.Do(
            Hall.Chair, new AcceptReworded(Hall.Review, 1, Bridge, [new(new("AUS-1"), 1), new(new("JPN-1"), 1)]));
        var talk = Talk(sitting, "JPN");

        Assert.Equal("JPN/1 is reflected in the Chair's text", talk.Find(".reflection h3").TextContent);
        Assert.Equal("every two years", talk.Find(".reflection ins").Seen());
        talk.Button("Maintain our proposal").Click();

        talk.WaitForAssertion(() => Assert.Empty(talk.FindAll(".reflection")));
        Assert.True(sitting.Draft.Find(new ProposalId("JPN-1"))!.IsOpen);
    }

    [Fact]
    public async Task Others_are_not_asked_what_the_sponsor_is_asked()
    {
        await using var sitting = await Competing();
        await sitting.Do(Hall.Chair, new AcceptReworded(Hall.Review, 1, Bridge, [new(new("AUS-1"), 1)]));

        Assert.Empty(Talk(sitting, "JPN").FindAll(".reflection"));
        Assert.Empty(Talk(sitting, "chair").FindAll(".reflection"));
    }

    [Fact]
    public async Task What_conflicts_shows_base_text_now_and_proposed_and_its_sponsor_confirms()
    {
        await using var sitting = await Competing();
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewText.Replace("once a year", "monthly")));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));
        var talk = Talk(sitting, "IDN");

        Assert.Equal(3, talk.FindAll("#IDN-1 .three-way dd").Count);
        talk.Button("Confirm against the text now").Click();

        talk.WaitForAssertion(() => Assert.Empty(talk.FindAll("#IDN-1 .three-way")));
        Assert.Equal(2, sitting.Draft.Find(new ProposalId("IDN-1"))!.Wording.Number);
    }

    [Fact]
    public async Task The_rolling_text_names_who_brings_in_what_and_counts_over_the_acts()
    {
        await using var sitting = await Competing();
        var page = sitting.Screen("observer", "/compilation").Render<CompilationPage>(each =>
            each.Add(at => at.Document, Sitting.Document));

        page.WaitForAssertion(() => Assert.Equal("2", page.Find(".tally dd").TextContent));
        Assert.Equal(
            "We will review progress [once a year / every two years – AUS] in [an open / a closed – JPN] meeting",
            string.Join(' ', page.Find("#c6 .compilation-words")
                .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(3, page.FindAll("polyline").Count);
    }

    private static async Task<Sitting> Competing()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed));
        return sitting;
    }

    private static IRenderedComponent<DraftingRoom> Talk(Sitting sitting, string seat) => sitting
        .Screen(seat, "/clauses/c6").Render<DraftingRoom>(each =>
            each.Add(at => at.Document, Sitting.Document).Add(at => at.Clause, "c6"));
}
