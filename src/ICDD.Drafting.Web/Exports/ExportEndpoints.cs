using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>Downloads, streamed and named by symbol and date: <c>/bali-message/exports/text.docx</c>.</summary>
public static class ExportEndpoints
{
    public static void Map(WebApplication app) =>
        app.MapGet("/{document}/exports/{name}.{format}", Answer).RequireAuthorization();

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
