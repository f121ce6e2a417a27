using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>Downloads, streamed and named by symbol and date: <c>/bali-message/exports/text.docx</c>.</summary>
public static class ExportEndpoints
{
    /// <summary>Names the page that wants to hear how far its dossier is.</summary>
    public const string PageKey = "page";

    /// <summary>The record and the pictures.</summary>
    private const int BesideTheIssues = 2;

    public static void Map(WebApplication app)
    {
        app.MapGet("/{document}/exports/{name}.{format}", Answer);
        app.MapGet("/{document}/exports/dossier.zip", DownloadDossier);
    }

    private static async Task<IResult> DownloadDossier(
        HttpContext context,
        Seated seated,
        IJournal journal,
        Pictures pictures,
        Words words,
        DossierProgress progress,
        TimeProvider time)
    {
        var at = time.GetUtcNow();
        var acts = await Proceedings.Of(seated.Room, journal).Read().ConfigureAwait(true);
        var (draft, hash) = seated.Room.Now;
        var record = new RecordDocuments(draft, hash, [.. acts.To(seated.Seat)], new Sentences(words));
        var page = context.Request.Query[PageKey].ToString();
        var documents = Issues.Of(draft).Count() + BesideTheIssues;
        return Results.Stream(
            Write,
            Dossier.MediaType,
            Dossier.NameOf(draft, at));

        async Task Write(Stream stream)
        {
            await using var batch = new SettingBatch();
            var files = Dossier.Files(draft, hash, at, batch)
                .Concat(record.Files(at))
                .Concat(new PictureDossier(pictures, seated.Room, batch).Files());
            var isWhole = false;
            try
            {
                await Dossier.Write(
                    Issues.Find(draft, hash, Issues.Text, at)!,
                    progress.Watch(page, documents, files),
                    stream,
                    context.RequestAborted).ConfigureAwait(true);
                isWhole = true;
            }
            finally
            {
                progress.End(page, documents, isWhole);
            }
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
