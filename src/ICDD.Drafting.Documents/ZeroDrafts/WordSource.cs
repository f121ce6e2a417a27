using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>A Word file as lines of a draft, every tracked change accepted.</summary>
internal static class WordSource
{
    public static Received<SourceText> Read(byte[] file)
    {
        var read = WordTextReader.Read(file);
        return read.Refusal is { } refusal
            ? refusal
            : new SourceText([.. Lines(read.Value!.Paragraphs)]) { LeftOut = read.Value.LeftOut };
    }

    private static IEnumerable<SourceLine> Lines(IReadOnlyList<WordParagraph> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count;)
        {
            var (line, next) = paragraphs[at].Cell is { } cell ? Row(paragraphs, at, cell) : Paragraph(paragraphs, at);
            if (!string.IsNullOrWhiteSpace(line.Text))
                yield return line;
            at = next;
        }
    }

    private static (SourceLine Line, int Next) Paragraph(IReadOnlyList<WordParagraph> paragraphs, int at)
    {
        var first = paragraphs[at];
        var text = new StringBuilder();
        do
            text.Append(Words(paragraphs[at]));
        while (Accepting.All.RunsOn(paragraphs[at++])
            && !text.ToString().AsSpan().IsWhiteSpace()
            && at < paragraphs.Count
            && paragraphs[at].Cell is null);
        var words = text.ToString();
        var read = DraftSigns.Read(words);
        return (read with
        {
            HeadingLevel = first.HeadingLevel,
            List = first.List ?? read.List,
            Role = RoleOf(first.Style),
        }, at);
    }

    private static (SourceLine Line, int Next) Row(IReadOnlyList<WordParagraph> paragraphs, int at, WordCell first)
    {
        var cells = new List<StringBuilder>();
        var isAside = paragraphs[at].Style.StartsWith("masthead", StringComparison.Ordinal);
        for (; at < paragraphs.Count
            && paragraphs[at].Cell is { } cell
            && (cell.Table, cell.Row) == (first.Table, first.Row); at++)
        {
            while (cells.Count <= cell.Column)
                cells.Add(new StringBuilder());
            if (!Accepting.All.IsRowStruck(paragraphs[at]))
                cells[cell.Column].Append(Words(paragraphs[at])).Append(' ');
        }

        var words = cells.ConvertAll(cell => OneLine.Of(cell.ToString()));
        return (new SourceLine(string.Join(" ", words))
        {
            Table = first.Table,
            Cells = words,
            Role = isAside ? LineRole.Aside : LineRole.Unsaid,
        }, at);
    }

    private static string Words(WordParagraph paragraph) => string.Concat(
        paragraph.Pieces.Where(IsOfTheText).Select(piece => piece.Text));

    private static bool IsOfTheText(WordPiece piece) =>
        Accepting.All.Stands(piece) && piece is { Style: not "notation", IsStruckByHand: false, IsHidden: false };

    private static bool IsContents(string style) => style.StartsWith("toc", StringComparison.Ordinal)
        && style[3..] is [] or [>= '0' and <= '9'] or "heading";

    private static LineRole RoleOf(string style) => style switch
    {
        "title" => LineRole.Title,
        "subtitle" or "note" or "recordmark" or "header" or "footer" or "aftertable" => LineRole.Aside,
        "openingline" => LineRole.Opening,
        "closingline" => LineRole.Closing,
        "annexnumber" => LineRole.Annex,
        "annextitle" => LineRole.AnnexTitle,
        _ => style.StartsWith("masthead", StringComparison.Ordinal) || IsContents(style)
            ? LineRole.Aside
            : LineRole.Unsaid,
    };
}
