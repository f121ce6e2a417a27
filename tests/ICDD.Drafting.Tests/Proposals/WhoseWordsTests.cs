using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Nobody is made to say what he did not say.</summary>
public class WhoseWordsTests
{
    private const string InBoth = "We will look at progress once a year in a closed meeting";
    private const string NeverInTwo = "We will never review progress every two years in an open meeting";
    private static readonly string Never = ReviewText.Replace("will", "will never");
    private static readonly ClauseId Second = new("c8");
    private static readonly Split Halves = new(
        Review, 1, ["We will review progress", "once a year in an open meeting"]);

    /// <summary>AUS/1 touches both halves, Indonesia co-sponsors it, and the clause is cut.</summary>
    private static Scene Cut { get; } = Given.ANegotiation.And(Australia, Modify(Review, InBoth))
        .And(Indonesia, new CoSponsor(Proposal(Aus), 1)).And(Japan, Propose(Halves)).And(Chair, Accept(Jpn));

    /// <summary>AUS/1 was written before "every two years" came in; Indonesia co-sponsors it.</summary>
    private static Scene Stale { get; } = Given.ANegotiation.And(Australia, Modify(Review, Never))
        .And(
            Indonesia, new CoSponsor(Proposal(Aus), 1)).And(Japan, Modify(Review, ReviewInTwo)).And(Chair, Accept(Jpn));

    [Fact]
    public void Placed_in_other_words_it_has_its_co_sponsors_when_they_confirm_them()
    {
        var placed = Cut.And(
            Australia, new PlaceProposal(Proposal(Aus), 1, new Modification(Second, 1, "behind closed doors")));
        IsLeftAlone(placed);

        var joined = placed.And(Indonesia, new CoSponsor(Proposal(Aus), 2));
        Assert.Equal([Idn], joined.Draft.Find(Proposal(Aus))!.CoSponsors);
        Assert.Empty(CoSponsors.ToConfirm(joined.Draft, joined.Draft.Find(Proposal(Aus))!));
    }

    [Fact]
    public void Who_does_not_lend_its_name_to_the_newer_words_says_so_and_is_asked_no_more()
    {
        var placed = Cut.And(
            Australia, new PlaceProposal(Proposal(Aus), 1, new Modification(Second, 1, "behind closed doors")));
        var left = placed.When(
            Indonesia, new LeaveCoSponsors(Proposal(Aus))).Then(new CoSponsorLeft(Proposal(Aus), Idn));

        Assert.Empty(CoSponsors.ToConfirm(left.Draft, left.Draft.Find(Proposal(Aus))!));
        Assert.DoesNotContain(Waiting.For(left.Draft, Indonesia), each => each.Kind == WaitingKind.CoSponsorship);
        left.When(Indonesia, new LeaveCoSponsors(Proposal(Aus))).ThenRefused(new AlreadySo());
    }

    [Fact]
    public void Confirmed_on_merged_words_it_asks_them() =>
        IsLeftAlone(Stale.And(Australia, new ConfirmProposal(Proposal(Aus), 1, new(Review, 2))));

    [Fact]
    public void A_deletion_confirmed_on_other_words_asks_them() => IsLeftAlone(Given.ANegotiation
        .And(Australia, Delete(Review)).And(Indonesia, new CoSponsor(Proposal(Aus), 1))
        .And(Japan, Modify(Review, ReviewInTwo)).And(Chair, Accept(Jpn))
        .And(Australia, new ConfirmProposal(Proposal(Aus), 1, new(Review, 2))));

    [Fact]
    public void What_followed_its_words_elsewhere_in_other_words_asks_them() => IsLeftAlone(Given.ANegotiation
        .And(Australia, Modify(PointB, "on skills for young people")).And(Indonesia, new CoSponsor(Proposal(Aus), 1))
        .And(Japan, Propose(
            new Consolidation([new(PointA, 1), new(PointB, 1)], "on trust between peoples and on skills for all")))
        .And(Chair, Accept(Jpn)));

