using CsCheck;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class MovedClausesTests
{
    private static Scene Text { get; } = Given.ANegotiation;

    [Fact]
    public void A_clause_that_went_past_its_neighbours_moved_and_they_did_not() =>
        Moves(Move(Text, Preamble, Anchor.Behind(Review)), Preamble);

    [Fact]
    public void Of_two_that_changed_places_the_one_that_was_moved_moved()
    {
        Moves(Move(Text, PointB, Anchor.Under(Chapeau)), PointB);
        Moves(Move(Text, PointA, Anchor.Behind(PointB)), PointA);
    }

    [Fact]
    public void A_clause_under_another_one_moved() => Moves(Move(Text, Review, Anchor.Under(Chapeau)), Review);

    [Fact]
    public void Whoever_went_and_came_back_did_not_move() =>
        Moves(Move(Move(Text, Preamble, Anchor.Behind(Review)), Preamble, Anchor.Behind(Heading), 2));

    [Fact]
    public void Nobody_moves_because_a_clause_comes_in_or_goes_between() => Moves(Text
        .And(Japan, Add(Preamble, "We add this"), Delete(Chapeau))
        .And(Chair, Accept(Jpn), Accept(Jpn, 2)));

    [Fact]
    public void A_clause_in_new_words_at_another_place_has_changed_and_moved()
    {
        var after = Move(
            Text.And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus)), Review, Anchor.Behind(Heading));
        var row = Rows(after).Single(each => each.Clause == Review);

        Assert.Equal((ComparedAs.Changed, true), (row.As, row.HasMoved));
    }

    [Fact]
    public void Whatever_happens_nobody_moves_whom_nobody_moved() => Step.Some.Sample(steps =>
    {
        var history = History.Of(steps).ToList();
        var (before, after) = (history[0].Before.Draft, history[^1].After.Draft);
        if (before.Stage != Stage.Negotiation)
            return;
        foreach (var row in TextComparison.Between(
            TextState.Of(before), TextState.Of(after)).Where(row => row.HasMoved))
            Assert.NotEqual(before.Outline.Places[row.Clause].Moves, after.Outline.Places[row.Clause].Moves);
    }, iter: 150);

    private static Scene Move(Scene scene, ClauseId clause, Anchor anchor, int number = 1) => scene
        .And(Japan, Propose(new Move(clause, anchor)))
        .And(Chair, new AcceptProposal(Proposal(Jpn, number), 1, scene.Draft.Find(clause)!.Wording.Number));

    private static void Moves(Scene after, params ClauseId[] clauses) =>
        Assert.Equal(clauses, Rows(after).Where(row => row.HasMoved).Select(row => row.Clause));

    private static IReadOnlyList<ComparedClause> Rows(Scene after) =>
        TextComparison.Between(TextState.Of(Text.Draft), TextState.Of(after.Draft));
}
