using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Runs as Word runs; changes are tracked changes, each with an id of its own and the delegation as its author.
/// </summary>
internal sealed class DocxRuns(DateTimeOffset dated, DocxComments comments)
{
    private int _revisions;

    /// <summary>The number of changes that have ids already.</summary>
    public int Revisions { init => _revisions = value; }

    public IEnumerable<OpenXmlElement> Of(Sequence<Run> runs)
    {
        var elements = new List<OpenXmlElement>(runs.Count);
        for (var at = 0; at < runs.Count; at++)
        {
            var element = Of(runs[at]);
            if (runs[at].Remarks.Count == 0)
            {
                elements.Add(element);
                continue;
            }

            // Words that take the place of others are remarked on together with them.
            var isReplacing = runs[at].Kind == RunKind.Inserted && at > 0 && runs[at - 1].Kind == RunKind.Deleted;
            var tied = comments.Tie(runs[at].Remarks);
            elements.InsertRange(isReplacing ? elements.Count - 1 : elements.Count, tied.Before);
            elements.Add(element);
            elements.AddRange(tied.After);
        }

        return elements;
    }

    /// <summary>
    /// The mark of a paragraph that came or went: without it, accepting all leaves an empty paragraph.
    /// </summary>
    public W.ParagraphMarkRunProperties? MarkOf(TrackedChange change) =>
        ChangeOf(change) is { } mark ? new W.ParagraphMarkRunProperties(mark) : null;

    /// <summary>That a paragraph or a row of a table came or went as a whole.</summary>
    public OpenXmlElement? ChangeOf(TrackedChange change) => change.Mark switch
    {
        Mark.Inserted => Stamped(new W.Inserted(), change),
        Mark.Deleted => Stamped(new W.Deleted(), change),
        _ => null,
    };

    /// <summary>
    /// A number comes and goes with its paragraph; one that changed is struck and put in anew, and by nobody.
    /// </summary>
    public IEnumerable<OpenXmlElement> Number(string number, string? before, TrackedChange change)
    {
        if (before is null)
            return number.Length == 0 ? [] : [In(change, Numbered(number, change.Mark))];
        var renumbered = change with { By = "" };
        var (struck, put) = (renumbered with { Mark = Mark.Deleted }, renumbered with { Mark = Mark.Inserted });
        return (before.Length, number.Length) switch
        {
            (0, _) => [In(put, Numbered(number, Mark.Inserted))],
            (_, 0) => [In(struck, Numbered(before, Mark.Deleted))],
            _ => [In(struck, DocxText.Deleted(before)), In(put, DocxText.Run(Apart(number))), DocxText.Tab()],
        };
    }

    /// <summary>A run as it is, or inside the change that brought or took it.</summary>
    public OpenXmlElement In(TrackedChange change, W.Run run) => change.Mark switch
    {
        Mark.Inserted => Stamped(new W.InsertedRun(run), change),
        Mark.Deleted => Stamped(new W.DeletedRun(run), change),
        _ => run,
    };

    private OpenXmlElement Of(Run run) => run.Kind switch
    {
        RunKind.Lead => Directed(run, DocxText.Run(run.Text, "LeadWords")),
        RunKind.Notation => DocxText.Run(run.Text, "Notation"),
        RunKind.Note => In(TrackedChange.Of(run with { Kind = run.NoteChange }), DocxNotes.Reference(run)),
        RunKind.Deleted => In(TrackedChange.Of(run), Directed(run, DocxText.Deleted(run.Text, StyleOf(run)))),
        _ => In(TrackedChange.Of(run), Directed(run, DocxText.Run(run.Text, StyleOf(run)))),
    };

    private static string? StyleOf(Run run) => run.IsLead ? "LeadWords" : null;

    private static W.Run Numbered(string number, Mark mark)
    {
        var run = mark == Mark.Deleted ? DocxText.Deleted(Apart(number)) : DocxText.Run(Apart(number));
        run.Append(new W.TabChar());
        return run;
    }

    /// <summary>
    /// A number such as <c>37 ter.</c> may reach to the very stop of the tab behind it, which then is no gap.
    /// </summary>
    private static string Apart(string number) =>
        number.Contains(' ', StringComparison.Ordinal) ? number + ' ' : number;

    private static W.Run Directed(Run source, W.Run run)
    {
        if (RightToLeft.Leads(source.Text))
            (run.RunProperties ??= new W.RunProperties()).Append(new W.RightToLeftText());
        return run;
    }

    private T Stamped<T>(T change, TrackedChange by) where T : OpenXmlElement
    {
        const string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var id = Numerals.Arabic(++_revisions);
        var author = by.By.Length == 0 ? "ICDD.Drafting" : by.By;
        change.SetAttribute(new OpenXmlAttribute("w", "id", word, id));
        change.SetAttribute(new OpenXmlAttribute("w", "author", word, author));
        change.SetAttribute(new OpenXmlAttribute("w", "date", word, DocxTime.Of(by.At ?? dated)));
        return change;
    }
}
