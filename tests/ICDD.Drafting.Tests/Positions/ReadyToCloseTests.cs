using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class ReadyToCloseTests
{
    [Fact]
    public void A_clause_is_ready_while_nothing_is_proposed_and_nobody_objects() => Assert.Equal(
        [Preamble, Chapeau, PointA, PointB, Advice],
        Ready(Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Object))));

    [Fact]
    public void An_objection_is_listed_by_name() => Assert.Equal(
        (Review, "Japan"),
        ReadyToClose.HeldUp(Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Object)).Draft)
            .Select(each => (each.Clause.Id, each.Concerns.Single().Delegation.Name)).Single());

    [Fact]
    public void An_open_proposal_keeps_a_clause_off_the_list() =>
        Assert.DoesNotContain(Review, Ready(Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))));

    [Fact]
    public void A_reservation_does_not_hold_it_up_until_its_words_change()
    {
        var reserved = Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Reserve));
        var reworded = reserved.And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus));

        Assert.Contains(Review, Ready(reserved));
        Assert.DoesNotContain(Review, Ready(reworded));
        Assert.Contains(Review, Ready(reworded.And(Japan, new ReconfirmPosition(new ThisClause(Review), 2))));
    }

    [Fact]
    public void A_support_of_older_words_holds_nothing_up() => Assert.Contains(
        Review,
        Ready(Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Support))
            .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus))));

    [Fact]
    public void The_map_shows_only_clauses_on_which_somebody_spoke()
    {
        var map = PositionMap.Of(Given.ANegotiation
            .And(Japan, Signal(Review, PositionSignal.Reserve), Signal(PointA, PositionSignal.Support)).Draft).ToList();

        Assert.Equal([PointA, Review], map.Select(each => each.Clause.Id));
        Assert.Equal([false, true], map.Select(each => each.HasConcern));
        Assert.Equal([Jpn], map[1].Stances.Keys);
    }

    private static IEnumerable<ClauseId> Ready(Scene scene) => ReadyToClose.Of(scene.Draft)
        .Select(each => each.Clause.Id);
}
