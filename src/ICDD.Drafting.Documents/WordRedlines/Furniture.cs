namespace ICDD.Drafting.Documents;

/// <summary>What stands around the clauses of an exported file: masthead, title, annex headings, the mark of the record.</summary>
internal sealed class Furniture
{
    private static readonly HashSet<string> Styles = new(StringComparer.Ordinal)
    {
        "title", "subtitle", "heading2", "annexnumber", "annextitle", "closingline", "note", "nameitem", "recordmark",
        "mastheadconference", "mastheadsymbol", "mastheadline", "tableheading", "aftertable", "header", "footer",
    };

    private readonly HashSet<string> _texts;

    public Furniture(Folio folio)
    {
        var head = folio.Masthead;
        _texts = new HashSet<string>(StringComparer.Ordinal)
        {
            head.Conference, head.Session, head.Symbol, head.Distribution, head.Date, head.Original, head.Label, head.Status,
            folio.Title, folio.Record.Text,
        };
        _texts.UnionWith(folio.Blocks.SelectMany(TextsOf));
    }

    public bool Holds(ReturnedItem item) => Styles.Contains(item.Style) || _texts.Contains(OneLine.Of(item.Text));

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        AnnexHeading annex => [annex.Number, annex.Title],
        Heading { Clause: null } heading => [Words(heading.Runs)],
        Paragraph { Clause: null } paragraph => [Words(paragraph.Runs)],
        Table table => table.Columns.Select(column => column.Title),
        NameList names => names.Items.Select(item => Words(item.Runs)),
        _ => [],
    };

    private static string Words(Sequence<Run> runs) => string.Concat(runs.Select(run => run.Text));
}
