namespace ICDD.Drafting.Documents;

/// <summary>
/// Walks through the main part once, from its first node to its last, and keeps paragraphs only. What stands beside the
/// text (pictures, text boxes, formulas, former properties) is walked over and named.
/// </summary>
internal sealed class WordBody(PartXml part, WordStyles styles, WordLists lists)
{
    private const int OpenBookmarks = 64;

    private readonly Stack<Tracked> _inserted = [];
    private readonly Stack<Tracked> _deleted = [];
    private readonly Dictionary<string, string> _bookmarks = new(StringComparer.Ordinal);
    private readonly Stack<(int Table, int Row, int Column)> _tables = [];
    private readonly HashSet<string> _pending = new(StringComparer.Ordinal);
    private WordParagraph? _paragraph;
    private (string Id, int Level) _list;
    private string _style = "";
    private int _tableCount;
    private int _skipped = -1;
    private bool _isInProperties;
    private bool _isInRowProperties;
    private bool _isText;
    private Tracked? _rowStruck;

    public List<WordParagraph> Paragraphs { get; } = [];

    public HashSet<LeftOut> LeftOut { get; } = [];

    public Refusal? Read()
    {
        while (part.Read())
        {
            if (_skipped >= 0)
            {
                if (part.IsStart && part.Name is "txbxContent")
                    LeftOut.Add(Documents.LeftOut.TextBoxes);
                if (part.IsEnd && part.Depth == _skipped)
                    _skipped = -1;
            }
            else if (part.IsStart)
                Start();
            else if (part.IsEnd)
                End();
            else if (part.IsText && _isText)
                Add(part.Value);
            if (_paragraph?.Length > FileLimits.Paragraph)
                return new ParagraphIsTooLong(Sound.Beginning(_paragraph.Text), _paragraph.Length, Limits.Clause);
            if (Paragraphs.Count > FileLimits.Paragraphs)
                return new FileHasTooManyParagraphs(FileLimits.Paragraphs);
        }

        return part.Refusal;
    }

    private void Start()
    {
        if (IsBesideText(part.Name) && !part.IsClosed)
        {
            _skipped = part.Depth;
            return;
        }

        if (!part.IsWord)
            return;
        switch (part.Name)
        {
            case "p" when part.IsClosed:
                Begin();
                Finish();
                break;
            case "p":
                Begin();
                break;
            case "tbl" when !part.IsClosed:
                _tables.Push((_tableCount++, -1, -1));
                break;
            case "tr" when _tables.Count > 0:
                _rowStruck = null;
                _tables.Push(_tables.Pop() is var table ? (table.Table, table.Row + 1, -1) : default);
                break;
            case "tc" when _tables.Count > 0:
                _tables.Push(_tables.Pop() is var row ? (row.Table, row.Row, row.Column + 1) : default);
                break;
            case "trPr":
                _isInRowProperties = !part.IsClosed;
                break;
            case "bookmarkStart":
                Open(part.Attribute("id"), part.Attribute("name"));
                break;
            case "bookmarkEnd":
                _bookmarks.Remove(part.Attribute("id"));
                break;
            case "ins" or "del" or "moveFrom" or "moveTo":
                StartChange(part.Name is "ins" or "moveTo");
                break;
            default:
                if (_paragraph is not null)
                    StartInside(_paragraph);
                break;
        }
    }

    private void StartInside(WordParagraph paragraph)
    {
        switch (part.Name)
        {
            case "pPr":
                _isInProperties = !part.IsClosed;
                break;
            case "pStyle" when _isInProperties:
                SetStyle(paragraph, styles.Of(part.Attribute("val")));
                break;
            case "outlineLvl" when _isInProperties && int.TryParse(part.Attribute("val"), out var level) && level is >= 0 and < 9:
                paragraph.HeadingLevel = level + 1;
                break;
            case "numId" when _isInProperties:
                _list.Id = part.Attribute("val");
                break;
            case "ilvl" when _isInProperties && int.TryParse(part.Attribute("val"), out var level):
                _list.Level = level;
                break;
            case "r":
                _style = "";
                break;
            case "rStyle" when !_isInProperties:
                _style = styles.Of(part.Attribute("val")).Name;
                break;
            case "t" or "delText":
                _isText = !part.IsClosed;
                break;
            case "tab" when !_isInProperties:
                Add("\t");
                break;
            case "br" or "cr":
                Add(" ");
                break;
            case "noBreakHyphen":
                Add("\u2011");
                break;
            case "commentRangeStart" or "commentReference" when part.Attribute("id") is { Length: > 0 } id && !paragraph.Comments.Contains(id):
                paragraph.Comments.Add(id);
                break;
            case "footnoteReference" or "endnoteReference":
                LeftOut.Add(Documents.LeftOut.Footnotes);
                break;
        }
    }

