using System.Globalization;
using System.Text;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>The record, or what a filter leaves of it, as a file; for whoever sits in the room.</summary>
public static class RecordEndpoints
{
    /// <summary>The filter as it stands in the address of the page.</summary>
    private sealed record Asked(string? Kind, string? By, string? Clause, string? Q)
    {
        public RecordFilter Filter => RecordFilter.Of(Kind, By, Clause, Q);
    }

    public static void Map(WebApplication app)
    {
        app.MapGet("/{document}/record.csv", ([AsParameters] Asked asked, [AsParameters] RecordDesks desks) =>
            Answer(
                asked,
                desks,
                (acts, _, stream) => WriteCsv(acts, new Sentences(desks.Words), stream),
                "csv",
                "text/csv"));
        app.MapGet("/{document}/record.jsonl", ([AsParameters] Asked asked, [AsParameters] RecordDesks desks) =>
            Answer(asked, desks, WriteLines, "jsonl", "application/jsonl"));
        foreach (var format in RecordDocuments.Formats)
            app.MapGet($"/{{document}}/record.{format.Extension}", (
                HttpContext context, [AsParameters] Asked asked, [AsParameters] RecordDesks desks, TimeProvider time) =>
                AnswerDocument(context, asked, desks, format, time.GetUtcNow()));
    }

    private static async Task<IResult> AnswerDocument(
        HttpContext context, Asked asked, RecordDesks desks, IExport format, DateTimeOffset at)
    {
        var (room, seat) = desks.Seated;
        var acts = await Proceedings.Of(room, desks.Journal).Read().ConfigureAwait(true);
        var sentences = new Sentences(desks.Words);
        var (draft, hash) = room.Now;
        var record = new RecordDocuments(draft, hash, [.. asked.Filter.Of(acts.To(seat), sentences)], sentences);
        var issue = record.Issue(at);
        return Results.Stream(
            stream => format.Write(issue, stream, context.RequestAborted),
            format.MediaType,
            FileNames.Of(issue.Folio, format));
    }

    private static async Task<IResult> Answer(
        Asked asked, RecordDesks desks, Func<IEnumerable<RecordedAct>, StreamEnd, Stream, Task> write, string extension,
        string type)
    {
        var (room, seat) = desks.Seated;
        var acts = await Proceedings.Of(room, desks.Journal).Read().ConfigureAwait(true);
        var chosen = asked.Filter.Of(acts.To(seat), new Sentences(desks.Words));
        var end = new StreamEnd(room.Stream, acts[^1].Entry.Version, acts[^1].Sealed.Hash);
        return Results.Stream(stream => write(chosen, end, stream), type, $"{room.Stream}-record.{extension}");
    }

    private static async Task WriteCsv(IEnumerable<RecordedAct> acts, Sentences sentences, Stream stream)
    {
        await using var writer = new StreamWriter(
            stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(
            "version,at,by,person,kind,clause,number,proposal,sentence,said,text,hash\r\n").ConfigureAwait(false);
        foreach (var act in acts)
            await writer.WriteAsync(Row(act, sentences) + "\r\n").ConfigureAwait(false);
    }

    private static string Row(RecordedAct act, Sentences sentences) => Csv.Line(
        act.Entry.Version.ToString(CultureInfo.InvariantCulture),
        Words.Iso(act.Entry.At),
        act.Entry.By.Attribution,
        act.Entry.By.Person,
        Css.Of(act.Kind),
        act.Clause?.Value ?? "",
        act.Number,
        act.Proposal?.Symbol ?? "",
        sentences.Of(act),
        Sentences.Said(act.Entry.Event),
        Sentences.Text(act.Entry.Event),
        act.Sealed.Hash.Value);

    /// <summary>
    /// As a whole it is a record to import; what a filter leaves of it still names the end of the chain.
    /// </summary>
    private static async Task WriteLines(IEnumerable<RecordedAct> acts, StreamEnd end, Stream stream)
    {
        await stream.WriteAsync(JournalExport.Header([end])).ConfigureAwait(false);
        foreach (var act in acts)
            await stream.WriteAsync(JournalExport.Line(end.Stream, act.Sealed)).ConfigureAwait(false);
    }
}
