namespace ICDD.Drafting.Documents;

/// <summary>Whether a block shows changes.</summary>
internal static class DocxTracking
{
    public static bool IsTracked(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Mark != Mark.Kept || paragraph.Runs.Any(IsTracked),
        Heading heading => heading.Mark != Mark.Kept || heading.Runs.Any(IsTracked),
        Table table => table.Rows.Any(row => row.Cells.Any(cell => cell.Runs.Any(IsTracked))),
        _ => false,
    };

    private static bool IsTracked(Run run) => run.Kind is RunKind.Inserted or RunKind.Deleted;
}
