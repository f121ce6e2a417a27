namespace ICDD.Drafting.Documents;

/// <summary>
/// A folio whose notes are lifted out of the words that cite them, numbered through the document: writers set them as
/// their format does. What is cut through by changes stays among the words.
/// </summary>
internal sealed class FolioNotes
{
    private int _numbers;

    public static Folio In(Folio folio)
    {
        if (!folio.Blocks.Any(block => RunsOf(block).Any(HasOne)))
            return folio;
        var notes = new FolioNotes();
        return folio with { Blocks = folio.Blocks.Select(notes.In).ToSequence() };
    }

    public static IEnumerable<Run> Of(Folio folio) =>
        folio.Blocks.SelectMany(RunsOf).SelectMany(runs => runs).Where(run => run.Kind == RunKind.Note);

    private static IEnumerable<Sequence<Run>> RunsOf(Block block) => block switch
    {
        Heading heading => [heading.Runs],
        Paragraph paragraph => [paragraph.Runs],
        Table table => table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Runs)),
        NameList names => names.Items.Select(item => item.Runs),
        _ => [],
    };

    private static bool HasOne(Sequence<Run> runs) =>
        runs.Any(run => run.Text.Contains(NoteWords.Open, StringComparison.Ordinal));

    private Block In(Block block) => block switch
    {
        Heading heading => heading with { Runs = In(heading.Runs) },
        Paragraph paragraph => paragraph with { Runs = In(paragraph.Runs) },
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Runs = In(cell.Runs) }).ToSequence(),
            }).ToSequence(),
        },
        _ => block,
    };

    private Sequence<Run> In(Sequence<Run> runs)
    {
        if (!HasOne(runs))
            return runs;
        var lifted = new List<Run>();
        var (at, from) = (0, 0);
        while (at < runs.Count)
        {
            var begin = runs[at].Kind == RunKind.Notation
                ? -1
                : runs[at].Text.IndexOf(NoteWords.Open, from, StringComparison.Ordinal);
            if (begin < 0 || Note(runs, at, begin) is not { } note)
            {
                lifted.AddRange(Part(runs[at], from, runs[at].Text.Length));
                (at, from) = (at + 1, 0);
                continue;
            }

            lifted.AddRange(Part(runs[at], from, begin));
            lifted.Add(note.Run with { NoteNumber = ++_numbers });
            (at, from) = (note.At, note.Behind);
        }

        return lifted.ToSequence();
    }

    /// <summary>The note that begins there, where its signs came or went together.</summary>
    private static (Run Run, int At, int Behind)? Note(Sequence<Run> runs, int first, int begin)
    {
        var (depth, inner) = (1, new List<Run>());
        var opened = runs[first];
        for (var at = first; at < runs.Count; at++)
        {
            var from = at == first ? begin + NoteWords.Open.Length : 0;
            for (var sign = from; sign < runs[at].Text.Length; sign++)
            {
                depth += NoteWords.Opened(runs[at].Text[sign]);
                if (depth > 0)
                    continue;
                inner.AddRange(Part(runs[at], from, sign));
                return IsOneChange(opened, runs[at])
                    ? (opened with
                    {
                        Kind = RunKind.Note,
                        Text = NoteWords.Of(string.Concat(inner.Select(run => run.Text))),
                        Note = inner.ToSequence(),
                        NoteChange = ChangeOf(opened),
                        Remarks = [],
                    }, at, sign + 1)
                    : null;
            }

            inner.AddRange(Part(runs[at], from, runs[at].Text.Length));
        }

        return null;
    }

    private static bool IsOneChange(Run one, Run other) => ChangeOf(one) == ChangeOf(other);

    private static RunKind ChangeOf(Run run) =>
        run.Kind is RunKind.Inserted or RunKind.Deleted ? run.Kind : RunKind.Plain;

    private static IEnumerable<Run> Part(Run run, int from, int to) =>
        to > from ? [run with { Text = run.Text[from..to] }] : [];
}
