using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The paragraphs of a file as they read once every change is accepted: struck ones are gone, and one whose end was
/// struck runs on into the next. What stood in the margin of a struck one is kept by its clause.
/// </summary>
internal sealed class ReturnedText(BaseText @base, Accepting accepting)
{
    private const int ActionColumn = 1;

    private readonly HashSet<ClauseId> _known = [.. @base.Clauses.Select(clause => clause.Id)];
    private readonly Dictionary<ClauseId, List<string>> _gone = [];
    private Refusal? _refusal;

    public List<ReturnedItem> Items { get; } = [];

    public IReadOnlyList<string> CommentsOfGone(ClauseId clause) => _gone.GetValueOrDefault(clause) ?? [];

    /// <summary>Reads all of them, or up to the first whose words no text may hold.</summary>
    public Refusal? Read(IReadOnlyList<WordParagraph> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count && _refusal is null;)
            at = paragraphs[at].Cell is { } cell ? ReadRow(paragraphs, at, cell) : ReadParagraph(paragraphs, at);
        return _refusal;
    }

    private int ReadParagraph(IReadOnlyList<WordParagraph> paragraphs, int at)
    {
        var line = new Line();
        var style = "";
        do
        {
            if (style.Length == 0 || line.IsBlank)
                style = paragraphs[at].Style;
            Join(line, paragraphs[at]);
        }
        while (accepting.RunsOn(paragraphs[at++]) && !line.IsBlank && at < paragraphs.Count && paragraphs[at].Cell is null);
        Add(line, text =>
        {
            var (number, words) = Parted(text, line.Claims);
            return new ReturnedItem(number, words) { Style = style, Claims = line.Claims, Comments = line.Comments };
        });
        return at;
    }

    /// <summary>
    /// The number that was written before the words: set apart by a tab, which no words hold, or else the very number of
    /// the clause; only before new words may it be any.
    /// </summary>
    private (string Number, string Words) Parted(string text, HashSet<ClauseId> claims)
    {
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        if (tab is >= 0 and < 40 && (tab == 0 || ClauseSigns.Without(text[..tab] + ' ').Length == 0))
            return (text[..tab].Trim(), text[(tab + 1)..]);
        var start = text.TrimStart();
        foreach (var printed in claims.Select(claim => @base.State.Numbering[claim].Printed))
            if (printed.Length > 0 && start.StartsWith(printed + ' ', StringComparison.Ordinal))
                return (printed, start[printed.Length..]);
        return claims.Count > 0 ? ("", text) : (ClauseSigns.Of(text), ClauseSigns.Without(text));
    }

    private int ReadRow(IReadOnlyList<WordParagraph> paragraphs, int at, WordCell first)
    {
        var row = new Line();
        var cells = new List<StringBuilder>();
        for (; at < paragraphs.Count && paragraphs[at].Cell is { } cell && (cell.Table, cell.Row) == (first.Table, first.Row); at++)
        {
            while (cells.Count <= cell.Column)
                cells.Add(new StringBuilder());
            var before = row.Text.Length;
            Join(row, paragraphs[at]);
            if (!accepting.IsRowStruck(paragraphs[at]))
                cells[cell.Column].Append(row.Text, before, row.Text.Length - before).Append(' ');
            else
                row.Text.Length = before;
        }

        var words = cells.ConvertAll(cell => OneLine.Of(cell.ToString()));
        Add(row, _ => new ReturnedItem(words[0], words.ElementAtOrDefault(ActionColumn) ?? "")
        {
            Claims = row.Claims,
            Comments = row.Comments,
            Table = first.Table,
            Cells = words,
        });
        return at;
    }

    private void Join(Line line, WordParagraph paragraph)
    {
        foreach (var piece in paragraph.Pieces)
            if (accepting.Stands(piece) && piece is { Style: not "notation", IsHidden: false })
                line.Text.Append(piece.Text);
        line.Comments.AddRange(paragraph.Comments);
        foreach (var name in paragraph.Bookmarks)
            if (_known.Contains(new ClauseId(name[DocxBookmarks.Prefix.Length..])))
                line.Claims.Add(new ClauseId(name[DocxBookmarks.Prefix.Length..]));
    }

    private void Add(Line line, Func<string, ReturnedItem> make)
    {
        if (!line.IsBlank)
        {
            var item = make(line.Text.ToString());
            var (text, refusal) = Sound.Read(item.Text);
            _refusal ??= refusal ?? item.Cells.Select(cell => Sound.Read(cell).Refusal).FirstOrDefault(bad => bad is not null);
            Items.Add(item with { Text = text });
        }
        else
            foreach (var clause in line.Claims)
                _gone[clause] = line.Comments;
    }

    private sealed class Line
    {
        public StringBuilder Text { get; } = new();

        public HashSet<ClauseId> Claims { get; } = [];

        public List<string> Comments { get; } = [];

        public bool IsBlank => Text.ToString().AsSpan().IsWhiteSpace();
    }
}
