using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web.Tests;

/// <summary>What a screen says of whose words they are, and what it does not offer.</summary>
public sealed class WhoseWordsScreensTests
{
    [Fact]
    public async Task A_co_sponsor_of_other_words_is_asked_and_everybody_sees_that_it_is()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Indonesia, new CoSponsor(Hall.Proposal(Hall.Aus), 1));
        await sitting.Do(
            Hall.Australia,
            new ReplaceProposal(Hall.Proposal(Hall.Aus), 1, new Modification(Hall.Review, 1, Hall.ReviewClosed), ""));

        Assert.Contains(
            "To be confirmed by co-sponsors of the earlier words: IDN",
            Talk(sitting, "JPN").Find("#AUS-1").TextContent,
            StringComparison.Ordinal);
        Assert.Contains(
            "has other words than those that you co-sponsored",
            Since(sitting, "IDN").Words(),
            StringComparison.Ordinal);
        var talk = Talk(sitting, "IDN");
        talk.Button("Confirm these words").Click();

        talk.WaitForAssertion(() => Assert.Contains(
            "Co-sponsors: IDN", talk.Find("#AUS-1").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("To be confirmed", talk.Find("#AUS-1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chair_is_told_that_merged_words_are_its_own_text_before_it_accepts_them()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewText.Replace("will", "will never")));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));
        var talk = Talk(sitting, "chair");
        Assert.Contains("words that AUS did not write", talk.Find("#AUS-1").TextContent, StringComparison.Ordinal);

        talk.Button("Accept as the Chair's text").Click();

        talk.WaitForAssertion(() => Assert.Equal(
            ProposalStatus.Reflected, sitting.Draft.Find(Hall.Proposal(Hall.Aus))!.Status));
        Assert.Contains(
            "maintain yours against it",
            Talk(sitting, "AUS").Find(".reflection").TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chair_declines_and_the_secretariat_takes_back_what_nobody_confirms()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Secretariat, new EnterFromTheFloor(Hall.Aus, new Modification(Hall.Review, 1, Hall.ReviewInTwo), ""));

        Assert.Contains(Buttons(Talk(sitting, "chair")), label => label == "Decline");
        Assert.DoesNotContain(
            Buttons(Talk(sitting, "chair")), label => label.StartsWith("Accept", StringComparison.Ordinal));
        var screen = sitting.Screen("secretariat", "/clauses/c6");
        screen.JSInterop.Setup<Microsoft.JSInterop.IJSStreamReference>("localDrafts.read", _ => true)
            .SetResult(TypedWords.Of("misheard"));
        var talk = Talk(screen);
        talk.Button("Take the entry back").Click();
        talk.Find("#AUS-1 form.local-draft-form").Submit();

        talk.WaitForAssertion(() => Assert.Equal(
            ProposalStatus.Retracted, sitting.Draft.Find(Hall.Proposal(Hall.Aus))!.Status));
    }

    [Fact]
    public async Task An_amendment_waits_on_the_badge_and_the_digest_of_its_sponsor_who_declines_it()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(
            Hall.Japan,
            Hall.Propose(new Amendment(Hall.Proposal(Hall.Aus), 1, Hall.ReviewInTwo.Replace("two", "three"))));

        Assert.Contains(
            "amends your proposal: take it in, or decline it.",
            Since(sitting, "AUS").Words(),
            StringComparison.Ordinal);
        Assert.Contains("amends your proposal", Digest(sitting, "AUS").Words(), StringComparison.Ordinal);
        Assert.Contains("Take it into AUS/1", Buttons(Talk(sitting, "AUS")));
        var screen = sitting.Screen("AUS", "/clauses/c6");
        screen.JSInterop.Setup<Microsoft.JSInterop.IJSStreamReference>("localDrafts.read", _ => true)
            .SetResult(TypedWords.Of("too rare"));
        var talk = Talk(screen);
        talk.Button("Do not take it in").Click();
        talk.Find("#JPN-1 form.local-draft-form").Submit();

        talk.WaitForAssertion(() => Assert.Contains(
            "not taken in by Australia", talk.Find("#JPN-1").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("amends your proposal", Since(sitting, "AUS").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frozen_text_says_so_before_anything_is_typed()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Secretariat, new IssueRevision(RevisionNumbering.Keep) { Mode = RevisionMode.Frozen });

        var (theirs, own) = (Talk(sitting, "JPN"), Talk(sitting, "AUS"));
        Assert.Contains(
            "frozen since SC/2021/L.1/Rev.1", theirs.Find(".propose-closed").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Buttons(theirs), label => label is "Change the words" or "Amend it");
        Assert.DoesNotContain("Replace by new words", Buttons(own));
        Assert.DoesNotContain(
            Talk(sitting, "secretariat").FindAll("summary"),
            each => each.TextContent.Contains("floor", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Fine_tuning_offers_other_words_only()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Secretariat, new IssueRevision(RevisionNumbering.Keep) { Mode = RevisionMode.FineTuning });
        var words = sitting.WordsIn("en");

        var buttons = Buttons(Talk(sitting, "JPN"));
        Assert.Contains(words["Change_Modification"], buttons);
        Assert.DoesNotContain(words["Change_Deletion"], buttons);
        Assert.DoesNotContain(words["Change_Addition"], buttons);
    }

    [Fact]
    public async Task An_observer_who_may_not_comment_is_offered_no_box_to_type_in()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo), new CommentOnClause(Hall.Review, "Why?"));
        Assert.Empty(Talk(sitting, "observer").FindAll(".talk textarea"));
        Assert.DoesNotContain(sitting.WordsIn("en")["Act_Comment"], Buttons(Talk(sitting, "observer")));

        await sitting.Do(Hall.Secretariat, new LetObserversComment());

        Assert.NotEmpty(Talk(sitting, "observer").FindAll("textarea"));
    }

    [Fact]
    public async Task A_package_shows_all_that_it_holds()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Australia,
            Hall.Propose(new Section(Hall.Heading, [new Modification(Hall.Review, 1, Hall.ReviewInTwo)])));
        await sitting.Do(
            Hall.Chair, new LinkPackage(new("P1"), "Deal", [Hall.Advice]) { Proposals = [Hall.Proposal(Hall.Aus)] });
        var page = sitting.Screen(
            "chair",
            "/packages").Render<PackagesPage>(parameters => parameters.Add(each => each.Document, Sitting.Document));

        Assert.Contains(page.FindAll(".package th a"), link => link.TextContent.Trim() == "3");
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));

        page.WaitForAssertion(() => Assert.Contains(
            "changed since it was linked", page.Find(".package").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_group_without_a_speaker_is_shown_as_such()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Secretariat, new FormGroup(Hall.Pacific), new RecordDeparture(Hall.Aus));

        var page = sitting.Screen("secretariat", "/participants")
            .Render<Participants>(parameters => parameters.Add(each => each.Document, Sitting.Document));
        Assert.Contains("no speaker: Australia has left", page.Words(), StringComparison.Ordinal);
        Assert.Contains(
            "have it name another speaker", Since(sitting, "secretariat").Words(), StringComparison.Ordinal);
    }

    private static List<string> Buttons(IRenderedComponent<IComponent> page) =>
        [.. page.FindAll("button").Select(button => button.TextContent.Trim())];

    private static IRenderedComponent<IComponent> Since(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/since")
            .Render<SincePage>(parameters => parameters.Add(page => page.Document, Sitting.Document));

    private static IRenderedComponent<IComponent> Digest(Sitting sitting, string seat) => sitting.Screen(
        seat, "/since/digest?from=0")
        .Render<DigestPage>(parameters => parameters.Add(page => page.Document, Sitting.Document));

    private static IRenderedComponent<IComponent> Talk(Sitting sitting, string seat) => Talk(
        sitting.Screen(seat, "/clauses/c6"));

    private static IRenderedComponent<IComponent> Talk(BunitContext screen) =>
        screen.Render<DraftingRoom>(parameters => parameters
            .Add(page => page.Document, Sitting.Document).Add(page => page.Clause, Hall.Review.Value));
}
