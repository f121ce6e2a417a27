using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>Downloads, streamed and named by symbol and date: <c>/bali-message/exports/text.docx</c>.</summary>
public static class ExportEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/{document}/exports/{name}.{format}", Answer);
        app.MapGet("/{document}/exports/dossier.zip", DownloadDossier);
    }

    private static async Task<IResult> DownloadDossier(
        HttpContext context, Seated seated, IJournal journal, Pictures pictures, Words words, TimeProvider time)
    {
        var at = time.GetUtcNow();
        var acts = await Proceedings.Of(seated.Room, journal).Read().ConfigureAwait(true);
        var (draft, hash) = seated.Room.Now;
        var record = new RecordDocuments(draft, hash, [.. acts.To(seated.Seat)], new Sentences(words));
        return Results.Stream(
            Write,
            Dossier.MediaType,
            Dossier.NameOf(draft, at));

        async Task Write(Stream stream)
        {
            await using var batch = new SettingBatch();
            await Dossier.Write(
                Issues.Find(draft, hash, Issues.Text, at)!,
                Dossier.Files(draft, hash, at, batch)
                    .Concat(record.Files(at)).Concat(new PictureDossier(pictures, seated.Room, batch).Files()),
                stream,
                context.RequestAborted).ConfigureAwait(true);
        }
    }

    private static IResult Answer(string name, string format, Seated seated, TimeProvider time)
    {
        var (draft, hash) = seated.Room.Now;
        return Documents.Exports.Find(format) is { } export
            && Issues.Find(draft, hash, name, time.GetUtcNow()) is { } issue
            && Issues.FormatsOf(name, issue.Folio).Contains(export)
                ? new Download(issue, export)
                : Results.NotFound();
    }
}
