using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.Revisions;

public class DocumentLineageTests
{
    [Fact]
    public void Before_anything_changed_there_is_one_text() =>
        Assert.Empty(DocumentLineage.Of(Given.ANegotiation.Draft).Steps);

    [Fact]
    public void Clauses_come_go_and_get_other_words()
    {
        var step = Assert.Single(DocumentLineage.Of(Given.ANegotiation
            .And(Australia, Add(Review, "We will meet again"), Delete(Preamble), Modify(Review, ReviewInTwo))
            .And(Chair, Accept(Aus, 1), Accept(Aus, 2), Accept(Aus, 3)).Draft).Steps);

        Assert.Null(step.To.Revision);
        Assert.Equal(["1 Went", "3 bis Came"], Told(step));
        Assert.Equal(1, step.Reworded);
    }

    [Fact]
    public void A_split_leads_from_one_clause_to_its_parts()
    {
        var step = Assert.Single(DocumentLineage.Of(Given.ANegotiation
            .And(
                Australia, Propose(new Split(Review, 1, ["We will review progress once a year", "in an open meeting"])))
            .And(Chair, Accept(Aus)).And(Secretariat, new IssueRevision(RevisionNumbering.Renumber)).Draft).Steps);

        Assert.Equal(["3 > 3, 4 Split"], Told(step));
        Assert.Equal(1, step.To.Revision!.Number);
    }

    [Fact]
    public void A_merger_leads_from_several_clauses_to_one()
    {
        var step = Assert.Single(DocumentLineage.Of(Given.ANegotiation
            .And(Australia, Propose(new Consolidation([new(PointA, 1), new(PointB, 1)], "on trust and skills for all")))
            .And(Chair, Accept(Aus)).Draft).Steps);

        Assert.Equal(["2 a., 2 b. > 2 a. Merged"], Told(step));
    }

    [Fact]
    public void A_move_leads_from_the_old_place_to_the_new_one()
    {
        var step = Assert.Single(DocumentLineage.Of(Given.ANegotiation
            .And(Australia, Propose(new Move(Review, Anchor.Behind(Preamble))))
            .And(Chair, Accept(Aus)).Draft).Steps);

        Assert.Equal(["3 > 1 bis Moved"], Told(step));
    }

    private static IEnumerable<string> Told(LineageStep step) => step.Changes.Select(change =>
        $"{string.Join(" > ", new[] { change.Before, change.After }
            .Where(side => side.Count > 0)
            .Select(side => string.Join(", ", side.Select(each => each.Number))))} {change.Kind}");
}
