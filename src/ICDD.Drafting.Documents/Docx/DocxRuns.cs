using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>Runs as Word runs; changes are tracked changes, each with an id of its own and the delegation as its author.</summary>
internal sealed class DocxRuns(DateTimeOffset dated)
{
    private int _revisions;

    public IEnumerable<OpenXmlElement> Of(Sequence<Run> runs) => runs.Select(Of);

    private OpenXmlElement Of(Run run) => run.Kind switch
    {
        RunKind.Lead => Directed(run, DocxText.Run(run.Text, "LeadWords")),
        RunKind.Notation => DocxText.Run(run.Text, "Notation"),
        RunKind.Inserted => Stamped(new W.InsertedRun(Directed(run, DocxText.Run(run.Text))), run.Attribution),
        RunKind.Deleted => Stamped(new W.DeletedRun(Directed(run, DocxText.Deleted(run.Text))), run.Attribution),
        _ => Directed(run, DocxText.Run(run.Text)),
    };

    /// <summary>The mark of a paragraph that came or went: without it, accepting all leaves an empty paragraph.</summary>
    public W.ParagraphMarkRunProperties? MarkOf(Mark mark, string attribution) =>
        ChangeOf(mark, attribution) is { } change ? new W.ParagraphMarkRunProperties(change) : null;

    /// <summary>That a paragraph or a row of a table came or went as a whole.</summary>
    public OpenXmlElement? ChangeOf(Mark mark, string attribution) => mark switch
    {
        Mark.Inserted => Stamped(new W.Inserted(), attribution),
        Mark.Deleted => Stamped(new W.Deleted(), attribution),
        _ => null,
    };

    /// <summary>A number that comes or goes with its paragraph.</summary>
    public OpenXmlElement Number(string number, Mark mark, string attribution) => mark switch
    {
        Mark.Inserted => Stamped(new W.InsertedRun(DocxText.Run(number), DocxText.Tab()), attribution),
        Mark.Deleted => Stamped(new W.DeletedRun(DocxText.Deleted(number), DocxText.Tab()), attribution),
        _ => Numbered(number),
    };

    private static W.Run Numbered(string number)
    {
        var run = DocxText.Run(number);
        run.Append(new W.TabChar());
        return run;
    }

    private static W.Run Directed(Run source, W.Run run)
    {
        if (RightToLeft.Leads(source.Text))
            (run.RunProperties ??= new W.RunProperties()).Append(new W.RightToLeftText());
        return run;
    }

    private T Stamped<T>(T change, string attribution) where T : OpenXmlElement
    {
        const string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var id = Numerals.Arabic(++_revisions);
        var author = attribution.Length == 0 ? "ICDD.Drafting" : attribution;
        change.SetAttribute(new OpenXmlAttribute("w", "id", word, id));
        change.SetAttribute(new OpenXmlAttribute("w", "author", word, author));
        change.SetAttribute(new OpenXmlAttribute("w", "date", word, DocxTime.Of(dated)));
        return change;
    }
}
