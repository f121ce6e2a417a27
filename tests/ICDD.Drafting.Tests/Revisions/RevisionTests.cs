using System.Text.Json;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class RevisionTests
{
    private static Scene Changed { get; } = Given.ANegotiation
        .And(Australia, Modify(Review, ReviewInTwo), Add(Review, "We will learn")).And(Chair, Accept(Aus, 1));

    [Fact]
    public void A_revision_gives_the_text_a_name_and_the_next_one_another() =>
        Assert.Equal(["SC/2021/L.1", "SC/2021/L.1/Rev.1", "SC/2021/L.1/Rev.2"], Changed
            .When(Secretariat, new IssueRevision(RevisionNumbering.Keep))
            .Then(new RevisionIssued(1, "SC/2021/L.1/Rev.1", RevisionNumbering.Keep))
            .And(Chair, Accept(Aus, 2, clauseWording: 2)).And(Secretariat, new IssueRevision(RevisionNumbering.Keep))
            .Draft.Revisions.Select(revision => revision.Symbol));

    [Fact]
    public void A_revision_says_later_what_it_said_when_it_was_issued()
    {
        var scene = Changed.And(Secretariat, new IssueRevision(RevisionNumbering.Keep))
            .And(Chair, Accept(Aus, 2, clauseWording: 2)).And(Japan, Delete(Review, 2))
                .And(Chair, Accept(Jpn, clauseWording: 2));

        var texts = TextState.Of(scene.Draft, scene.Draft.Revisions[1])
            .Standing().Select(clause => clause.Text).ToList();

        Assert.Contains(ReviewInTwo, texts);
        Assert.DoesNotContain("We will learn", texts);
    }

    [Fact]
    public void Letting_the_numbers_run_through_is_news() => Changed
        .And(Chair, Accept(Aus, 2, clauseWording: 2)).And(Secretariat, new IssueRevision(RevisionNumbering.Keep))
        .When(Secretariat, new IssueRevision(RevisionNumbering.Renumber))
        .Then(new RevisionIssued(2, "SC/2021/L.1/Rev.2", RevisionNumbering.Renumber));

    [Fact]
    public void Whether_there_is_news_does_not_depend_on_how_the_draft_was_read()
    {
        var issued = Changed.And(Secretariat, new IssueRevision(RevisionNumbering.Keep));
        var read = JsonSerializer.Deserialize<Draft>(
            JsonSerializer.Serialize(issued.Draft, JournalJson.Options), JournalJson.Options)!;

        new Scene(read).When(Secretariat, new IssueRevision(RevisionNumbering.Keep))
            .ThenRefused(new NothingIsNewSince("SC/2021/L.1/Rev.1"));
    }

    [Fact]
    public void Two_texts_are_compared_clause_by_clause()
    {
        var draft = Changed.And(Chair, Accept(Aus, 2, clauseWording: 2))
            .And(Japan, Delete(Preamble)).And(Chair, Accept(Jpn)).Draft;

        var compared = TextComparison.Between(TextState.Of(draft, draft.Revisions[0]), TextState.Of(draft));

        Assert.Equal(
            [
                (Heading, ComparedAs.Same), (Preamble, ComparedAs.Deleted), (Chapeau, ComparedAs.Same),
                (PointA, ComparedAs.Same), (PointB, ComparedAs.Same), (Review, ComparedAs.Changed),
                (new ClauseId("c8"), ComparedAs.New), (Advice, ComparedAs.Same),
            ],
            compared.Select(row => (row.Clause, row.As)));
    }

    [Fact]
    public void A_moved_clause_is_seen_as_moved_and_its_neighbours_are_not()
    {
        var before = TextState.Of(Given.AZeroDraft.Draft);
        var after = TextState.Of(
            Given.AZeroDraft.And(Secretariat, new MoveClause(PointA, Anchor.Behind(Review))).Draft);

        Assert.Equal([PointA], TextComparison.Between(before, after)
            .Where(row => row.As == ComparedAs.Moved).Select(row => row.Clause));
    }

    [Fact]
    public void A_removed_clause_stands_at_the_end_of_a_comparison()
    {
        var before = TextState.Of(Given.AZeroDraft.Draft);
        var after = TextState.Of(Given.AZeroDraft.And(Secretariat, new RemoveClause(Preamble)).Draft);

        Assert.Equal((Preamble, ComparedAs.Deleted),
            TextComparison.Between(before, after).Select(row => (row.Clause, row.As)).Last());
    }
}
