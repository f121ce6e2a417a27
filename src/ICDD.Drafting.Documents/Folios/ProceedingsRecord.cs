namespace ICDD.Drafting.Documents;

/// <summary>One act as the record of proceedings tells it, in a sentence of the reader's language.</summary>
/// <param name="At">On any clock; it is shown on those of the venue.</param>
/// <param name="Said">What was said beside it: a reason, a rationale, a comment.</param>
public sealed record ProceedingsLine(long Version, DateTimeOffset At, string Sentence, string Said);

/// <summary>The record of proceedings as a document, day by day.</summary>
public static class ProceedingsRecord
{
    public const string Part = "proceedings";

    /// <param name="lines">In the order of the record.</param>
    /// <param name="at">The moment of the document, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, IEnumerable<ProceedingsLine> lines, DateTimeOffset at)
    {
        var conference = draft.Conference!;
        var words = Words.In(conference.Language);
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        var days = lines.Select(line => line with { At = conference.AtVenue(line.At) })
            .GroupBy(line => words.Day(line.At));
        var blocks = days.SelectMany(day => Day(day.Key, day, words)).ToSequence();
        return folio with
        {
            Title = words.Say("ProceedingsOf", folio.Title),
            Part = Part,
            Kind = DocumentKind.Proceedings,
            Masthead = folio.Masthead with { Status = words.Say("ProceedingsAsAt", words.Minute(folio.Dated)) },
            Blocks = blocks.Count > 0
                ? blocks
                : [new Paragraph(ParagraphRole.Note, [Run.Plain(words["NoProceedings"])])],
        };
    }

    private static Block[] Day(string day, IEnumerable<ProceedingsLine> lines, Words words) =>
    [
        new Heading(2, "", [Run.Plain(day)]),
        new Table(
            day,
            [
                new(words["NumberColumn"], 9),
                new(words["TimeColumn"], 9),
                new(words["ActColumn"], 47),
                new(words["SaidColumn"], 35),
            ],
            lines.Select(line => new Row(
            [
                Cell.Of(line.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                Cell.Of(line.At.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
                Cell.Of(OneLine.Of(line.Sentence)),
                Cell.Of(OneLine.Of(line.Said)),
            ])).ToSequence()),
    ];
}
