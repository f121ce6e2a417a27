using System.Diagnostics;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class StandingTogetherTests
{
    [Fact]
    public void Who_let_the_same_be_known_of_the_same_words_stands_together_and_the_ground_is_named()
    {
        var together = StandingTogether.Of(Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
            .And(Japan, new CoSponsor(Proposal(Aus), 1)).And(
                Indonesia, Signal(Proposal(Aus), PositionSignal.Object)).Draft);

        var group = Assert.Single(together.Groups);
        Assert.Equal([Jpn, Aus], group.Members.Select(each => each.Code));
        var ground = Assert.Single(group.Grounds);
        Assert.Equal(
            (new ThisProposal(Proposal(Aus)), 1, PositionSignal.Support),
            (ground.Matter, ground.Wording, ground.Signal));
        Assert.Equal([Idn], together.Alone.Select(each => each.Code));
    }

    [Fact]
    public void Signals_on_different_wordings_are_no_common_ground()
    {
        var together = StandingTogether.Of(Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Support))
            .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus))
            .And(Indonesia, Signal(Review, PositionSignal.Support, 2)).Draft);

        Assert.Empty(together.Groups);
    }

    [Theory]
    [InlineData(PositionSignal.CanLiveWith)]
    [InlineData(PositionSignal.Reserve)]
    public void Who_can_live_with_it_or_waits_for_its_capital_has_not_said_where_it_stands(PositionSignal signal) =>
        Assert.Empty(
            StandingTogether.Of(Given.ANegotiation.And(Japan, Signal(Review, signal))
                .And(Indonesia, Signal(Review, signal)).Draft).Groups);

    [Fact]
    public void What_stands_between_two_delegations_counts_against_what_they_share()
    {
        var together = StandingTogether.Of(Given.ANegotiation
            .And(Japan, Signal(Review, PositionSignal.Support), Signal(PointA, PositionSignal.Support))
            .And(Indonesia, Signal(Review, PositionSignal.Support), Signal(PointA, PositionSignal.Object)).Draft);

        Assert.Empty(together.Groups);
        Assert.Equal([Idn, Jpn], together.Alone.Select(each => each.Code));
    }

    [Fact]
    public void A_hall_of_193_is_grouped_in_a_moment()
    {
        var codes = Enumerable.Range(0, 193)
            .Select(at => new DelegationCode($"{(char)('A' + (at / 26))}{(char)('A' + (at % 26))}X")).ToList();
        var grounds = Enumerable.Range(0, 60).Select(at => new SharedGround(
            new ThisClause(new($"c{at}")), 1, at % 2 == 0 ? PositionSignal.Support : PositionSignal.Object,
            codes.Where((_, seat) => seat % 3 == at % 3).Select(code => new Stance(
                new Delegation(code, code.Value, code.Value),
                new Standpoint(new Voice(code), PositionSignal.Support))).ToSequence())).ToList();
        var watch = Stopwatch.StartNew();

        Assert.Equal([65, 64, 64], Clusters.Of(codes, grounds).Select(members => members.Count));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
