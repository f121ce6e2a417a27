using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The inline parts of a paragraph as plain words: what was escaped is itself again, emphasis and links leave their
/// words, an address between angle brackets is one. What somebody struck by hand is left out and named.
/// </summary>
internal sealed class MarkdownWords
{
    private const string Cited = "cited";

    private readonly StringBuilder _line = new();
    private readonly List<string> _lines = [];
    private readonly HashSet<LeftOut> _leftOut;
    private HtmlInline? _lastEnd;
    private int _struck;
    private bool _isNote;
    private bool _isRaised;

    /// <summary>Whether the words of a note stand where it is cited.</summary>
    public static bool IsCited(Footnote note) => note.GetData(Cited) is true;

    private MarkdownWords(HashSet<LeftOut> leftOut) => _leftOut = leftOut;

    public static string Of(ContainerInline? inline, HashSet<LeftOut> leftOut) => string.Join(
        ' ', Read(inline, leftOut));

    /// <summary>
    /// Drafts kept as plain text have a paragraph a line and nothing between them: a line that begins with a sign, or
    /// with the words that open a paragraph after a mark that ends one, is a paragraph of its own.
    /// </summary>
    public static IReadOnlyList<string> Paragraphs(ContainerInline? inline, HashSet<LeftOut> leftOut)
    {
        var paragraphs = new List<string>();
        foreach (var line in Read(inline, leftOut))
            if (paragraphs.Count > 0 && !LineOpening.Begins(line, paragraphs[^1]))
                paragraphs[^1] = $"{paragraphs[^1]} {line}";
            else
                paragraphs.Add(line);
        return paragraphs;
    }

    private static List<string> Read(ContainerInline? inline, HashSet<LeftOut> leftOut, bool isNote = false)
    {
        var words = new MarkdownWords(leftOut) { _isNote = isNote };
        var last = inline?.LastChild is { } notation && IsNotation(notation) ? notation : null;
        words._lastEnd = inline?.Descendants<HtmlInline>().LastOrDefault(html => IsEndOfStruck(html.Tag));
        for (var each = inline?.FirstChild; each is not null && each != last; each = each.NextSibling)
            words.Add(each);
        words.EndLine();
        return words._lines;
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LineBreakInline { IsHard: false }:
                EndLine();
                break;
            case LineBreakInline:
                Write(" ");
                break;
            case LiteralInline literal:
                Write(literal.Content.ToString());
                break;
            case CodeInline code:
                Write(code.Content);
                break;
            case AutolinkInline address:
                Write(address.Url);
                break;
            case HtmlEntityInline entity:
                Write(entity.Transcoded.ToString());
                break;
            case HtmlInline html:
                AddTag(html.Tag);
                _lastEnd = html == _lastEnd ? null : _lastEnd;
                break;
            case FootnoteLink { IsBackLink: false } cited:
                Cite(cited.Footnote);
                break;
            case FootnoteLink:
                break;
            case LinkInline { IsImage: true }:
                _leftOut.Add(LeftOut.Pictures);
                break;
            case EmphasisInline { DelimiterChar: '~', DelimiterCount: 2 }:
                _leftOut.Add(LeftOut.StruckByHand);
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Add(child);
                break;
        }
    }

    /// <summary>
    /// Exports that show changes mark what is struck as such; it is no part of the text. What nothing ends strikes
    /// nothing.
    /// </summary>
    private void AddTag(string tag)
    {
        var element = MarkdownHtml.ElementOf(tag)?.ToLowerInvariant();
        if (element is null)
            Write(tag);
        else if (element == "br")
            Write(" ");
        else if (element == "sup")
            _isRaised = !tag.StartsWith("</", StringComparison.Ordinal);
        else if (IsStriking(element) && _lastEnd is not null)
            _struck = Math.Max(0, _struck + (tag.StartsWith("</", StringComparison.Ordinal) ? -1 : 1));
        if (element is "s" or "strike")
            _leftOut.Add(LeftOut.StruckByHand);
    }

    /// <summary>A note stands among the words that cite it; one within a note does not.</summary>
    private void Cite(Footnote note)
    {
        var words = _isNote || _line.Length > FileLimits.Paragraph
            ? ""
            : string.Join(' ', note.Descendants<ParagraphBlock>()
                .Select(each => string.Join(' ', Read(each.Inline, _leftOut, isNote: true))));
        if (!NoteWords.Fit(words))
        {
            _leftOut.Add(LeftOut.Footnotes);
            return;
        }

        note.SetData(Cited, true);
        Write(NoteWords.Of(words));
    }

    private static bool IsStriking(string element) => element is "del" or "s" or "strike";

    private static bool IsEndOfStruck(string tag) => tag.StartsWith("</", StringComparison.Ordinal)
        && MarkdownHtml.ElementOf(tag)?.ToLowerInvariant() is { } element && IsStriking(element);

    private void Write(string words)
    {
        if (_struck == 0)
            _line.Append(_isRaised ? RaisedFigures.Of(words) : words);
    }

    private void EndLine()
    {
        var line = _line.ToString().Trim();
        if (line.Length > 0)
            _lines.Add(line);
        _line.Clear();
    }

    /// <summary>The remark that an export puts behind a clause: <c>**[Agreed]**</c>.</summary>
    private static bool IsNotation(Inline inline) => inline is EmphasisInline { DelimiterCount: 2 } strong
        && string.Concat(
            strong.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())) is ['[', .., ']'];
}
