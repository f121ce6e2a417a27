namespace ICDD.Drafting.Documents;

/// <summary>
/// Changes in the tables of recommendations: rows that came or went, and cells that say something else now. Numbers run
/// through by themselves, so that nobody is named for them.
/// </summary>
internal sealed class ChangedRows(Pair texts, IChanges changes, IEnumerable<Block> older)
{
    private const int NumberColumn = 0;
    private const int ActionColumn = 1;

    private static readonly Redlines.Place Action = new(new Position(ClauseKind.Recommendation, 0, "."), ".");

    private readonly Dictionary<ClauseId, Sequence<Cell>> _older = older.OfType<Table>()
        .SelectMany(table => table.Rows).ToDictionary(row => row.Clause!.Value, row => row.Cells);

    public List<Block> In(List<Block> tables) =>
        [.. tables.Select(block => block is Table table
            ? table with { Rows = table.Rows.Select(Of).ToSequence() }
            : block)];

    private Row Of(Row row)
    {
        var id = row.Clause!.Value;
        var by = changes.By(id);
        var mark = texts.MarkOf(id);
        var cells = mark switch
        {
            Mark.Kept => row.Cells.Select((cell, at) => Kept(id, cell, at)),
            Mark.Deleted => Whole(_older.TryGetValue(id, out var old) ? old : row.Cells, mark, by),
            _ => Whole(row.Cells, mark, by),
        };
        return row with
        {
            Clause = changes.Named(id),
            Mark = mark,
            Attribution = by.Name,
            At = by.At,
            Cells = cells.ToSequence(),
        };
    }

    private static IEnumerable<Cell> Whole(Sequence<Cell> cells, Mark mark, Author by) => cells.Select(cell =>
        new Cell(Redlines.Together(cell.Runs.Select(run => Redlines.Marked(mark, run.Text, by))).ToSequence()));

    private Cell Kept(ClauseId id, Cell cell, int at)
    {
        var by = changes.By(id);
        return at switch
        {
            NumberColumn => Between(texts.NumberBefore(id) ?? texts.NumberOf(id), texts.NumberOf(id), by),
            ActionColumn => new Cell(Redlines.Set(texts.New.Profile, Action, changes.Words(id), by)),
            _ => _older.TryGetValue(id, out var old) ? Between(TextOf(old[at]), TextOf(cell), by) : cell,
        };
    }

    private static Cell Between(string old, string @new, Author by)
    {
        var nobody = by with { Name = "" };
        return old == @new ? Cell.Of(@new) : new Cell(Redlines.Together(
            [Redlines.Marked(Mark.Deleted, old, nobody), Redlines.Marked(Mark.Inserted, @new, nobody)]).ToSequence());
    }

    private static string TextOf(Cell cell) => string.Concat(cell.Runs.Select(run => run.Text));
}
