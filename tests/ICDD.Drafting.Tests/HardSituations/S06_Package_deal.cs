using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Package_deal
{
    private static readonly PackageCode P1 = new("P1");

    private static Scene Linked { get; } = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
        .And(Chair, new LinkPackage(P1, "Reviews for skills", [PointB, Advice]) { Proposals = [Proposal(Aus)] });

    private static ClosePackage Close { get; } = new(
        P1, [new(PointB, 1), new(Advice, 1), new(Review, 1)], [new Reflection(Proposal(Aus), 1)]);

    [Fact]
    public void A_member_agreed_alone_is_agreed_on_condition_of_the_package()
    {
        var scene = Linked.When(Chair, new AgreeClause(PointB, 1)).Then(new ClauseAgreed(PointB));

        Assert.Equal(
            (ClauseStatus.Agreed, P1), (scene.Draft.Find(PointB)!.Status, scene.Draft.Find(PointB)!.Condition));
        Assert.Equal(P1, scene.Draft.Find(Review)!.Condition); // the clause that its proposal is on
        Assert.Equal(PackageProgress.HalfOpen, ProgressOf(scene));
    }

    [Fact]
    public void A_package_is_closed_all_at_once()
    {
        var scene = Linked.And(Chair, new AgreeClause(PointB, 1)).When(Chair, Close).Then(
            new PackageClosed(P1), new ProposalAccepted(Proposal(Aus), ReviewInTwo), new ClauseAgreed(Advice),
            new ClauseAgreed(Review));

        Assert.All(new[] { PointB, Advice, Review }.Select(id => scene.Draft.Find(id)!),
            clause => Assert.Equal((ClauseStatus.Agreed, null), (clause.Status, clause.Condition)));
        scene.Says(Review, ReviewInTwo);
    }

    [Fact]
    public void What_stands_in_the_way_of_one_member_stands_in_the_way_of_all() => Linked
        .And(Japan, Modify(PointB, "on skills for some"))
        .When(Chair, Close).ThenRefused(new ProposalsAreOpen("2 b.", ["JPN/1"]));

    [Fact]
    public void Reopening_one_member_flags_them_all()
    {
        var scene = Linked.And(Chair, Close).When(Chair, new ReopenClause(Advice, "new facts"))
            .Then(new ClauseReopened(Advice, "new facts"));

        Assert.All(new[] { PointB, Advice, Review }, id => Assert.Equal(P1, scene.Draft.Find(id)!.Condition));
        Assert.Equal(PackageProgress.HalfOpen, ProgressOf(scene));
        Assert.Equal([Advice, PointB, Review],
            new ClauseReopened(Advice, "").Touches(
                Linked.And(Chair, Close).Draft).Clauses.OrderByDescending(id => id == Advice).ThenBy(id => id.Value));
    }

    [Fact]
    public void Adoption_is_blocked_while_a_package_is_half_open_and_the_chair_may_override_on_record()
    {
        var agreed = Given.ANegotiation.And(Secretariat, new LinkPackage(P1, "Give and take", [PointB, Review]))
            .And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))]);
        agreed.When(Chair, new AdoptByConsensus("plenary"))
            .ThenRefused(new AdoptionIsBlocked(1, [new Obstacle(ObstacleKind.PackageIsOpen, PointB, null, P1)]));

        var overridden = agreed.When(Chair, new OverridePackage(P1, "time is up"))
            .Then(new PackageOverridden(P1, "time is up"));
        Assert.Equal(
            ("time is up", Chair),
            (overridden.Draft.Find(P1)!.Ruling!.Reason, overridden.Draft.Find(P1)!.Ruling!.Stamp.By));
        overridden.And(Chair, new PutTheQuestion("plenary"), new AdoptByConsensus("plenary"));
        agreed.And(Chair, new ClosePackage(P1, [new(PointB, 1), new(Review, 1)], []),
            new PutTheQuestion("plenary"), new AdoptByConsensus("plenary"));
    }

    [Fact]
    public void A_new_clause_of_the_package_comes_in_and_is_agreed_with_it() => Assert.Equal(ClauseStatus.Agreed,
        Given.ANegotiation.And(Australia, Add(Review, "We will learn"))
            .And(Chair, new LinkPackage(P1, "Learning", [PointB]) { Proposals = [Proposal(Aus)] })
            .And(Chair, new ClosePackage(P1, [new(PointB, 1)], [new Reflection(Proposal(Aus), 1)]))
            .Draft.Find(new ClauseId("c8"))!.Status);

    [Fact]
    public void A_dissolved_package_leaves_each_member_to_itself() => Linked
        .And(Chair, new DissolvePackage(P1, "no deal")).And(Chair, Accept(Aus)).Says(Review, ReviewInTwo);

    private static PackageProgress ProgressOf(Scene scene) => PackageProgresses.Of(scene.Draft, scene.Draft.Find(P1)!);
}
