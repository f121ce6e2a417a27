using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>A package holds all that its proposals touch and make, and closes whole or not at all.</summary>
public class WholePackageTests
{
    private static readonly PackageCode P1 = new("P1");
    private static readonly ClauseId Made = new("c8");
    private static readonly Split Halves = new(
        Review, 1, ["We will review progress", "once a year in an open meeting"]);

    private static Scene WithSplit { get; } = Linked(Halves);

    [Fact]
    public void Both_parts_of_a_clause_that_it_splits_are_agreed_with_it()
    {
        var closed = Close(WithSplit);

        Assert.All(
            new[] { Advice, Review, Made }, id => Assert.Equal(ClauseStatus.Agreed, closed.Draft.Find(id)!.Status));
        closed.When(Japan, Modify(Review, "We will forbid progress", 2)).ThenRefused(new ClauseIsAgreed("3"));
    }

    [Fact]
    public void Every_part_that_is_reopened_opens_all_of_it_again()
    {
        foreach (var part in new[] { Review, Made })
            Assert.All(new[] { Advice, Review, Made },
                id => Assert.Equal(
                    P1, Close(WithSplit).And(Chair, new ReopenClause(part, "new facts")).Draft.Find(id)!.Condition));
    }

    [Fact]
    public void All_clauses_of_a_section_are_members_and_those_that_it_makes_are_agreed_with_it()
    {
        var linked = Linked(new Section(Heading,
            [
                new Modification(Review, 1, ReviewInTwo),
                new Addition(Anchor.Behind(Review), ClauseKind.Operative, "We will learn"),
            ]));
        Assert.Equal([Advice, Heading, Review], linked.Draft.Find(P1)!.Members(linked.Draft));
        Assert.Equal(P1, linked.Draft.Find(Review)!.Condition);
        linked.When(Chair, new ClosePackage(P1, [new(Advice, 1), new(Heading, 1)], [new(Proposal(Aus), 1)]))
            .ThenRefused(new PackageHasOtherMembers("P1"));

        Assert.Equal(PackageProgress.Closing, PackageProgresses.Of(
            linked.And(Chair, new AgreeClause(Advice, 1)).Draft, linked.Draft.Find(P1)!));
        var closed = Close(linked);
        Assert.All(
            new[] { Advice, Review, Made }, id => Assert.Equal(ClauseStatus.Agreed, closed.Draft.Find(id)!.Status));
    }

    [Fact]
    public void All_clauses_that_it_consolidates_or_deletes_are_members()
    {
        Assert.Equal([Advice, PointA, PointB],
            MembersOf(Linked(new Consolidation([new(PointA, 1), new(PointB, 1)], "on trust and on skills for all"))));
        Assert.Equal([Advice, Chapeau, PointA, PointB], MembersOf(Linked(new Deletion(Chapeau, 1))));
    }

    [Fact]
    public void A_member_that_stands_no_more_is_drawn_anew_with_the_others()
    {
        var before = Given.ANegotiation.And(Japan, Delete(PointA)).And(Chair, Accept(Jpn))
            .And(Australia, Delete(Chapeau));
        var linked = before.And(Chair, new LinkPackage(P1, "Both", [Advice]) { Proposals = [Proposal(Aus)] });
        var touched = new PackageLinked(P1, "Both", [Advice]) { Proposals = [Proposal(Aus)] }.Touches(before.Draft);

        Assert.Equal(P1, linked.Draft.Find(PointA)!.Condition);
        Assert.All(linked.Draft.Find(P1)!.Members(linked.Draft), id => Assert.True(touched.Touches(id)));
    }

    [Fact]
    public void What_stands_in_the_way_of_a_clause_of_its_section_stands_in_the_way_of_all() => Linked(
            new Section(Heading, [new Modification(Review, 1, ReviewInTwo)]))
        .And(Japan, Modify(Review, ReviewClosed))
        .When(Chair, new ClosePackage(P1, [new(Advice, 1), new(Heading, 1), new(Review, 1)], [new(Proposal(Aus), 1)]))
        .ThenRefused(new ProposalsAreOpen("3", ["JPN/1"]));

    [Fact]
    public void A_clause_that_a_section_in_a_package_changes_is_in_no_other_one() => Linked(
            new Section(Heading, [new Modification(Review, 1, ReviewInTwo)]))
        .When(Chair, new LinkPackage(new("P2"), "Other deal", [Review, Preamble])).ThenRefused(
            new ClauseIsInPackage("3", "P1"));

    [Fact]
    public void The_part_of_a_member_that_somebody_else_cuts_off_stays_in_it_and_is_flagged()
    {
        var cut = Given.ANegotiation.And(Chair, new LinkPackage(P1, "Deal", [Review, Advice]))
            .And(Japan, Propose(Halves)).And(Chair, Accept(Jpn));

        Assert.Equal(P1, cut.Draft.Find(Made)!.Condition);
        Assert.Equal([Review, Made, Advice], MembersOf(cut));
        Assert.Equal([Review, Made], cut.Draft.Find(P1)!.Changed(cut.Draft));
    }

    [Fact]
    public void A_proposal_of_it_that_follows_its_words_takes_it_along()
    {
        var followed = Linked(new Modification(Review, 1, ReviewClosed))
            .And(Japan, Propose(Halves)).And(Chair, Accept(Jpn));

        Assert.Equal(Made, followed.Draft.Find(Proposal(Aus))!.On);
        Assert.Equal(P1, followed.Draft.Find(Made)!.Condition);
    }

    [Fact]
    public void An_amendment_of_its_proposal_goes_with_it()
    {
        var amended = Linked(new Modification(Review, 1, ReviewInTwo))
            .And(Japan, Propose(new Amendment(Proposal(Aus), 1, ReviewInTwo.Replace("two", "three"))));

        amended.When(Chair, Accept(Jpn)).ThenRefused(new ProposalIsInPackage("JPN/1", "P1"));
        amended.When(Chair, new AcceptReworded(Review, 1, "x", [new(Proposal(Jpn), 1)])).ThenRefused(
            new ProposalIsInPackage("JPN/1", "P1"));
        amended.When(Chair, new LinkPackage(new("P2"), "x", [Preamble]) { Proposals = [Proposal(Jpn)] })
            .ThenRefused(new ProposalIsInPackage("JPN/1", "P1"));
        Assert.Equal([Proposal(Jpn)], amended.Draft.Find(P1)!.Amendments(amended.Draft).Select(each => each.Id));
        Close(amended.And(Chair, new DeclineProposal(Proposal(Jpn), 1, "not in the deal"))).Says(Review, ReviewInTwo);
        Close(amended.And(Australia, new AcceptAmendment(Proposal(Jpn), 1, 1))).Says(
            Review, ReviewInTwo.Replace("two", "three"));
    }

    private static Scene Linked(Change change) => Given.ANegotiation.And(Australia, Propose(change))
        .And(Chair, new LinkPackage(P1, "Deal", [Advice]) { Proposals = [Proposal(Aus)] });

    private static IReadOnlyList<ClauseId> MembersOf(Scene scene) => scene.Draft.Find(P1)!.Members(scene.Draft);

    private static Scene Close(Scene scene) => scene.And(Chair, new ClosePackage(
        P1,
        MembersOf(scene).Select(id => new SeenClause(id, scene.Draft.Find(id)!.Wording.Number)).ToSequence(),
        scene.Draft.Find(
            P1)!.OpenProposals(scene.Draft).Select(each => new Reflection(each.Id, each.Wording.Number)).ToSequence()));
}
