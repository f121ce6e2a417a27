namespace ICDD.Drafting.Documents;

/// <summary>Changes in the tables of recommendations: rows that came or went, and words of actions that stay.</summary>
internal sealed class ChangedRows(Pair texts, Func<ClauseId, string> by)
{
    private const int ActionColumn = 1;

    public List<Block> In(List<Block> tables) =>
        [.. tables.Select(block => block is Table table ? table with { Rows = table.Rows.Select(Of).ToSequence() } : block)];

    private Row Of(Row row)
    {
        var id = row.Clause!.Value;
        var author = by(id);
        var mark = texts.MarkOf(id);
        var cells = mark == Mark.Kept
            ? row.Cells.Select((cell, at) => at == ActionColumn ? new Cell(Action(id, author)) : cell)
            : row.Cells.Select(cell => new Cell(
                cell.Runs.Select(run => Redlines.Marked(mark, run.Text, author)).ToSequence()));
        return row with { Mark = mark, Attribution = author, Cells = cells.ToSequence() };
    }

    private Sequence<Run> Action(ClauseId id, string author) => Redlines.Set(
        texts.New.Profile,
        new Position(ClauseKind.Recommendation, 0, "."),
        new Rewording(OneLine.Of(texts.Old.TextOf(id)), OneLine.Of(texts.New.TextOf(id)), author));
}
