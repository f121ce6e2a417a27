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
            .Then(new ProposalTakenOver(Proposal(Jpn), Jpn, Proposal(Aus), Review) { Change = new Modification(Review, 1, ReviewInTwo) });

        Assert.Equal(ProposalStatus.Withdrawn, scene.Draft.Find(Proposal(Aus))!.Status);
        Assert.Equal(Proposal(Aus), scene.Draft.Find(Proposal(Jpn))!.TakenFrom);
        scene.And(Chair, Accept(Jpn)).Says(Review, ReviewInTwo);
    }

    [Fact]
    public void Text_already_in_does_not_change_when_its_sponsor_leaves() =>
        Tabled.And(Chair, Accept(Aus)).And(Secretariat, new RecordDeparture(Aus)).Says(Review, ReviewInTwo);

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
