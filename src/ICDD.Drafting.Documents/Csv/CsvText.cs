using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Lines as in RFC 4180. A spreadsheet takes a cell that begins with certain signs for a formula, whatever its
/// quotation marks say: such a cell begins with an apostrophe, which a spreadsheet shows and never computes.
/// </summary>
internal static class CsvText
{
    private const string Formula = "=+-@\t\r\n|%＝＋－＠";

    public static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text)
    {
        var first = text.AsSpan().TrimStart();
        var isFormula = text.Length > 0 && (Formula.Contains(text[0], StringComparison.Ordinal)
            || (first.Length > 0 && Formula.Contains(first[0], StringComparison.Ordinal)));
        var escaped = text.Replace("\"", "\"\"", StringComparison.Ordinal);
        return isFormula ? $"\"'{escaped}\"" : $"\"{escaped}\"";
    }
}
