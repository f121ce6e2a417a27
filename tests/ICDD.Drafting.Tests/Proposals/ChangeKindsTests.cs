using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class ChangeKindsTests
{
    private static readonly string InThree = ReviewInTwo.Replace("two", "three");

    private static Scene Amended { get; } = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
        .And(Japan, Propose(new Amendment(Proposal(Aus), 1, InThree)));

    [Fact]
    public void A_friendly_amendment_goes_into_the_sponsors_proposal_with_its_source()
    {
        var scene = Amended.And(Indonesia, new CoSponsor(Proposal(Aus), 1))
            .When(Australia, new AcceptAmendment(Proposal(Jpn), 1, 1))
            .Then(new AmendmentAccepted(Proposal(Jpn), Proposal(Aus), new Modification(Review, 1, InThree)));
        var proposal = scene.Draft.Find(Proposal(Aus))!;

        Assert.Equal(
            (2, WordingCause.Amended, Proposal(Jpn)),
            (proposal.Wording.Number, proposal.Wording.Cause, proposal.Wording.Amendment));
        Assert.Empty(proposal.CoSponsors);
        Assert.Equal(ProposalStatus.TakenIn, scene.Draft.Find(Proposal(Jpn))!.Status);
    }

    [Fact]
    public void An_amendment_that_is_not_taken_in_competes() => Amended
        .Stands(Proposal(Jpn), Standing.Clean)
        .And(Australia, new WithdrawProposal(Proposal(Aus))).Stands(Proposal(Jpn), Standing.Clean)
        .And(Chair, Accept(Jpn)).Says(Review, InThree);

    [Fact]
    public void An_amendment_stands_beside_what_it_amends_in_the_rolling_text() => Assert.Equal(
        "We will review progress [once a year / every three years - JPN / every two years - AUS] in an open meeting",
        Notation.Of(ClauseCompilation.Of(Amended.Draft, Review).Words));

    [Fact]
    public void An_amendment_of_a_new_clause_amends_it_once_it_is_in_the_text()
    {
        var scene = Given.ANegotiation.And(Australia, Add(Review, "We will meet"))
            .And(Japan, Propose(new Amendment(Proposal(Aus), 1, "We will meet often"))).And(Chair, Accept(Aus));

        Assert.Equal(new Modification(new("c8"), 1, "We will meet often"), scene.Draft.Find(Proposal(Jpn))!.Change);
        scene.And(Chair, new AcceptProposal(Proposal(Jpn), 2, 1)).Says(new("c8"), "We will meet often");
    }

    [Fact]
    public void An_amendment_follows_the_part_that_its_target_follows()
    {
        var scene = Given.ANegotiation.And(Australia, Modify(Review, ReviewClosed))
            .And(Japan, Propose(new Amendment(Proposal(Aus), 1, ReviewText.Replace("an open", "a small"))))
            .And(
                Indonesia, Propose(new Split(Review, 1, ["We will review progress once a year", "in an open meeting"])))
            .And(Chair, Accept(Idn));

        Assert.Equal(new Amendment(Proposal(Aus), 2, "in a small meeting"), scene.Draft.Find(Proposal(Jpn))!.Change);
        scene.And(Australia, new AcceptAmendment(Proposal(Jpn), 2, 2));
        Assert.Equal(
            "in a small meeting",
            scene.And(Australia, new AcceptAmendment(Proposal(Jpn), 2, 2)).Draft.Find(
                Proposal(Aus))!.Change is Modification m ? m.Text : "");
    }

    [Fact]
    public void A_split_written_on_older_words_carries_the_newer_ones_in_its_parts() => Given.ANegotiation
        .And(Japan, Propose(new Split(Review, 1, ["We will review progress once a year", "in an open meeting"])))
        .And(Australia, Modify(Review, ReviewClosed)).And(Chair, Accept(Aus)).Stands(Proposal(Jpn), Standing.Clean)
        .When(Chair, Accept(Jpn, clauseWording: 2))
        .Then(new ProposalAccepted(Proposal(Jpn), "We will review progress once a year")
        {
            Texts = ["in a closed meeting"],
        });

    [Fact]
    public void A_split_over_whose_cut_words_changed_conflicts() => Given.ANegotiation
        .And(Japan, Propose(new Split(Review, 1, ["We will review progress once a", "year in an open meeting"])))
        .And(Australia, Modify(Review, ReviewInTwo))
            .And(Chair, Accept(Aus)).Stands(Proposal(Jpn), Standing.Conflicting);

    [Fact]
    public void What_stands_under_a_split_clause_stays_with_its_first_part() => Given.ANegotiation
        .And(Japan, Propose(new Split(Chapeau, 1, ["We will work", "We will work together"]))).And(Chair, Accept(Jpn))
        .InOrder("c1 c2 c3 c4 c5 c8 c6 c7").Numbered("I, 1, 2, 2 a., 2 b., 2 bis, 3, R.1");

    [Fact]
    public void Words_cut_off_or_consolidated_keep_their_authors()
    {
        var scene = Given.ANegotiation.And(Australia, Modify(PointB, "on skills for everybody")).And(Chair, Accept(Aus))
            .And(Japan, Propose(new Consolidation(
                [new(PointA, 1), new(PointB, 2)], "on trust between peoples and on skills for everybody")))
            .And(Chair, Accept(Jpn))
            .And(Indonesia, Propose(new Split(PointA, 2, ["on trust between peoples", "on skills for everybody"]))).And(
                Chair, Accept(Idn, clauseWording: 2));

        var span = Assert.Single(
            Authorship.Of(scene.Draft, scene.Draft.Find(new ClauseId("c8"))!), each => each.Delegations.Count > 0);
        Assert.Equal(("everybody", "AUS"), (span.Text, span.Delegations.ToString()));
    }

    [Fact]
    public void To_retain_speaks_of_one_wording() => Given.ANegotiation
        .And(Japan, new Propose(new Retain(Review, 1), "it is agreed language")).Stands(Proposal(Jpn), Standing.Clean)
        .And(Australia, Modify(Review, ReviewClosed))
            .And(Chair, Accept(Aus)).Stands(Proposal(Jpn), Standing.Conflicting)
        .And(Japan, new ConfirmProposal(Proposal(Jpn), 1, new(Review, 2))).Stands(Proposal(Jpn), Standing.Clean)
        .And(Chair, new AcceptProposal(Proposal(Jpn), 2, 2)).Says(Review, ReviewClosed);

    [Fact]
    public void A_whole_section_goes() => Given.ANegotiation
        .And(Japan, Propose(Section.Deleting(Given.ANegotiation.Draft, Heading))).Stands(Proposal(Jpn), Standing.Clean)
        .And(Chair, Accept(Jpn)).Says(Heading, "")
            .Says(PointB, "").Says(Review, "").Says(Advice, "Publish data on progress");

    [Fact]
    public void A_whole_section_goes_elsewhere_in_its_order()
    {
        var second = new ClauseId("c8");
        var scene = Given.ANegotiation
            .And(Australia, Propose(new Addition(Anchor.Behind(Review), ClauseKind.Heading, "Follow-up")),
                Propose(new Addition(Anchor.Behind(Review), ClauseKind.Operative, "We will meet again")))
            .And(Chair, Accept(Aus, 1), Accept(Aus, 2));
        var order = string.Join(' ', scene.Draft.Outline.InOrder());

        Assert.Equal("c1 c2 c3 c4 c5 c6 c9 c8 c7", order);
        scene.And(Japan, Propose(Section.Moving(scene.Draft, Heading, Anchor.Behind(second)))).Stands(
            Proposal(Jpn), Standing.Clean)
            .And(Chair, Accept(Jpn)).InOrder("c8 c1 c2 c3 c4 c5 c6 c9 c7");
    }

    [Fact]
    public void Changes_of_a_section_stand_or_fall_together()
    {
        var scene = Given.ANegotiation
            .And(
                Japan,
                Propose(new Section(Heading, [new Modification(Review, 1, ReviewInTwo), new Deletion(PointB, 1)])))
            .And(Australia, Modify(Review, ReviewText.Replace("once a year", "monthly")));

        scene.And(Chair, Accept(Jpn)).Says(Review, ReviewInTwo).Says(PointB, "");
        scene.And(Chair, Accept(Aus)).Stands(Proposal(Jpn), Standing.Conflicting)
            .When(Chair, Accept(Jpn, clauseWording: 1)).ThenRefused(new ProposalConflicts("JPN/1", "I"));
    }

    [Fact]
    public void Duplicates_are_shown_and_never_refused()
    {
        var tabled = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo));

        Assert.Equal(
            [Proposal(Aus)],
            Duplicates.Of(tabled.Draft, new Modification(Review, 1, $" {ReviewInTwo} ")).Select(each => each.Id));
        Assert.Empty(Duplicates.Of(tabled.Draft, new Modification(Review, 1, ReviewClosed)));
        Assert.Empty(Duplicates.Of(tabled.Draft, new Modification(Review, 1, ReviewText)));

        var twice = tabled.And(Japan, Modify(Review, ReviewInTwo)).Draft;
        Assert.Equal([Proposal(Aus)], Duplicates.Before(twice, twice.Find(Proposal(Jpn))!).Select(each => each.Id));
        Assert.Empty(Duplicates.Before(twice, twice.Find(Proposal(Aus))!));
    }

    [Theory]
    [InlineData("a b. c d.", "a b.|c d.", "a B. c d.", "a B.|c d.")]
    [InlineData("a b. c d.", "a b.|c d.", "a b. c D.", "a b.|c D.")]
    [InlineData("a b. c d.", "a b.|c d.", "a B. c D.", null)]
    [InlineData("a b. c d.", "a b.|c d.", "a b. x c d.", null)]
    [InlineData("a b c d", "a b|c d", "a b a b c d", null)]
    [InlineData("a b, and c d", "a b|We c d", "a b, and c e", "a b|We c e")]
    public void Words_that_change_a_text_change_its_parts(
        string whole, string parts, string reworded, string? expected) =>
        Assert.Equal(expected?.Split('|'), Parts.Of(whole, parts.Split('|'), reworded));
}
