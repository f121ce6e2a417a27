using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>
/// Hard situation 11: what is read from the floor is entered by the secretariat and confirmed afterwards.
/// </summary>
public class FloorProposalTests
{
    private static readonly Modification Change = new(Review, 1, ReviewInTwo);

    private static Scene Entered { get; } = Given.ANegotiation
        .When(Secretariat, new EnterFromTheFloor(Aus, Change, ""))
        .Then(new ProposalTabled(Proposal(Aus), Aus, Review, Change) { Origin = ProposalOrigin.Floor });

    [Fact]
    public void The_delegation_confirms_it_and_the_chair_can_rule() => Entered
        .When(Australia, new ConfirmFloorProposal(Proposal(Aus))).Then(new FloorProposalConfirmed(Proposal(Aus)))
        .And(Chair, Accept(Aus)).Says(Review, ReviewInTwo);

    [Fact]
    public void The_delegation_disowns_it() => Assert.Equal(ProposalStatus.Disowned, Entered
        .When(Australia, new DisownFloorProposal(Proposal(Aus))).Then(new FloorProposalDisowned(Proposal(Aus)))
        .Draft.Find(Proposal(Aus))!.Status);

    [Fact]
    public void Replacing_it_confirms_it() => Assert.False(Entered
        .And(Australia, new ReplaceProposal(Proposal(Aus), 1, Change with { Text = ReviewClosed }, ""))
        .Draft.Find(Proposal(Aus))!.AwaitsConfirmation);

    [Fact]
    public void It_is_confirmed_once() => Entered.And(Australia, new ConfirmFloorProposal(Proposal(Aus)))
        .When(Australia, new ConfirmFloorProposal(Proposal(Aus))).ThenRefused(new NothingToConfirm("AUS/1"));

    [Fact]
    public void The_secretariat_does_not_confirm_its_own_entry_by_placing_it()
    {
        var cut = Given.ANegotiation.And(Secretariat, new EnterFromTheFloor(Aus, new Deletion(Review, 1), ""))
            .And(Japan, Propose(new Split(Review, 1, ["We will review progress", "once a year in an open meeting"])))
            .And(Chair, Accept(Jpn));
        var place = new PlaceProposal(Proposal(Aus), 1, new Deletion(new("c8"), 1));

        cut.When(Secretariat, place with { Consent = "said in the hall" }).ThenRefused(
            new ProposalAwaitsConfirmation("AUS/1"));
        Assert.False(cut.And(Australia, place).Draft.Find(Proposal(Aus))!.AwaitsConfirmation);
    }

    [Fact]
    public void What_nobody_confirms_the_secretariat_takes_back()
    {
        var retracted = Entered.When(Secretariat, new RetractFloorProposal(Proposal(Aus), "misheard"))
            .Then(new FloorProposalRetracted(Proposal(Aus), "misheard"));

        Assert.Equal((ProposalStatus.Retracted, "misheard"),
            (retracted.Draft.Find(Proposal(Aus))!.Status, retracted.Draft.Find(Proposal(Aus))!.Closing!.Reason));
        retracted.And(Chair, new AgreeClause(Review, 1));
    }

    [Fact]
    public void What_nobody_confirms_the_chair_declines() => Entered
        .When(Chair, new DeclineProposal(Proposal(Aus), 1, "moot")).Then(new ProposalDeclined(Proposal(Aus), "moot"))
        .And(Chair, new AgreeClause(Review, 1));

    [Fact]
    public void What_nobody_can_confirm_any_more_does_not_block_the_conference() => Entered
        .And(Secretariat, new RecordDeparture(Aus))
        .When(Chair, new DeclineProposal(Proposal(Aus), 1, "the delegation has left"))
        .Then(new ProposalDeclined(Proposal(Aus), "the delegation has left"))
        .And(Chair, new AgreeClause(Review, 1));
}
