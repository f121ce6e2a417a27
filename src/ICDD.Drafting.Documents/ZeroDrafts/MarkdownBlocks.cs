using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Parsed = Markdig.Syntax.Block;
using ParsedTable = Markdig.Extensions.Tables.Table;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Walks through the blocks of a Markdown document and writes down a line for each paragraph, item and row.
/// </summary>
internal sealed class MarkdownBlocks
{
    private const int DeepestList = 8;

    private bool _hasTitle;
    private int _table;

    public List<SourceLine> Lines { get; } = [];

    public HashSet<LeftOut> LeftOut { get; } = [];

    public Refusal? Read(MarkdownDocument document)
    {
        for (var at = 0; at < document.Count; at++)
        {
            // Bullets right under a heading have no paragraph to stand under: they are paragraphs.
            var isUnder = at > 0 && document[at - 1] is ParagraphBlock or ListBlock;
            if (Add(document[at], new Place(isUnder ? 0 : -1)) is { } refusal)
                return refusal;
        }

        return null;
    }

    /// <param name="Depth">How deep a bullet here stands below its paragraph, less one.</param>
    private readonly record struct Place(int Depth)
    {
        public bool IsItem { get; init; }

        /// <summary>What the item is numbered with, where it is a paragraph of its own.</summary>
        public string Number { get; init; } = "";
    }

    private Refusal? Add(Parsed block, Place at)
    {
        switch (block)
        {
            case YamlFrontMatterBlock matter:
                return AddAside(matter);
            case HeadingBlock heading:
                return Keep(Heading(heading));
            case ThematicBreakBlock:
                return Keep(new SourceLine("---") { Role = LineRole.End });
            case ParagraphBlock paragraph:
                return AddParagraph(paragraph, at);
            case ListBlock list:
                return AddList(list, at);
            case ParsedTable table:
                return AddTable(table);
            case FootnoteGroup or LinkReferenceDefinitionGroup:
                return MarkdownNotes.BesideText(block) is { } notes ? AddNotes(notes) : null;
            case QuoteBlock quote:
                return AddAsides(quote);
            case HtmlBlock html:
                return AddHtml(html);
            case LeafBlock leaf:
                return AddAside(leaf);
            case ContainerBlock container:
                return AddAll(container, each => Add(each, at));
            default:
                return null;
        }
    }

    private static Refusal? AddAll(IEnumerable<Parsed> blocks, Func<Parsed, Refusal?> add)
    {
        foreach (var block in blocks)
            if (add(block) is { } refusal)
                return refusal;
        return null;
    }

    /// <summary>The first heading of the highest level is the title; others of that level are headings.</summary>
    private SourceLine Heading(HeadingBlock heading)
    {
        var words = MarkdownWords.Of(heading.Inline, LeftOut);
        var isTitle = heading.Level == 1 && !_hasTitle;
        _hasTitle |= isTitle;
        return DraftSigns.Read(words) with
        {
            HeadingLevel = Math.Max(1, heading.Level - 1),
            Role = isTitle ? LineRole.Title : LineRole.Unsaid,
        };
    }

    private Refusal? AddParagraph(ParagraphBlock paragraph, Place at)
    {
        var isAside = !at.IsItem && IsWhollyItalic(paragraph);
        var isFirst = true;
        foreach (var words in MarkdownWords.Paragraphs(paragraph.Inline, LeftOut))
        {
            var line = DraftSigns.Read(words) with { Role = isAside ? LineRole.Aside : LineRole.Unsaid };
            if (Keep(isFirst && at.IsItem ? Item(line, at) : line) is { } refusal)
                return refusal;
            isFirst = false;
        }

        return null;
    }

    private static SourceLine Item(SourceLine line, Place at) =>
        at.Number.Length > 0 ? line with { Number = at.Number, List = null }
        : at.Depth > 0 ? line with { List = new WordListPlace(Math.Min(at.Depth, DeepestList), "bullet") }
        : line;

    /// <summary>
    /// Numbers of the outermost list are those of paragraphs; all others are drawn anew from the depth.
    /// </summary>
    private Refusal? AddList(ListBlock list, Place at)
    {
        var isOutermost = !at.IsItem && list.IsOrdered;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var place = new Place(isOutermost ? 0 : at.Depth + 1)
            {
                IsItem = true,
                Number = isOutermost ? Numerals.Arabic(item.Order) + list.OrderedDelimiter : "",
            };
            if (AddItem(item, place) is { } refusal)
                return refusal;
        }

        return null;
    }

    private Refusal? AddItem(ListItemBlock item, Place place)
    {
        for (var at = 0; at < item.Count; at++)
            if (Add(item[at], at == 0 || item[at] is ListBlock ? place : new Place(place.Depth)) is { } refusal)
                return refusal;
        return null;
    }

    private Refusal? AddTable(ParsedTable table)
    {
        _table++;
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(CellOf).ToList();
            if (Keep(new SourceLine(string.Join(' ', cells)) { Table = _table, Cells = cells }) is { } refusal)
                return refusal;
        }

        return null;
    }

    private string CellOf(TableCell cell) =>
        OneLine.Of(string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => MarkdownWords.Of(leaf.Inline, LeftOut))));

    private Refusal? AddNotes(IEnumerable<Footnote> notes)
    {
        LeftOut.Add(Documents.LeftOut.Footnotes);
        return AddAll(notes, note => AddAsides((Footnote)note));
    }

    private Refusal? AddAsides(ContainerBlock container) =>
        AddAll(container.Descendants<LeafBlock>(), leaf => AddAside((LeafBlock)leaf));

    private Refusal? AddAside(LeafBlock leaf) => Keep(
        new SourceLine(OneLine.Of(Written(leaf))) { Role = LineRole.Aside });

    /// <summary>The words between tags are words of the draft; a comment is somebody's remark.</summary>
    private Refusal? AddHtml(HtmlBlock html)
    {
        if (html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock))
            return AddAside(html);
        var words = OneLine.Of(MarkdownHtml.Words(Written(html)));
        return words.Length == 0 ? null : Keep(DraftSigns.Read(words));
    }

    private string Written(LeafBlock leaf) =>
        leaf.Inline is { } inline ? MarkdownWords.Of(inline, LeftOut) : leaf.Lines.ToString();

    private Refusal? Keep(SourceLine line)
    {
        if (line.Text.Length > FileLimits.Paragraph)
            return new ParagraphIsTooLong(Sound.Beginning(line.Text), line.Text.Length, Limits.Clause);
        if (!string.IsNullOrWhiteSpace(line.Text))
            Lines.Add(line);
        return Lines.Count > FileLimits.Paragraphs ? new FileHasTooManyParagraphs(FileLimits.Paragraphs) : null;
    }

    private static bool IsWhollyItalic(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 1, NextSibling: null };
}
