using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>A delegation that left holds no mandate.</summary>
public class MandateTests
{
    private static Scene Left { get; } = Given.ANegotiation.And(Secretariat, new FormGroup(Pacific))
        .And(Australia, Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code })
        .When(Secretariat, new RecordDeparture(Aus)).Then(new DelegationDeparted(Aus) { Mandates = [Pacific.Code] });

    [Fact]
    public void Nobody_holds_what_its_group_tabled_and_the_secretariat_is_told()
    {
        var proposal = Left.Draft.Find(Proposal(Aus))!;

        Assert.Null(Mandate.HolderOf(Left.Draft, proposal));
        Assert.False(Mandate.Holds(Left.Draft, proposal, Aus));
        Assert.Empty(Left.Draft.Groups.MandatedTo(Aus));
        Assert.Equal(
            Pacific.Code,
            Assert.Single(Waiting.For(Left.Draft, Secretariat), each => each.Kind == WaitingKind.Mandate).Group);
    }

    [Fact]
    public void Coming_back_does_not_give_it_back()
    {
        var back = Left.And(Secretariat, AdmitAustralia);

        back.When(Australia, Modify(Review, ReviewClosed) with { OnBehalfOf = Pacific.Code }).ThenRefused(
            new MandateIsNotYours("Pacific Friends"));
        back.When(Australia, new WithdrawProposal(Proposal(Aus))).ThenRefused(new ProposalIsNotYours("AUS/1"));
        back.And(Secretariat, new AmendGroup(Pacific)).And(Australia, new WithdrawProposal(Proposal(Aus)));
    }

    [Fact]
    public void The_groups_proposal_is_no_strangers_to_take_over()
    {
        Left.When(Indonesia, new TakeOver(Proposal(Aus))).ThenRefused(new ProposalIsStillItsSponsors("AUS/1"));
        Left.When(Japan, new TakeOver(Proposal(Aus))).Happens();
    }

    [Fact]
    public void A_new_speaker_holds_it() => Left
        .And(Secretariat, new AmendGroup(new Group(Pacific.Code, "Pacific Friends", [Idn, Jpn], Jpn)))
        .And(Japan, new WithdrawProposal(Proposal(Aus)));
}
