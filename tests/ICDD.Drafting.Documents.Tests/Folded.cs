namespace ICDD.Drafting.Documents.Tests;

/// <summary>A redline of which all changes were accepted, or all rejected: a folio without a change.</summary>
internal static class Folded
{
    public static Folio Accepting(Folio folio) => Without(folio, Mark.Deleted);

    public static Folio Rejecting(Folio folio) => Without(folio, Mark.Inserted);

    /// <summary>Numbers and words of the paragraphs before the annexes.</summary>
    public static List<string> Lines(Folio folio) =>
    [
        .. folio.Blocks.TakeWhile(block => block is not AnnexHeading).Select(block => block switch
        {
            Heading heading => $"{heading.Number} {Text(heading.Runs)}",
            Paragraph paragraph => $"{new string('>', paragraph.Depth)}{paragraph.Number} {Text(paragraph.Runs)}",
            _ => "",
        }),
    ];

    private static string Text(Sequence<Run> runs) => string.Concat(runs.Select(run => run.Text));

    private static Folio Without(Folio folio, Mark gone) => folio with
    {
        Remarks = [],
        Blocks = folio.Blocks.Select(block => Without(block, gone)).OfType<Block>().ToSequence(),
    };

    private static Block? Without(Block block, Mark gone) => block switch
    {
        Paragraph { Mark: var mark } when mark == gone => null,
        Heading { Mark: var mark } when mark == gone => null,
        Paragraph paragraph => paragraph with
        {
            Mark = Mark.Kept,
            Number = NumberOf(paragraph.Number, paragraph.NumberBefore, gone),
            NumberBefore = null,
            Runs = Without(paragraph.Runs, gone),
        },
        Heading heading => heading with
        {
            Mark = Mark.Kept,
            Number = NumberOf(heading.Number, heading.NumberBefore, gone),
            NumberBefore = null,
            Runs = Without(heading.Runs, gone),
        },
        Table table => table with
        {
            Rows = table.Rows.Where(row => row.Mark != gone).Select(row => row with
            {
                Mark = Mark.Kept,
                Cells = row.Cells.Select(cell => new Cell(Without(cell.Runs, gone))).ToSequence(),
            }).ToSequence(),
        },
        _ => block,
    };

    private static string NumberOf(string number, string? before, Mark gone) =>
        gone == Mark.Inserted ? before ?? number : number;

    private static Sequence<Run> Without(Sequence<Run> runs, Mark gone) => runs
        .Where(run => run.Kind != (gone == Mark.Deleted ? RunKind.Deleted : RunKind.Inserted))
        .Select(run => run.Kind is RunKind.Inserted or RunKind.Deleted
            ? Run.Plain(run.Text)
            : run with { Remarks = [] })
        .ToSequence();
}
