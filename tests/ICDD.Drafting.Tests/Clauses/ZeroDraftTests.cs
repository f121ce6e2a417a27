using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class ZeroDraftTests
{
    [Fact]
    public void A_zero_draft_is_laid_in_order_and_depth_first()
    {
        var draft = Given.AConference.When(Secretariat, Lay).Then(new ZeroDraftLaid(Lay.Clauses)).Draft;

        Assert.Equal([Heading, Preamble, Chapeau, PointA, PointB, Review, Advice], draft.Outline.InOrder());
        Assert.Equal([PointA, PointB], draft.Outline.ChildrenOf(Chapeau));
        Assert.Equal(["I", "1", "2", "2 a.", "2 b.", "3", "R.1"], draft.Outline.InOrder().Select(draft.NumberOf));
    }

    [Fact]
    public void A_clause_is_put_directly_behind_another() => Given.AZeroDraft
        .When(Secretariat, new DraftClause(Anchor.Behind(Chapeau), ClauseKind.Operative, "We  will\nlearn"))
        .Then(new ClauseDrafted(new NewClause(Anchor.Behind(Chapeau), ClauseKind.Operative, "We will learn")))
        .InOrder("c1 c2 c3 c4 c5 c8 c6 c7");

    [Fact]
    public void A_clause_is_put_first_under_another() => Given.AZeroDraft
        .And(Secretariat, new DraftClause(Anchor.Under(Chapeau), ClauseKind.Operative, "on health"))
        .InOrder("c1 c2 c3 c8 c4 c5 c6 c7");

    [Fact]
    public void A_clause_is_moved_with_what_stands_under_it() => Given.AZeroDraft
        .When(Secretariat, new MoveClause(Chapeau, Anchor.Behind(Review)))
        .Then(new ClauseMoved(Chapeau, Anchor.Behind(Review)))
        .InOrder("c1 c2 c6 c3 c4 c5 c7");

    [Fact]
    public void A_sub_paragraph_can_become_a_paragraph_and_the_other_way_round() => Given.AZeroDraft
        .And(Secretariat, new MoveClause(PointA, Anchor.Behind(Chapeau)), new MoveClause(Review, Anchor.Under(Chapeau)))
        .InOrder("c1 c2 c3 c6 c5 c4 c7");

    [Fact]
    public void A_clause_is_removed_with_what_stands_under_it()
    {
        var scene = Given.AZeroDraft.When(Secretariat, new RemoveClause(Chapeau)).Then(new ClauseRemoved(Chapeau));

        scene.InOrder("c1 c2 c6 c7");
        Assert.Null(scene.Draft.Find(PointA));
    }

    [Fact]
    public void A_name_of_a_removed_clause_is_never_given_again() => Given.AZeroDraft
        .And(
            Secretariat,
            new RemoveClause(Chapeau),
            new DraftClause(new Anchor(), ClauseKind.Operative, "We will learn"))
        .InOrder("c8 c1 c2 c6 c7");

    [Fact]
    public void An_edited_clause_keeps_its_older_wording()
    {
        var clause = Given.AZeroDraft
            .When(Secretariat, new EditClause(Review, 1, ReviewInTwo)).Then(new ClauseEdited(Review, ReviewInTwo))
            .Draft.Find(Review)!;

        Assert.Equal([ReviewText, ReviewInTwo], clause.Wordings.Select(wording => wording.Text));
    }

    [Fact]
    public void A_recommendation_may_change_its_addressee_alone() => Given.AZeroDraft
        .When(Secretariat, new EditClause(Advice, 1, "Publish data on progress")
        {
            Recommendation = Details with { Addressee = " Ministries " },
        })
        .Then(new ClauseEdited(Advice, "Publish data on progress", Details with { Addressee = "Ministries" }));

    [Fact]
    public void What_is_nested_without_end_is_refused_and_stops_nothing()
    {
        var clause = new ZeroClause(ClauseKind.Operative, "deep");
        for (var level = 0; level < 200_000; level++)
            clause = new ZeroClause(ClauseKind.Operative, "deep") { Children = [clause] };

        Given.AConference.When(Secretariat, new LayZeroDraft([clause])).ThenRefused(new TooManyLevels(4));
    }
}
