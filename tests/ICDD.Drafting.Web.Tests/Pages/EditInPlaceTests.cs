using AngleSharp.Dom;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The words of a paragraph become a box where they stand in the text.</summary>
public sealed class EditInPlaceTests
{
    private const string Typed = "We will review the progress of the States every second year.";

    [Fact]
    public async Task The_words_are_a_box_at_their_place_and_nowhere_else()
    {
        await using var sitting = await Sitting.InNegotiation();

        var room = Edit(sitting, "JPN", "c6");

        var sections = room.FindAll("article.text > section").ToList();
        Assert.Equal(sitting.Draft.Clauses.Count, sections.Count);
        Assert.Equal(
            sitting.Draft.Outline.Body().Concat(sitting.Draft.Outline.Annex()).ToList().IndexOf(Hall.Review),
            sections.FindIndex(each => each.ClassList.Contains("edit-in-place")));
        Assert.Equal(
            sitting.Draft.Clauses[Hall.Review].Text,
            room.Find(".edit-in-place textarea#modify-c6-words").TextContent);
        Assert.Empty(room.FindAll("aside.talk :is(.propose, #comment-c6-words)"));
        Assert.Equal(
            ["Change the words", "Add a paragraph", "Delete the paragraph", "More kinds", "Can live with", "Comment"],
            room.FindAll(".edit-in-place .choice button").Select(each => each.TextContent.Trim()));
    }

    [Fact]
    public async Task What_is_tabled_there_leads_to_its_card()
    {
        await using var sitting = await Sitting.InNegotiation();
        var room = Edit(sitting, "JPN", "c6");

        await room.Find(".edit-in-place form").SubmitAsync();

        room.WaitForAssertion(() => Assert.Equal(
            Typed, ((Modification)sitting.Draft.Proposals[new("JPN-1")].Change).Text));
        room.WaitForAssertion(() => Assert.EndsWith(
            "/clauses/c6#JPN-1",
            room.Services.GetRequiredService<NavigationManager>().Uri,
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_of_the_bar_works_where_the_words_stand()
    {
        await using var sitting = await Sitting.InNegotiation();
        var room = Edit(sitting, "JPN", "c6");

        room.Button("Can live with").Click();
        room.WaitForAssertion(() => Assert.Contains("chosen", room.Button("Can live with").ClassName));
        Assert.Equal(
            PositionSignal.CanLiveWith,
            Standpoints.On(sitting.Draft, new ThisClause(Hall.Review)).Newest("JPN")!.Signal);
        room.Button("Comment").Click();
        room.WaitForAssertion(() => Assert.Single(room.FindAll(".edit-in-place #comment-c6-words")));
        room.Button("Delete the paragraph").Click();
        room.WaitForAssertion(() => Assert.Empty(room.FindAll(".clause-text-in-box")));
        Assert.Contains(sitting.Draft.Clauses[Hall.Review].Text, room.Find(".edit-in-place .clause-text").TextContent);
    }

    [Theory]
    [InlineData("chair")]
    [InlineData("observer")]
    public async Task Who_proposes_nothing_reads_the_paragraph(string seat)
    {
        await using var sitting = await Sitting.InNegotiation();

        var room = Edit(sitting, seat, "c6");

        Assert.Empty(room.FindAll(".edit-in-place"));
        Assert.Single(room.FindAll("section#c6.clause-open"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("edit")]
    public async Task A_paragraph_is_proposed_to_follow_one_that_is_agreed(string? view)
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Chair, new AgreeClause(Hall.Review, 1));
        var room = Edit(sitting, "JPN", "c6", view);
        Assert.Equal(
            ["Add a paragraph"], room.FindAll(".propose .choice button[aria-pressed]").Select(Words));

        room.Button("Add a paragraph").Click();
        Assert.DoesNotContain("Under", string.Concat(room.FindAll(".propose select option").Select(Words)));
        await room.Find(".propose form").SubmitAsync();

        room.WaitForAssertion(() => Assert.Equal(
            Anchor.Behind(Hall.Review), ((Addition)sitting.Draft.Proposals[new("JPN-1")].Change).Anchor));
    }

    [Fact]
    public async Task The_box_stays_while_the_text_around_it_gets_another_paragraph()
    {
        await using var sitting = await Sitting.InNegotiation();
        var room = Edit(sitting, "JPN", "c6");
        var box = room.FindComponents<LocalDraftText>().Single(each => each.Instance.Id == "modify-c6-words").Instance;

        await sitting.Do(
            Hall.Australia,
            new Propose(new Addition(Anchor.Behind(Hall.Preamble), ClauseKind.Preambular, "Noting the sea,"), ""));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));

        room.WaitForAssertion(() => Assert.Contains("the sea", room.Find("article.text").TextContent));
        Assert.Same(
            box,
            room.FindComponents<LocalDraftText>().Single(each => each.Instance.Id == "modify-c6-words").Instance);
    }

    private static string Words(IElement element) => element.TextContent.Trim();

    private static IRenderedComponent<DraftingRoom> Edit(
        Sitting sitting, string seat, string clause, string? view = "edit")
    {
        var screen = sitting.Screen(seat, $"/clauses/{clause}{(view is null ? "" : $"?view={view}")}");
        screen.JSInterop.Setup<IJSStreamReference>("localDrafts.read", _ => true).SetResult(TypedWords.Of(Typed));
        return screen.Render<DraftingRoom>(each => each.Add(at => at.Document, Sitting.Document)
            .Add(at => at.Clause, clause));
    }
}
