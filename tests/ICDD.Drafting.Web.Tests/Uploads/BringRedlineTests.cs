using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class BringRedlineTests
{
    private static readonly (string, string)[] Changes =
        [("once a year", "every two years"), ("on skills for all", "on skills for everybody")];

    [Fact]
    public async Task A_changed_file_is_shown_as_proposals_and_tables_nothing()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "JPN");

        page.Upload(await Files.Edited(sitting.Room, Changes), "text.docx");

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("li.planned").Count));
        Assert.Equal(["Proposals: 2"], page.FindAll("#planned-title").Select(each => each.TextContent));
        Assert.Contains(
            "We will review progress once a yearevery two years in an open meeting",
            page.FindAll(".proposal-words")[1].Seen());
        Assert.Empty(sitting.Draft.Proposals);
    }

    [Fact]
    public async Task One_is_dropped_another_is_corrected_and_tabled_after_the_question_is_answered()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "JPN");
        page.Upload(await Files.Edited(sitting.Room, Changes), "text.docx");
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("li.planned").Count));

        page.FindAll(".planned-head button")[0].Click();
        page.Find("li.planned textarea").Change(Hall.ReviewClosed);
        page.FindAll("li.planned textarea")[1].Change("For frankness");
        page.Button("Table this proposal").Click();
        Assert.Empty(sitting.Draft.Proposals);
        page.Find(".question input").Change(true);
        page.Find(".question button.primary").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("li.planned")));
        var proposal = Assert.Single(sitting.Draft.Proposals.Values);
        Assert.Equal(
            (new Modification(Hall.Review, 1, Hall.ReviewClosed), "For frankness", Hall.Jpn),
            (proposal.Change, proposal.Wording.Rationale, proposal.Sponsor));
    }

    [Fact]
    public async Task All_of_a_file_is_tabled_at_one_press_after_one_question()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "JPN");
        page.Upload(await Files.Edited(sitting.Room, Changes), "text.docx");
        page.WaitForAssertion(() => page.Button("Table all of it (2)"));

        page.Button("Table all of it (2)").Click();
        Assert.True(page.Find(".table-all .primary").HasAttribute("disabled"));
        page.Find(".table-all .question input").Change(true);
        Assert.Empty(sitting.Draft.Proposals);
        page.Find(".table-all .primary").Click();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("li.planned")));
        Assert.Equal(2, sitting.Draft.Proposals.Count);
        Assert.All(sitting.Draft.Proposals.Values, each => Assert.Equal(Hall.Jpn, each.Sponsor));
    }

    [Fact]
    public async Task What_does_not_come_in_is_named_and_never_said_to_be_nothing()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "JPN");
        var title = sitting.Draft.Conference!.Title;

        page.Upload(await Files.Edited(sitting.Room, ($">{title}<", $">{title} and more<")), "text.docx");

        page.WaitForAssertion(() => Assert.Contains("the title was changed", page.Find(".not-taken").TextContent));
        Assert.DoesNotContain("there is nothing to propose", page.Words());
    }

    [Fact]
    public async Task The_words_of_another_s_proposal_are_offered_to_be_co_sponsored()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, new Propose(new Modification(
            Hall.Review,
            1,
            Hall.ReviewText.Replace(Changes[0].Item1, Changes[0].Item2, StringComparison.Ordinal)), ""));
        var page = Open(sitting, "JPN");
        page.Upload(await Files.Edited(sitting.Room, Changes[0]), "text.docx");
        page.WaitForAssertion(() => page.Button("Co-sponsor it"));

        page.Button("Co-sponsor it").Click();

        page.WaitForAssertion(() => Assert.Equal([Hall.Jpn], Assert.Single(sitting.Draft.Proposals.Values).CoSponsors));
    }

    [Fact]
    public async Task What_is_left_goes_into_the_brief_and_nobody_else_sees_it()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "JPN");
        page.Upload(await Files.Edited(sitting.Room, Changes), "text.docx");
        page.WaitForAssertion(() => page.Button("Put these 2 into our brief"));

        page.FindAll(".planned-head button")[0].Click();
        page.Button("Put these 1 into our brief").Click();

        page.WaitForAssertion(() => Assert.Contains("Kept in the brief", page.Words()));
        Assert.Empty(page.FindAll("li.planned"));
        Assert.Empty(sitting.Draft.Proposals);
        var brief = (await sitting.Briefs.Open(sitting.Room, new DelegationBrief(Hall.Jpn), Hall.Japan))!.Read(
            Hall.Japan)!;
        Assert.Equal(new Modification(Hall.Review, 1, Hall.ReviewInTwo), Assert.Single(brief.Drafts).Change);
    }

    [Fact]
    public async Task A_file_that_nobody_changed_is_said_to_ask_for_nothing()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "JPN");

        page.Upload(await Files.Edited(sitting.Room), "text.docx");

        page.WaitForAssertion(() => Assert.Contains("there is nothing to propose", page.Words()));
    }

    [Fact]
    public async Task A_clause_that_was_agreed_meanwhile_says_so_and_offers_no_tabling()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "JPN");
        page.Upload(await Files.Edited(sitting.Room, Changes[0]), "text.docx");
        page.WaitForAssertion(() => page.Button("Table this proposal"));

        await sitting.Do(Hall.Chair, new AgreeClause(Hall.Review, 1));

        page.WaitForAssertion(() => Assert.Contains("is agreed", page.Find("li.planned .outcome-refused").TextContent));
        Assert.DoesNotContain("Table this proposal", page.Words());
    }

    [Theory]
    [InlineData("en", "This is not a Word file (.docx).")]
    [InlineData("id", "Ini bukan berkas Word (.docx).")]
    public async Task A_bad_file_is_refused_in_words(string language, string words)
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = sitting.Screen(
            "JPN",
            "/bring-in/redline",
            language).Render<BringRedlinePage>(set => set.Add(each => each.Document, Sitting.Document));

        page.Upload("nothing"u8.ToArray(), "text.docx");

        page.WaitForAssertion(() => Assert.Equal(words, page.Find(".file-field .outcome-refused").TextContent));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_sent()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "JPN");

        page.Upload(new byte[10 * 1024 * 1024 + 1], "text.docx");

        page.WaitForAssertion(() => Assert.StartsWith(
            "The file is larger than 10 MB.", page.Find(".file-field .outcome-refused").TextContent));
    }

    [Fact]
    public async Task It_is_a_page_for_delegations()
    {
        await using var sitting = await Sitting.InNegotiation();

        Assert.Empty(Open(sitting, "observer").FindAll("input:not(.go-to input)"));
        Assert.Empty(Open(sitting, "chair").FindAll("input:not(.go-to input)"));
    }

    private static IRenderedComponent<BringRedlinePage> Open(Sitting sitting, string seat) =>
        sitting.Screen(
            seat,
            "/bring-in/redline").Render<BringRedlinePage>(set => set.Add(each => each.Document, Sitting.Document));
}
