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
        app.MapPost("/{document}/bring-in/receipt.{format}", Receipt)
            .WithMetadata(new DisableRequestSizeLimitAttribute());
        app.MapGet("/{document}/bring-in/receipts/{id}.{format}", KeptReceipt);
        app.MapPost("/{document}/bring-in/zero-draft.jsonl", (HttpContext context, [AsParameters] Desks desks) =>
            Answer(context, desks, Role.Secretariat, ZeroDraft)).WithMetadata(new DisableRequestSizeLimitAttribute());
        app.MapPost("/{document}/bring-in/zero-draft-lines.jsonl", (
            HttpContext context, [AsParameters] Desks desks) =>
            Answer(context, desks, Role.Secretariat, Lines)).WithMetadata(new DisableRequestSizeLimitAttribute());
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

    /// <summary>
    /// What of a file was tabled and what became of it: posted again later, it says what became of it by then.
    /// </summary>
    private static async Task<IResult> Receipt(
        HttpContext context, string format, [FromQuery(Name = "delegation")] string? code, [AsParameters] Desks desks,
        TimeProvider time)
    {
        var (room, seat) = desks.Seated;
        var delegation = seat.Role switch
        {
            Role.Delegate => seat.Delegation,
            Role.Secretariat when code is not null => new DelegationCode(code),
            _ => null,
        };
        if (delegation is not { } named || room.Draft.Seating.Find(named) is null)
            return Results.Forbid();
        var bytes = await Receive(context.Request, context.RequestAborted).ConfigureAwait(true);
        var plan = bytes.Refusal is { } bad
            ? bad
            : await desks.Uploads.Redline(seat, bytes.Value!, room, context.RequestAborted).ConfigureAwait(true);
        return plan.Refusal is { } refusal
            ? Results.Text(desks.Words.Say(refusal), "text/plain; charset=utf-8", statusCode: StatusOf(refusal))
            : Download(
                format, new Receipts.Brought(room.Stream, seat, named, plan.Value!, time.GetUtcNow()), desks, time);
    }

    private static IResult KeptReceipt(
        string id, string format, [AsParameters] Desks desks, Receipts receipts, TimeProvider time) =>
        receipts.Find(id, desks.Seated.Room, desks.Seated.Seat) is { } brought
            ? Download(format, brought, desks, time)
            : Results.Text(
                desks.Words["FileReceipt_Gone"], "text/plain; charset=utf-8", statusCode: StatusCodes.Status410Gone);

    private static IResult Download(string format, Receipts.Brought brought, Desks desks, TimeProvider time)
    {
        var (draft, hash) = desks.Seated.Room.Now;
        var folio = new RedlineReceipt(brought.Delegation, brought.Plan)
        {
            Refused = desks.Words.Say,
            Named = each => NotTakenWords.Say(each, draft, desks.Words),
        }.Of(draft, hash, time.GetUtcNow());
        return format is "docx" or "pdf" && Documents.Exports.Find(format) is { } export
            ? new Download(new Issue(draft, hash, folio) { Name = RedlineReceipt.Part }, export)
            : Results.NotFound();
    }

    private static async Task<Received<string>> Redline(Brought file, Desks desks)
    {
        var plan = await desks.Uploads.Redline(file.Seat, file.Bytes, file.Room, file.Cancel).ConfigureAwait(true);
        return plan.Refusal is { } refusal ? refusal : string.Concat(
            PlannedLine.Of(plan.Value!, file.Room.Draft, desks.Words).Select(JsonLine.Of));
    }

    private static Task<Received<string>> ZeroDraft(Brought file, Desks desks) => Read(
        file, desks, (plan, conference) => JsonLine.Of(ScriptLine.Of(plan.ToCommand(), conference)));

    /// <summary>What each line would become, and what is left out, as the page and the command line show it.</summary>
    private static Task<Received<string>> Lines(Brought file, Desks desks) => Read(
        file, desks,
        (plan, conference) => string.Concat(ZeroDraftLine.Of(plan, conference, desks.Words).Select(JsonLine.Of)));

    private static async Task<Received<string>> Read(
        Brought file, Desks desks, Func<ZeroDraftPlan, Conference?, string> say)
    {
        var conference = file.Room.Draft.Conference;
        var plan = await desks.Uploads.ZeroDraft(file.Seat, file.Bytes, conference, file.Cancel).ConfigureAwait(true);
        return plan.Refusal is { } refusal ? refusal : say(plan.Value!, conference);
    }
}
