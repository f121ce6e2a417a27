using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>What a section changes at once leaves a sound outline.</summary>
public class SectionOutlineTests
{
    private static readonly Addition UnderChapeau = new(Anchor.Under(Chapeau), ClauseKind.Operative, "on hope");

    public static TheoryData<string, Change[], Refusal> Unsound => new()
    {
        { "added under what goes", [new Deletion(Chapeau, 1), UnderChapeau], new ChangeNeedsDeletedClause("2") },
        { "born and deleted in one act", [UnderChapeau, new Deletion(Chapeau, 1)], new ChangeNeedsDeletedClause("2") },
        { "added behind a sub-paragraph of what goes", [new Deletion(Chapeau, 1), UnderChapeau with { Anchor = Anchor.Behind(PointA) }],
            new ChangeNeedsDeletedClause("2") },
        { "moved under what goes", [new Deletion(Chapeau, 1), new Move(Review, Anchor.Under(Chapeau))], new ChangeNeedsDeletedClause("3") },
        { "moved there and deleted with it", [new Move(Review, Anchor.Under(Chapeau)), new Deletion(Chapeau, 1)],
            new ChangeNeedsDeletedClause("3") },
        { "each under the other", [new Move(Review, Anchor.Under(PointA)), new Move(Chapeau, Anchor.Under(Review))],
            new ClauseCannotFollowItself("2") },
        { "too deep by two of them", [new Move(PointB, Anchor.Under(PointA)), new Move(Review, Anchor.Under(PointB)),
            UnderChapeau with { Anchor = Anchor.Under(Review) }], new TooManyLevels(4) },
    };

    [Theory, MemberData(nameof(Unsound))]
    public void Is_refused(string because, Change[] changes, Refusal refusal)
    {
        Assert.NotEmpty(because);
        Given.ANegotiation.When(Japan, Propose(new Section(Heading, changes.ToSequence()))).ThenRefused(refusal);
    }

    [Fact]
    public void What_was_sound_when_proposed_is_looked_at_again_when_it_is_accepted() => Given.ANegotiation
        .And(Japan, Propose(new Section(Heading, [new Move(Review, Anchor.Under(PointA)), UnderChapeau with { Anchor = Anchor.Under(PointA) }])))
        .And(Australia, Propose(new Move(Chapeau, Anchor.Under(Review)))).And(Chair, Accept(Aus))
        .When(Chair, Accept(Jpn)).ThenRefused(new ClauseCannotFollowItself("3"));

    [Fact]
    public void A_deleted_paragraph_leaves_its_group()
    {
        var group = new DraftingGroupCode("G1");
        var scene = Given.ANegotiation
            .And(Chair, new FormDraftingGroup(group, "Group one", Jpn) { Clauses = [Chapeau, PointA] })
            .And(Australia, Delete(Chapeau))
            .When(Chair, Accept(Aus)).Then(new ProposalAccepted(Proposal(Aus), "") { LeaveGroups = [Chapeau, PointA] });

        Assert.DoesNotContain(scene.Draft.Clauses.Values, clause => clause.Group is not null);
        Assert.Null(scene.And(Chair, new ReopenClause(Chapeau, "we need it")).Draft.Find(Chapeau)!.Group);
    }

    [Fact]
    public void A_heading_is_not_adopted_while_a_group_has_it() => Given.ANegotiation
        .And(Chair, new FormDraftingGroup(new("G1"), "Group one", Jpn) { Clauses = [Heading] })
        .And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))])
        .When(Chair, new PutTheQuestion("1st plenary meeting"))
        .ThenRefused(new AdoptionIsBlocked(1, [new Obstacle(ObstacleKind.ClauseIsWithGroup, Heading)]));
}
