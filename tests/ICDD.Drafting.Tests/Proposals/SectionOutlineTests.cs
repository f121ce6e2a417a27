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
        { "added behind a sub-paragraph of what goes",
            [new Deletion(Chapeau, 1), UnderChapeau with { Anchor = Anchor.Behind(PointA) }],
            new ChangeNeedsDeletedClause("2") },
        {
            "moved under what goes",
            [new Deletion(Chapeau, 1), new Move(Review, Anchor.Under(Chapeau))],
            new ChangeNeedsDeletedClause("3")
        },
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

    public static TheoryData<string, Change[]> Sound => new()
    {
        { "moved away, then its parent goes", [new Move(PointA, Anchor.Behind(Review)), new Deletion(Chapeau, 1)] },
        { "sent the other way round", [new Deletion(Chapeau, 1), new Move(PointA, Anchor.Behind(Review))] },
        {
            "moved away in other words",
            [new Deletion(Chapeau, 1), new Modification(PointA, 1, "on hope"), new Move(PointA, Anchor.Under(Review))]
        },
    };

    [Theory, MemberData(nameof(Sound))]
    public void What_is_moved_away_does_not_go_with_its_former_parent(string because, Change[] changes)
    {
        Assert.NotEmpty(because);
        var proposed = Given.ANegotiation
            .And(Chair, new FormDraftingGroup(new("G1"), "Group one", Jpn) { Clauses = [Chapeau, PointA, PointB] })
            .And(Japan, Propose(new Section(Heading, changes.ToSequence())));

        Assert.Equal(Standing.Clean, proposed.Draft.Find(Proposal(Jpn))!.Change.Standing(proposed.Draft));
        proposed.When(
            Japan, new ConfirmProposal(Proposal(Jpn), 1, new(Heading, 1))).ThenRefused(new NothingToConfirm("JPN/1"));
        Assert.Equal("", string.Concat(Deleting(proposed.Draft, PointA)));
        Assert.NotEmpty(Deleting(proposed.Draft, PointB));
        var accepted = proposed.And(Chair, Accept(Jpn)).Draft;
        Assert.Equal(
            (true, false, false),
            (accepted.Find(PointA)!.Stands, accepted.Find(Chapeau)!.Stands, accepted.Find(PointB)!.Stands));
        Assert.Equal(
            (new DraftingGroupCode("G1"), null), (accepted.Find(PointA)!.Group!.Value, accepted.Find(Chapeau)!.Group));
    }

    private static IEnumerable<string> Deleting(Draft draft, ClauseId clause) => ClauseCompilation.Of(draft, clause)
        .Words.Runs
        .OfType<CompilationRun.Contested>().SelectMany(run => run.Alternatives).Where(each => each.Text.Length == 0)
        .SelectMany(each => each.Ids);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_moved_from_one_that_goes_to_another_that_goes_is_not_saved(bool deletedFirst)
    {
        Change[] changes = [new Move(PointA, Anchor.Under(Review)), new Deletion(Chapeau, 1), new Deletion(Review, 1)];
        Given.ANegotiation
            .When(Japan, Propose(new Section(Heading, (deletedFirst ? changes.Reverse() : changes).ToSequence())))
            .ThenRefused(new ChangesOfSectionClash("2 a."));
    }

    [Fact]
    public void What_was_sound_when_proposed_is_looked_at_again_when_it_is_accepted() => Given.ANegotiation
        .And(Japan, Propose(new Section(
            Heading, [new Move(Review, Anchor.Under(PointA)), UnderChapeau with { Anchor = Anchor.Under(PointA) }])))
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
