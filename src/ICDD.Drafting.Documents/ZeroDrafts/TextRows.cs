using System.Collections.Frozen;

namespace ICDD.Drafting.Documents;

/// <summary>Rows of tables in which a draft is negotiated: a number, the text of a paragraph, remarks on it.</summary>
internal sealed class TextRows
{
    private static readonly FrozenSet<string> TextTitles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Text", "Current text", "Proposed text", "Draft text", "Paragraph", "Provision", "Wording", "Texte",
        "Texte actuel",
        "Texto", "Texto actual", "Teks", "Teks saat ini", "Naskah");

    private static readonly FrozenSet<string> NumberTitles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "No.", "No", "Nr.", "#", "Para", "Para.", "Number", "N°", "Nº", "Num.",
        "Nomor");

    private int _table = -1;
    private int _text = -1;
    private int _number = -1;

    /// <summary>
    /// The paragraph of a row and what else stands in it; none for rows of other tables and for headings.
    /// </summary>
    public (SourceLine Paragraph, string Beside)? Of(SourceLine row)
    {
        if (row.Table != _table)
        {
            _table = row.Table;
            (_text, _number) = (IndexOf(row.Cells, TextTitles), IndexOf(row.Cells, NumberTitles));
            return null;
        }

        if (_text < 0 || row.Cells.ElementAtOrDefault(_text) is not { Length: > 0 } text)
            return null;
        var line = DraftSigns.Read(text);
        var number = _number < 0 ? "" : row.Cells.ElementAtOrDefault(_number) ?? "";
        var beside = row.Cells.Where((_, at) => at != _text && at != _number).Where(cell => cell.Length > 0);
        return (line with { Number = number.Length > 0 ? number : line.Number }, string.Join(" · ", beside));
    }

    private static int IndexOf(IReadOnlyList<string> cells, FrozenSet<string> titles) =>
        cells.Select((cell, at) => (cell, at))
            .Where(each => titles.Contains(each.cell.Trim()))
            .Select(each => each.at)
            .FirstOrDefault(-1);
}
