using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>The record, or a part of it, as a document to read and as lines to verify, as a seat may read it.</summary>
public sealed class RecordDocuments(Draft draft, EntryHash hash, IReadOnlyList<RecordedAct> acts, Sentences sentences)
{
    /// <summary>Those that a document to read is written in.</summary>
    public static IReadOnlyList<IExport> Formats { get; } =
        [.. new[] { "docx", "html", "markdown" }.Select(key => Documents.Exports.Find(key)!)];

    public Issue Issue(DateTimeOffset at) => new(draft, hash, ProceedingsRecord.Of(
        draft, hash,
        acts.Select(act => new ProceedingsLine(
            act.Entry.Version, act.Entry.At, sentences.Of(act), Sentences.Said(act.Entry.Event))),
        at));

    public IEnumerable<DossierFile> Files(DateTimeOffset at)
    {
        var issue = Issue(at);
        foreach (var format in Formats)
            yield return new DossierFile(
                $"record/proceedings.{format.Extension}", "record", format.MediaType,
                (stream, cancel) => format.Write(issue, stream, cancel));
        yield return new DossierFile("record/record.jsonl", "record", "application/jsonl", Lines);
    }

    private async Task Lines(Stream stream, CancellationToken cancel)
    {
        await stream.WriteAsync(
            JournalExport.Header([new StreamEnd(draft.Id, draft.Version, hash)]), cancel).ConfigureAwait(false);
        foreach (var act in acts)
            await stream.WriteAsync(JournalExport.Line(draft.Id, act.Sealed), cancel).ConfigureAwait(false);
    }
}
