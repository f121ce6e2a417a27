using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class GroupTests
{
    private static readonly Matter OnReview = new ThisClause(Review);

    private static Scene Grouped { get; } = Given.ANegotiation.And(Secretariat, new FormGroup(Pacific));

    private static Scene Objected { get; } = Grouped
        .And(Australia, Signal(Review, PositionSignal.Object) with { OnBehalfOf = Pacific.Code });

    [Fact]
    public void The_members_are_recorded_each_once() => Given.ANegotiation
        .When(Secretariat, new FormGroup(Pacific with { Members = [Jpn, Aus, Jpn], Name = " Pacific  Friends " }))
        .Then(new GroupFormed(Pacific));

    [Fact]
    public void What_a_group_says_counts_for_each_member_once() => Assert.Equal([Jpn, Aus], Counted(Objected));

    [Fact]
    public void A_group_that_is_dissolved_binds_nobody() =>
        Assert.Empty(Counted(Objected.And(Secretariat, new DissolveGroup(Pacific.Code))));

    [Fact]
    public void A_member_that_left_the_hall_no_longer_speaks_through_its_group() =>
        Assert.Equal([Aus], Counted(Objected.And(Secretariat, new RecordDeparture(Jpn))));

    [Fact]
    public void Of_two_groups_the_gravest_word_counts()
    {
        var other = new Group(new("FOC"), "Friends of the Chair", [Jpn, Idn], Idn);
        var scene = Objected.And(Secretariat, new FormGroup(other))
            .And(Indonesia, Signal(Review, PositionSignal.Support) with { OnBehalfOf = other.Code });

        Assert.Equal("PAC", Standpoints.On(scene.Draft, OnReview).Stances()
            .Single(each => each.Delegation.Code == Jpn).Standpoint.By.Code);
    }

    [Fact]
    public void A_groups_proposal_is_in_the_hands_of_who_has_the_mandate_now()
    {
        var tabled = Grouped.And(Australia, Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code })
            .And(Secretariat, new AmendGroup(Pacific with { Mandated = Jpn }));

        tabled.When(Japan, new WithdrawProposal(Proposal(Aus))).Then(new ProposalWithdrawn(Proposal(Aus)));
    }

    [Fact]
    public void A_dissolved_groups_proposal_goes_back_to_who_tabled_it() => Grouped
        .And(Australia, Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code })
        .And(Secretariat, new DissolveGroup(Pacific.Code))
        .When(Australia, new WithdrawProposal(Proposal(Aus))).Then(new ProposalWithdrawn(Proposal(Aus)));

    [Fact]
    public void A_member_that_stays_out_may_co_sponsor_in_its_own_name() => Grouped
        .And(Australia, Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code })
        .And(Japan, new DissociateFromGroup(Pacific.Code, new ThisProposal(Proposal(Aus))))
        .When(Japan, new CoSponsor(Proposal(Aus), 1)).Then(new CoSponsorJoined(Proposal(Aus), Jpn));

    private static IEnumerable<DelegationCode> Counted(Scene scene) =>
        Standpoints.On(scene.Draft, OnReview).Stances().Select(each => each.Delegation.Code);
}
