namespace ICDD.Drafting.Documents;

/// <summary>Changes in the tables of recommendations: rows that came or went, and words of actions that stay.</summary>
internal sealed class ChangedRows(Pair texts, IChanges changes)
{
    private const int NumberColumn = 0;
    private const int ActionColumn = 1;

    private static readonly Redlines.Place Action = new(new Position(ClauseKind.Recommendation, 0, "."), ".");

    public List<Block> In(List<Block> tables) =>
        [.. tables.Select(block => block is Table table
            ? table with { Rows = table.Rows.Select(Of).ToSequence() }
            : block)];

    private Row Of(Row row)
    {
        var id = row.Clause!.Value;
        var by = changes.By(id);
        var mark = texts.MarkOf(id);
        var cells = mark == Mark.Kept
            ? row.Cells.Select((cell, at) => at switch
            {
                NumberColumn => Number(id, cell, by),
                ActionColumn => new Cell(Redlines.Set(texts.New.Profile, Action, changes.Words(id), by)),
                _ => cell,
            })
            : row.Cells.Select(cell => new Cell(
                cell.Runs.Select(run => Redlines.Marked(mark, run.Text, by)).ToSequence()));
        return row with
        {
            Clause = changes.Named(id),
            Mark = mark,
            Attribution = by.Name,
            At = by.At,
            Cells = cells.ToSequence(),
        };
    }

    private Cell Number(ClauseId id, Cell cell, Author by) => texts.NumberBefore(id) is { } before
        ? new Cell([Redlines.Marked(Mark.Deleted, before, by), Redlines.Marked(Mark.Inserted, texts.NumberOf(id), by)])
        : cell;
}
