using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Parallel_small_groups
{
    private static readonly DraftingGroupCode G1 = new("G1");
    private static readonly DraftingGroupCode G2 = new("G2");

    private static Scene Two { get; } = Given.ANegotiation
        .And(
            Chair,
            new FormDraftingGroup(G1, "Reviews", Jpn) { Clauses = [Review] },
            new FormDraftingGroup(G2, "Skills", Aus));

    [Fact]
    public void A_clause_is_in_the_hands_of_one_group_at_a_time()
    {
        Two.When(Chair, new HandOver(G2, [Review])).ThenRefused(new ClauseIsWithGroup("3", "G1"));

        var handed = Two.When(Chair, new HandOver(G2, [PointB, PointB])).Then(new ClausesHandedOver(G2, [PointB]));
        Assert.Equal([PointB], handed.Draft.Find(G2)!.Clauses(handed.Draft).Select(clause => clause.Id));
    }

    [Fact]
    public void Another_group_may_comment() => Two.When(Australia, new CommentOnClause(Review, "This touches skills."))
        .Then(new CommentMade(new("k1"), Review, "This touches skills."));

    [Fact]
    public void A_result_comes_back_agreed_in_group_and_the_plenary_agrees()
    {
        var returned = Two.When(Japan, Return(ReviewInTwo))
            .Then(
                new ClauseAgreedInGroup(G1, Review, ReviewInTwo) { Remark = "one dissent" }).Says(Review, ReviewInTwo);
        var clause = returned.Draft.Find(Review)!;
        Assert.Equal((ClauseStatus.AgreedInGroup, null), (clause.Status, clause.Group));
        returned.When(Chair, new AgreeClause(Review, 2)).Then(new ClauseAgreed(Review));
        returned.When(Chair, new AgreeAdReferendum(Review, 2)).Then(new ClauseAgreedAdReferendum(Review));
    }

    [Fact]
    public void A_result_does_not_pass_for_agreed_when_the_text_is_adopted() => Two.And(Japan, Return(ReviewText))
        .And(Chair, [.. ToBeAgreed.Except([Review]).Select(clause => new AgreeClause(clause, 1))])
        .When(Chair, new AdoptByConsensus("plenary"))
        .ThenRefused(new AdoptionIsBlocked(1, [new Obstacle(ObstacleKind.ClauseIsAgreedInGroup, Review)]));

    [Fact]
    public void A_group_that_does_not_agree_returns_the_clause_open() => Assert.Equal(
        (ClauseStatus.Open, RulingKind.ReturnedOpen, "far apart"),
        Two.When(Japan, new ReturnOpen(G1, new SeenClause(Review, 1), "far apart"))
            .Then(new ClauseReturnedOpen(G1, Review) { Remark = "far apart" }).Draft.Find(Review) is { } clause
            ? (clause.Status, clause.Rulings[^1].Kind, clause.Rulings[^1].Reason) : default);

    [Fact]
    public void A_dissolved_group_gives_back_what_it_has_in_hand() =>
        Two.And(Chair, new DissolveDraftingGroup(G1), new AgreeClause(Review, 1), new HandOver(G2, [PointA]));

    [Fact]
    public void Clashes_in_figures_terms_and_references_are_listed_for_the_plenary()
    {
        var scene = Given.ANegotiation
            .And(Australia,
                Add(Review, "By 2030, as paragraph 3 says, we report to the “Review Forum”"),
                Add(Review, "We cite paragraph 2 again"))
            .And(Chair, Accept(Aus, 1), Accept(Aus, 2))
            .And(Chair, new FormDraftingGroup(G1, "Reviews", Jpn) { Clauses = [Review] })
            .And(Japan, Return("We will review paragraph 2 in the “Review Forum” by 2030"));
        var said = scene.Draft.Outline.InOrder()
            .Single(id => scene.Draft.Find(id)!.Text.StartsWith("By 2030", StringComparison.Ordinal));
        var cited = scene.Draft.Outline.InOrder()
            .Single(id => scene.Draft.Find(id)!.Text.StartsWith("We cite", StringComparison.Ordinal));

        Assert.Equal(
            [
                (said, ClashKind.Figure, "2030"), (said, ClashKind.Term, "Review Forum"),
                (said, ClashKind.RefersToIt, "paragraph 3"),
                (cited, ClashKind.CrossReference, "paragraph 2"), (Advice, ClashKind.FollowsFromIt, "3"),
            ],
            Clash.Of(scene.Draft).Select(clash => (clash.Other, clash.Kind, clash.What))
                .OrderBy(clash => clash.Other == Advice)
                .ThenBy(clash => clash.Other == cited)
                .ThenBy(clash => clash.Kind));
        Assert.Empty(Clash.Of(scene.And(Chair, new AgreeClause(Review, 2)).Draft));
    }

    [Fact]
    public void A_result_in_the_old_words_clashes_with_nothing() => Assert.Empty(
        Clash.Of(Two.And(Japan, Return(ReviewText)).Draft));

    [Theory]
    [InlineData("as paragraph 12 (a) says", "12 a.", "paragraph 12 (a)")]
    [InlineData("in Paragraph 12 and", "OP12", "Paragraph 12")]
    [InlineData("see recommendation R.3", "R.3", "recommendation R.3")]
    [InlineData("as paragraph 12 says", "1", null)]
    [InlineData("in 12 years", "12", null)]
    public void A_reference_is_found_as_people_write_it(string text, string number, string? found) =>
        Assert.Equal(found, BindingWords.RefersTo(text, number));

    [Fact]
    public void A_figure_within_another_one_is_not_used() => Assert.False(BindingWords.Uses("by 2030", "30"));

    private static ReturnAgreedInGroup Return(string text) => new(G1, new SeenClause(Review, 1), text, "one dissent");
}
