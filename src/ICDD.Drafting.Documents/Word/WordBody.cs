using System.Globalization;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Walks through the main part once, from its first node to its last, and keeps paragraphs only. What stands beside the
/// text (pictures, text boxes, formulas, former properties) is walked over and named. Long because each element that a
/// paragraph may hold has its line here, in one pass, so that a file of any size costs the memory of its paragraphs.
/// </summary>
internal sealed class WordBody(PartXml part, WordStyles styles, WordLists lists, WordNotes notes)
{
    private readonly OpenChanges _changes = new();
    private readonly OpenBookmarks _bookmarks = new();
    private readonly OpenTables _tables = new();
    private readonly OpenProperties _properties = new(styles, lists);
    private readonly OpenRun _run = new(styles);
    private readonly OpenComments _comments = new();
    private WordParagraph? _paragraph;
    private int _skipped = -1;
    private bool _isInProperties;
    private bool _isInRowProperties;
    private bool _isText;

    public List<WordParagraph> Paragraphs { get; } = [];

    public HashSet<LeftOut> LeftOut { get; } = [];

    public Refusal? Read()
    {
        while (part.Read())
        {
            if (_skipped >= 0)
            {
                if (part.IsStart && part.Name is "txbxContent")
                    Leave(Documents.LeftOut.TextBoxes);
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

        _comments.Finish(Paragraphs);
        return part.Refusal;
    }

    private void Start()
    {
        if (BesideText.Named(part.Name) is { } named)
            Leave(named);
        if (BesideText.Holds(part.Name) && !part.IsClosed)
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
                _tables.Open();
                break;
            case "tr":
                _tables.NextRow();
                break;
            case "tc":
                _tables.NextCell();
                break;
            case "trPr":
                _isInRowProperties = !part.IsClosed;
                break;
            case "bookmarkStart":
                _bookmarks.Open(part.Attribute("id"), part.Attribute("name"), _paragraph);
                break;
            case "bookmarkEnd":
                _bookmarks.Close(part.Attribute("id"));
                break;
            case "commentRangeStart":
                _comments.Open(part.Attribute("id"), _paragraph);
                break;
            case "commentRangeEnd":
                _comments.Close(part.Attribute("id"));
                break;
            case "ins" or "del" or "moveFrom" or "moveTo":
                StartChange(IsComing(part.Name));
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
            case "pStyle" or "outlineLvl" or "numId" or "ilvl" when _isInProperties:
                _properties.Take(part, paragraph);
                break;
            case "r":
                _run.Begin();
                break;
            case "rStyle" or "strike" or "dstrike" or "vanish" or "vertAlign" when !_isInProperties:
                _run.Take(part);
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
            case "sym":
                AddSymbol();
                break;
            case "commentReference":
                _comments.Name(part.Attribute("id"), paragraph);
                break;
            case "footnoteReference" or "endnoteReference":
                AddNote(paragraph);
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
            case "tbl":
                _tables.Close();
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
            case "ins" or "del" or "moveFrom" or "moveTo" when !_isInProperties && !_isInRowProperties:
                _changes.Close(IsComing(part.Name));
                break;
        }
    }

    private void Begin()
    {
        _paragraph = new WordParagraph { Cell = _tables.Cell };
        _bookmarks.Mark(_paragraph);
        _comments.Mark(_paragraph);
        _properties.Begin();
    }

    private void Finish()
    {
        if (_paragraph is null)
            return;
        _paragraph.List = _properties.ListOf(_paragraph);
        _paragraph.RowStruck = _tables.RowStruck;
        if (_paragraph.Straighten())
            Leave(Documents.LeftOut.InvisibleSigns);
        Paragraphs.Add(_paragraph);
        (_paragraph, _isInProperties, _isText) = (null, false, false);
    }

    private void StartChange(bool comes)
    {
        var change = new Tracked(part.Attribute("author"), part.Attribute("date"));
        if (_isInRowProperties)
            _tables.RowStruck = comes ? _tables.RowStruck : change;
        else if (_isInProperties)
            (_paragraph!.EndPutIn, _paragraph.EndStruck) = comes
                ? (change, _paragraph.EndStruck)
                : (_paragraph.EndPutIn, change);
        else if (!part.IsClosed)
            _changes.Open(comes, change);
    }

    private static bool IsComing(string change) => change is "ins" or "moveTo";

    private void Add(string text)
    {
        if (_paragraph is null)
            return;
        var seen = InvisibleSigns.Without(text);
        if (seen.Length < text.Length)
            Leave(Documents.LeftOut.InvisibleSigns);
        _paragraph.Add(_changes.Mark(_run.Piece(seen)));
        if (string.IsNullOrWhiteSpace(seen))
            return;
        foreach (var beside in _run.Beside())
            Leave(beside);
    }

    private void AddNote(WordParagraph paragraph)
    {
        if (notes.Cited(part.Name, part.Attribute("id"), _changes) is not { } note)
        {
            Leave(Documents.LeftOut.Footnotes);
            return;
        }

        Add(NoteWords.Open);
        foreach (var piece in note)
            paragraph.Add(piece);
        Add(NoteWords.Close);
    }

    /// <summary>A sign of a font of symbols is no character: only that font knows what it shows.</summary>
    private void AddSymbol()
    {
        if (int.TryParse(part.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign)
            && sign is > ' ' and < 0xD800)
            Add(char.ToString((char)sign));
        else
            Leave(Documents.LeftOut.Symbols);
    }

    private void Leave(LeftOut named)
    {
        LeftOut.Add(named);
        _paragraph?.LeftOut.Add(named);
    }
}
