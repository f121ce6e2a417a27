using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Sponsor_withdraws_or_a_delegation_leaves
{
    private static Scene Tabled { get; } = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo));

    [Fact]
    public void What_was_withdrawn_another_delegation_presents_again()
    {
        var scene = Tabled.And(Australia, new WithdrawProposal(Proposal(Aus)))
            .When(Japan, new TakeOver(Proposal(Aus)))
            .Then(new ProposalTakenOver(Proposal(Jpn), Jpn, Proposal(Aus), Review)
            {
                Change = new Modification(Review, 1, ReviewInTwo),
            });

        Assert.Equal(ProposalStatus.Withdrawn, scene.Draft.Find(Proposal(Aus))!.Status);
        Assert.Equal(Proposal(Aus), scene.Draft.Find(Proposal(Jpn))!.TakenFrom);
        scene.And(Chair, Accept(Jpn)).Says(Review, ReviewInTwo);
    }

    [Fact]
    public void Text_already_in_does_not_change_when_its_sponsor_leaves() =>
        Tabled.And(Chair, Accept(Aus)).And(Secretariat, new RecordDeparture(Aus)).Says(Review, ReviewInTwo);

    [Fact]
    public void Its_objections_and_its_brackets_are_shown_to_the_chair_for_a_ruling()
    {
        var left = Tabled.And(Australia, Signal(PointA, PositionSignal.Object))
            .And(Secretariat, new RecordDeparture(Aus));

        Assert.Contains(
            "- AUS]", Notation.Of(ClauseCompilation.Of(left.Draft, Review).Words), StringComparison.Ordinal);
        Assert.Contains(Waiting.For(left.Draft, Chair), each => each.Kind == WaitingKind.Ruling && each.On == Review);
        var held = Assert.Single(ReadyToClose.HeldUp(left.Draft));
        Assert.Equal(
            (PointA, Aus, true),
            (held.Clause.Id, held.Concerns[0].Delegation.Code, held.Concerns[0].Delegation.Departed));

        var agreed = left.And(Chair, new DeclineProposal(Proposal(Aus), 1, "Nobody speaks for it."))
            .And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))]);
        agreed.When(Chair, new PutTheQuestion("plenary")).ThenRefused(new ObjectionsStand([new("Australia", "2 a.")]));
        agreed.And(
            Chair,
            new PutTheQuestion("plenary") { Answers = [new(Aus, PointA, "It left, and nobody shares it.")] },
            new AdoptByConsensus("plenary"));
    }

    [Fact]
    public void Who_left_withdraws_nothing_and_others_are_offered_what_was_withdrawn()
    {
        var left = Tabled.And(Secretariat, new RecordDeparture(Aus));
        left.When(Australia, new WithdrawProposal(Proposal(Aus))).ThenRefused(new DelegationHasLeft("Australia"));
        Assert.True(TakeOver.IsOffered(left.Draft, left.Draft.Find(Proposal(Aus))!, Jpn));
        Assert.False(TakeOver.IsOffered(Tabled.Draft, Tabled.Draft.Find(Proposal(Aus))!, Jpn));
    }

    [Fact]
    public void The_proposals_of_who_left_stay_and_may_be_accepted_or_taken_over()
    {
        var left = Tabled.And(Secretariat, new RecordDeparture(Aus)).Stands(Proposal(Aus), Standing.Clean);
        left.When(Chair, Accept(Aus)).Happens();

        var taken = left.And(Japan, new TakeOver(Proposal(Aus)));
        Assert.Equal(ProposalStatus.TakenOver, taken.Draft.Find(Proposal(Aus))!.Status);
        Assert.Equal(["JPN/1"], taken.Draft.OpenProposals().Select(each => each.Id.Symbol));
    }
}
