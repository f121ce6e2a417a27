using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>Downloads, streamed and named by symbol and date: <c>/bali-message/exports/text.docx</c>.</summary>
public static class ExportEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/{document}/exports/{name}.{format}", Answer).RequireAuthorization();
        app.MapGet("/{document}/exports/dossier.zip", DownloadDossier).RequireAuthorization();
    }

    private static async Task<IResult> DownloadDossier(
        string document, HttpContext context, [AsParameters] RecordDesks desks, TimeProvider time)
    {
        if (desks.Seats.Find(context.User) is not { } seat)
            return Results.Forbid();
        if (!DocumentName.IsSound(document)
            || await desks.Rooms.Find(new StreamId(document)).ConfigureAwait(true) is not { Draft.Conference: not null } room)
            return Results.NotFound();
        var at = time.GetUtcNow();
        var acts = await Proceedings.Of(room, desks.Journal).Read().ConfigureAwait(true);
        var (draft, hash) = room.Now;
        var record = new RecordDocuments(draft, hash, [.. acts.To(seat)], new Sentences(desks.Words));
        return Results.Stream(
            stream => Dossier.Write(
                Issues.Find(draft, hash, Issues.Text, at)!,
                Dossier.Files(draft, hash, at).Concat(record.Files(at)),
                stream,
                context.RequestAborted),
            Dossier.MediaType,
            Dossier.NameOf(draft, at));
    }

    private static async Task<IResult> Answer(
        string document, string name, string format, HttpContext context, Rooms rooms, SeatFinder seats, TimeProvider time)
    {
        if (seats.Find(context.User) is null)
            return Results.Forbid();
        if (!DocumentName.IsSound(document) || Documents.Exports.Find(format) is not { } export
            || await rooms.Find(new StreamId(document)).ConfigureAwait(true) is not { } room)
            return Results.NotFound();
        var (draft, hash) = room.Now;
        return Issues.Find(draft, hash, name, time.GetUtcNow()) is { } issue && Issues.FormatsOf(name, issue.Folio).Contains(export)
            ? new Download(issue, export)
            : Results.NotFound();
    }
}