    [Fact]
    public void Reworded_by_its_sponsor_or_with_an_amendment_it_asks_them()
    {
        var joined = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
            .And(Indonesia, new CoSponsor(Proposal(Aus), 1));

        IsLeftAlone(joined.And(
            Australia, new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, ReviewClosed), "")));
        IsLeftAlone(joined.And(Japan, Propose(new Amendment(Proposal(Aus), 1, ReviewInTwo.Replace("two", "three"))))
            .And(Australia, new AcceptAmendment(Proposal(Jpn), 1, 1)));
    }

    [Fact]
    public void A_stale_proposal_is_accepted_as_the_chairs_text_that_reflects_it()
    {
        var accepted = Stale.When(Chair, Accept(Aus, clauseWording: 2))
            .Then(new ClauseReworded(Review, NeverInTwo, [Proposal(Aus)])).Says(Review, NeverInTwo);

        Assert.Equal(ProposalStatus.Reflected, accepted.Draft.Find(Proposal(Aus))!.Status);
        Assert.Equal([Proposal(Aus)], UnansweredReflections.Of(accepted.Draft, Aus).Select(each => each.Id));
        accepted.When(Australia, new AcceptReflection(Proposal(Aus))).Happens();
        Assert.Equal(new Modification(Review, 3, Never), accepted
            .And(Australia, new MaintainProposal(Proposal(Aus), new(Review, 3))).Draft.Find(Proposal(Aus))!.Change);
    }

    [Fact]
    public void Once_its_sponsor_has_confirmed_the_merged_words_they_are_its_own() => Stale
        .And(Australia, new ConfirmProposal(Proposal(Aus), 1, new(Review, 2)))
        .When(Chair, Accept(Aus, clauseWording: 2) with { ProposalWording = 2 })
        .Then(new ProposalAccepted(Proposal(Aus), NeverInTwo));

    [Fact]
    public void A_stale_amendment_is_the_chairs_text_as_well() => Given.ANegotiation
        .And(Australia, Modify(Review, ReviewClosed)).And(Japan, Propose(new Amendment(Proposal(Aus), 1, Never)))
        .And(Indonesia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Idn))
        .When(Chair, Accept(Jpn, clauseWording: 2)).Then(new ClauseReworded(Review, NeverInTwo, [Proposal(Jpn)]));

    [Fact]
    public void What_the_text_says_already_in_more_words_is_reflected_in_it_as_it_stands()
    {
        var scene = Given.ANegotiation.And(Australia, Modify(Review, Never)).And(Japan, Modify(Review, NeverInTwo))
            .And(Chair, Accept(Jpn))
            .When(Chair, Accept(Aus, clauseWording: 2)).Then(
                new ProposalAccepted(Proposal(Aus), NeverInTwo) { ReflectedIn = Review });

        Assert.Equal((ProposalStatus.Reflected, 2),
            (scene.Draft.Find(Proposal(Aus))!.Status, scene.Draft.Find(Review)!.Wording.Number));
    }

    [Fact]
    public void A_split_of_words_that_were_changed_since_is_reflected_and_maintained_part_by_part()
    {
        var scene = Given.ANegotiation
            .And(
                Australia,
                Propose(new Split(Review, 1, ["We will look at progress", "once a year in an open meeting"])))
            .And(Japan, Modify(Review, ReviewClosed))
            .And(Chair, Accept(Jpn), Accept(Aus, clauseWording: 2)).Says(Second, "once a year in a closed meeting");
        Assert.Equal(ProposalStatus.Reflected, scene.Draft.Find(Proposal(Aus))!.Status);

        Assert.Equal(new Modification(Second, 1, "once a year in an open meeting"), scene
            .And(Australia, new MaintainProposal(Proposal(Aus), new(Second, 1))).Draft.Find(Proposal(Aus))!.Change);
    }

    [Fact]
    public void A_section_with_merged_words_is_reflected()
    {
        var scene = Given.ANegotiation.And(
            Australia, Propose(new Section(Heading, [new Modification(Review, 1, Never)])))
            .And(Japan, Modify(Review, ReviewInTwo)).And(Chair, Accept(Jpn), Accept(Aus)).Says(Review, NeverInTwo);

        Assert.Equal((ProposalStatus.Reflected, Review),
            (scene.Draft.Find(Proposal(Aus))!.Status, scene.Draft.Find(Proposal(Aus))!.Reflections[^1].Clause));
        Assert.Equal(new Modification(Review, 3, Never), scene
            .And(Australia, new MaintainProposal(Proposal(Aus), new(Review, 3))).Draft.Find(Proposal(Aus))!.Change);
    }

    [Fact]
    public void What_followed_its_words_into_others_is_its_sponsors_when_the_sponsor_has_confirmed_it()
    {
        var followed = Given.ANegotiation.And(Australia, Modify(PointB, "on skills for young people"))
            .And(
                Japan,
                Propose(new Consolidation([new(PointA, 1), new(PointB, 1)], "not on trust and on skills for all")))
            .And(Chair, Accept(Jpn));

        followed.When(Chair, Accept(Aus, clauseWording: 2) with { ProposalWording = 2 })
            .Then(new ClauseReworded(PointA, "not on trust and on skills for young people", [Proposal(Aus)]));
        followed.And(Australia, new ConfirmProposal(Proposal(Aus), 2, new(PointA, 2)))
            .When(Chair, Accept(Aus, clauseWording: 2) with { ProposalWording = 3 })
            .Then(new ProposalAccepted(Proposal(Aus), "not on trust and on skills for young people"));
    }

    private static void IsLeftAlone(Scene scene)
    {
        var proposal = scene.Draft.Find(Proposal(Aus))!;
        Assert.Empty(proposal.CoSponsors);
        Assert.Equal([Idn], CoSponsors.ToConfirm(scene.Draft, proposal));
        Assert.Contains(Waiting.For(scene.Draft, Indonesia), each => each.Kind == WaitingKind.CoSponsorship);
    }
}
