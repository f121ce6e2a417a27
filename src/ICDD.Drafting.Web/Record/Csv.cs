namespace ICDD.Drafting.Web;

/// <summary>Cells of a table for spreadsheets: always quoted, and nothing in them can run as a formula.</summary>
public static class Csv
{
    private const string Starters = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    public static string Line(params ReadOnlySpan<string> cells)
    {
        var quoted = new string[cells.Length];
        for (var at = 0; at < cells.Length; at++)
            quoted[at] = Cell(cells[at]);
        return string.Join(',', quoted);
    }

    /// <summary>
    /// An apostrophe before what a spreadsheet would take for a formula; blanks before it do not hide it.
    /// </summary>
    public static string Cell(string text) =>
        $"\"{(Runs(text) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static bool Runs(string text) =>
        text.Length > 0
            && (Starters.Contains(text[0]) || text.TrimStart() is [var first, ..] && Starters.Contains(first));
}
