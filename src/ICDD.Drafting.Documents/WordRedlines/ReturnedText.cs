using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The paragraphs of a file as they read once every change is accepted: struck ones are gone, and one whose end was
/// struck runs on into the next. What stood in the margin of a struck one is kept by its clause; a paragraph that
/// others only propose is set apart.
/// </summary>
internal sealed class ReturnedText(BaseText @base, Accepting accepting, Words words)
{
    private readonly HashSet<ClauseId> _known = [.. @base.Clauses.Select(clause => clause.Id)];
    private readonly Dictionary<ClauseId, List<string>> _gone = [];
    private readonly Signs _signs = new(@base, words);
    private Refusal? _refusal;

    public List<ReturnedItem> Items { get; } = [];

    /// <summary>Paragraphs that others propose to put in.</summary>
    public List<WordParagraph> Proposed { get; } = [];

    public TableHeads Heads { get; } = new(words);

    public IReadOnlyList<string> CommentsOfGone(ClauseId clause) => _gone.GetValueOrDefault(clause) ?? [];

    /// <summary>Reads all of them, or up to the first whose words no text may hold.</summary>
    public Refusal? Read(IReadOnlyList<WordParagraph> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count && _refusal is null;)
            at = paragraphs[at].Cell is { } cell ? ReadRow(paragraphs, at, cell) : ReadParagraph(paragraphs, at);
        return _refusal;
    }

    /// <summary>The words of an item as they are where other changes count as made.</summary>
    public string Again(ReturnedItem item, Accepting made)
    {
        var text = string.Concat(item.Paragraphs.Select(paragraph => WordsOf(paragraph, made)));
        return OneLine.Of(Sound.Read(item.IsRow ? text : _signs.Part(text, item.Claims).Words).Text ?? "");
    }

    private int ReadParagraph(IReadOnlyList<WordParagraph> paragraphs, int at)
    {
        if (accepting.IsProposed(paragraphs[at]))
        {
            Proposed.Add(paragraphs[at]);
            return at + 1;
        }

        var line = new Line();
        var style = "";
        do
        {
            if (style.Length == 0 || line.IsBlank)
                style = paragraphs[at].Style;
            Join(line, paragraphs[at]);
        }
        while (accepting.RunsOn(paragraphs[at++])
            && !line.IsBlank
            && at < paragraphs.Count
            && paragraphs[at].Cell is null
            && !accepting.IsProposed(paragraphs[at]));
        Add(line, text =>
        {
            var (number, body) = _signs.Part(text, line.Claims);
            return line.Item(number, body) with { Style = style, Whole = OneLine.Of(text), Was = Was(line) };
        });
        return at;
    }

    private int ReadRow(IReadOnlyList<WordParagraph> paragraphs, int at, WordCell first)
    {
        var row = new Line();
        var cells = new List<StringBuilder>();
        var of = new List<(int Column, WordParagraph Paragraph)>();
        var style = paragraphs[at].Style;
        for (; at < paragraphs.Count
            && paragraphs[at].Cell is { } cell
            && (cell.Table, cell.Row) == (first.Table, first.Row); at++)
        {
            while (cells.Count <= cell.Column)
                cells.Add(new StringBuilder());
            var before = row.Text.Length;
            Join(row, paragraphs[at]);
            of.Add((cell.Column, paragraphs[at]));
            if (!accepting.IsRowStruck(paragraphs[at]))
                cells[cell.Column].Append(row.Text, before, row.Text.Length - before).Append(' ');
            else
                row.Text.Length = before;
        }

        var said = cells.ConvertAll(cell => OneLine.Of(cell.ToString()));
        var isHead = Heads.Take(first.Table, said);
        var known = isHead ? RowCells.None : Heads.Read(first.Table, said, row.Claims.Any(IsRecommendation));
        var action = _signs.WithoutNotation(known.Action);
        var column = said.IndexOf(known.Action);
        Add(row, _ => row.Item(known.Number, action) with
        {
            Style = style,
            Table = first.Table,
            IsHead = isHead,
            Cells = said,
            Row = known with { Action = action },
            Whole = string.Join(" | ", said),
            Paragraphs = [.. of.Where(each => each.Column == column).Select(each => each.Paragraph)],
        });
        return at;
    }

    private string Was(Line line)
    {
        var pieces = line.Paragraphs.SelectMany(paragraph => paragraph.Pieces)
            .Where(piece => piece is { Style: not "notation", IsHidden: false }).ToList();
        return pieces.Exists(piece => piece.Deleted is not null)
            ? OneLine.Of(_signs.Part(
                string.Concat(pieces.Where(piece => piece.Inserted is null).Select(piece => piece.Text)),
                line.Claims).Words)
            : "";
    }

    private bool IsRecommendation(ClauseId id) => @base.State.Clauses[id].Kind == ClauseKind.Recommendation;

    private void Join(Line line, WordParagraph paragraph)
    {
        var text = WordsOf(paragraph, accepting);
        line.Text.Append(line.IsBlank || paragraph.Cell is not null ? text : Behind(line, text));
        line.Paragraphs.Add(paragraph);
        line.Comments.AddRange(paragraph.Comments);
        line.LeftOut.UnionWith(paragraph.LeftOut);
        foreach (var name in paragraph.Bookmarks)
            if (_known.Contains(new ClauseId(name[DocxBookmarks.Prefix.Length..])))
                line.Claims.Add(new ClauseId(name[DocxBookmarks.Prefix.Length..]));
    }

    /// <summary>
    /// A paragraph that ran on into the one before has no number any more, and a blank stands between the two.
    /// </summary>
    private static string Behind(Line line, string text)
    {
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        if (tab is > 0 and < 40 && ClauseSigns.Without(text[..tab] + ' ').Length == 0)
            text = text[(tab + 1)..];
        return text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(line.Text[^1]) ? text : ' ' + text;
    }

    private static string WordsOf(WordParagraph paragraph, Accepting made) => string.Concat(paragraph.Pieces
        .Where(piece => made.Stands(piece) && piece is { Style: not "notation", IsHidden: false })
        .Select(piece => piece.Text));

    private void Add(Line line, Func<string, ReturnedItem> make)
    {
        if (!line.IsBlank)
        {
            var item = make(line.Text.ToString());
            var (text, refusal) = Sound.Read(item.Text);
            _refusal ??= refusal
                ?? item.Cells.Select(cell => Sound.Read(cell).Refusal).FirstOrDefault(bad => bad is not null);
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

        public List<WordParagraph> Paragraphs { get; } = [];

        public HashSet<LeftOut> LeftOut { get; } = [];

        public bool IsBlank => Text.ToString().AsSpan().IsWhiteSpace();

        public ReturnedItem Item(string number, string text) => new(number, text)
        {
            Claims = Claims,
            Comments = Comments,
            Paragraphs = Paragraphs,
            LeftOut = LeftOut,
        };
    }
}
