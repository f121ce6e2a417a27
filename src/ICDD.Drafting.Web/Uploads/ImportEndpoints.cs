using ICDD.Drafting.Documents;
using Microsoft.AspNetCore.Mvc;

namespace ICDD.Drafting.Web;

/// <summary>
/// A file is posted as it is, and what it asks for comes back as JSON lines, as <c>import</c> prints them on the
/// command line: the proposals of a delegation's redline, or the secretariat's zero draft. Nothing is recorded.
/// </summary>
public static class ImportEndpoints
{
    public static void Map(WebApplication app)
    {
        // How much is read of a file is decided by what reads it, which says so in words.
        app.MapPost("/{document}/bring-in/redline.jsonl", (HttpContext context, [AsParameters] Desks desks) =>
            Answer(context, desks, Role.Delegate, Redline)).WithMetadata(new DisableRequestSizeLimitAttribute());
        app.MapPost("/{document}/bring-in/zero-draft.jsonl", (HttpContext context, [AsParameters] Desks desks) =>
            Answer(context, desks, Role.Secretariat, ZeroDraft)).WithMetadata(new DisableRequestSizeLimitAttribute());
    }

    /// <summary>What an answer is made with.</summary>
    private sealed record Desks(Seated Seated, Uploads Uploads, Words Words);

    /// <summary>A file of somebody in a room.</summary>
    private sealed record Brought(Seat Seat, Room Room, byte[] Bytes, CancellationToken Cancel);

    private static async Task<IResult> Answer(
        HttpContext context, Desks desks, Role role, Func<Brought, Desks, Task<Received<string>>> read)
    {
        var (room, seat) = desks.Seated;
        if (seat.Role != role)
            return Results.Forbid();
        var bytes = await Receive(context.Request, context.RequestAborted).ConfigureAwait(true);
        var lines = bytes.Refusal is { } bad
            ? bad
            : await read(new Brought(seat, room, bytes.Value!, context.RequestAborted), desks).ConfigureAwait(true);
        return lines.Refusal is { } refusal
            ? Results.Text(desks.Words.Say(refusal), "text/plain; charset=utf-8", statusCode: StatusOf(refusal))
            : Results.Text(lines.Value!, "application/jsonl; charset=utf-8");
    }

    private static async Task<Received<byte[]>> Receive(HttpRequest request, CancellationToken cancel) =>
        request.ContentLength > FileLimits.Bytes
            ? new FileIsTooLarge(FileLimits.Megabytes)
            : await ReceivedFile.Read(request.Body, cancel).ConfigureAwait(false);

    private static int StatusOf(Refusal refusal) => refusal switch
    {
        FileIsTooLarge => StatusCodes.Status413PayloadTooLarge,
        TooManyFilesAtOnce => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static async Task<Received<string>> Redline(Brought file, Desks desks)
    {
        var plan = await desks.Uploads.Redline(file.Seat, file.Bytes, file.Room, file.Cancel).ConfigureAwait(true);
        return plan.Refusal is { } refusal ? refusal : string.Concat(
            PlannedLine.Of(plan.Value!, file.Room.Draft, desks.Words).Select(JsonLine.Of));
    }

    private static async Task<Received<string>> ZeroDraft(Brought file, Desks desks)
    {
        var conference = file.Room.Draft.Conference;
        var plan = await desks.Uploads.ZeroDraft(file.Seat, file.Bytes, conference, file.Cancel).ConfigureAwait(true);
        return plan.Refusal is { } refusal ? refusal : JsonLine.Of(ScriptLine.Of(plan.Value!.ToCommand(), conference));
    }
}