    private void End()
    {
        if (!part.IsWord)
            return;
        switch (part.Name)
        {
            case "p":
                Finish();
                break;
            case "tbl" when _tables.Count > 0:
                _tables.Pop();
                break;
            case "pPr":
                _isInProperties = false;
                break;
            case "trPr":
                _isInRowProperties = false;
                break;
            case "t" or "delText":
                _isText = false;
                break;
            case "ins" or "moveTo" when !_isInProperties && !_isInRowProperties:
                _inserted.TryPop(out _);
                break;
            case "del" or "moveFrom" when !_isInProperties && !_isInRowProperties:
                _deleted.TryPop(out _);
                break;
        }
    }

    private void Begin()
    {
        _paragraph = new WordParagraph { Cell = _tables.TryPeek(out var at) ? new WordCell(at.Table, at.Row, Math.Max(at.Column, 0)) : null };
        _paragraph.Bookmarks.UnionWith(_bookmarks.Values);
        _paragraph.Bookmarks.UnionWith(_pending);
        _pending.Clear();
        _list = ("", 0);
    }

    private void Finish()
    {
        if (_paragraph is null)
            return;
        _paragraph.List = _list.Id.Length > 0 ? lists.Place(_list.Id, _list.Level) : _paragraph.List;
        _paragraph.RowStruck = _rowStruck;
        Paragraphs.Add(_paragraph);
        (_paragraph, _isInProperties, _isText) = (null, false, false);
    }

    private void SetStyle(WordParagraph paragraph, WordStyle style)
    {
        paragraph.Style = style.Name;
        paragraph.HeadingLevel = style.HeadingLevel;
        paragraph.List = lists.Place(style.List, style.Level);
    }

    /// <summary>A bookmark that begins between two paragraphs belongs to the one that follows.</summary>
    private void Open(string id, string name)
    {
        if (!name.StartsWith(DocxBookmarks.Prefix, StringComparison.Ordinal) || _bookmarks.Count >= OpenBookmarks)
            return;
        _bookmarks[id] = name;
        if (_paragraph is not null)
            _paragraph.Bookmarks.Add(name);
        else
            _pending.Add(name);
    }

    private void StartChange(bool comes)
    {
        var change = new Tracked(part.Attribute("author"), part.Attribute("date"));
        if (_isInRowProperties)
            _rowStruck = comes ? _rowStruck : change;
        else if (_isInProperties)
            (_paragraph!.EndPutIn, _paragraph.EndStruck) = comes ? (change, _paragraph.EndStruck) : (_paragraph.EndPutIn, change);
        else if (!part.IsClosed)
            (comes ? _inserted : _deleted).Push(change);
    }

    private void Add(string text)
    {
        if (_paragraph is null)
            return;
        _paragraph.Length += text.Length;
        _paragraph.Pieces.Add(new WordPiece(text)
        {
            Inserted = _inserted.TryPeek(out var inserted) ? inserted : null,
            Deleted = _deleted.TryPeek(out var deleted) ? deleted : null,
            Style = _style,
        });
    }

    private bool IsBesideText(string name)
    {
        switch (name)
        {
            case "drawing" or "pict" or "object":
                LeftOut.Add(Documents.LeftOut.Pictures);
                return true;
            case "oMath" or "oMathPara":
                LeftOut.Add(Documents.LeftOut.Formulas);
                return true;
            case "txbxContent":
                LeftOut.Add(Documents.LeftOut.TextBoxes);
                return true;
            case "Fallback" or "rt" or "sectPr":
                return true;
            default:
                return name.EndsWith("Change", StringComparison.Ordinal);
        }
    }
}
