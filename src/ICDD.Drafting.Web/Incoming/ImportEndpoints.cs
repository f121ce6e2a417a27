using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// A file is posted as it is, and what it asks for comes back as JSON lines, as <c>import</c> prints them on the command
/// line: the proposals of a delegation's redline, or the secretariat's zero draft. Nothing is recorded.
/// </summary>
public static class ImportEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/{document}/bring-in/redline.jsonl", (HttpContext context, [AsParameters] Desks desks) =>
            Answer(context, desks, Role.Delegate, Redline));
        app.MapPost("/{document}/bring-in/zero-draft.jsonl", (HttpContext context, [AsParameters] Desks desks) =>
            Answer(context, desks, Role.Secretariat, ZeroDraft));
    }

    /// <summary>What an answer is made with.</summary>
    private sealed record Desks(Seated Seated, Intake Intake, Words Words);

    private static async Task<IResult> Answer(
        HttpContext context, Desks desks, Role role, Func<Room, byte[], Words, Task<Received<string>>> read)
    {
        var (room, seat) = desks.Seated;
        if (seat.Role != role)
            return Results.Forbid();
        var bytes = await ReceivedFile.Read(context.Request.Body, context.RequestAborted).ConfigureAwait(true);
        var lines = bytes.Refusal is { } bad ? bad : await desks.Intake.Read(() => read(room, bytes.Value!, desks.Words)).ConfigureAwait(true);
        return lines.Refusal is { } refusal
            ? Results.Text(desks.Words.Say(refusal), "text/plain; charset=utf-8", statusCode: StatusCodes.Status422UnprocessableEntity)
            : Results.Text(lines.Value!, "application/jsonl; charset=utf-8");
    }

    private static async Task<Received<string>> Redline(Room room, byte[] bytes, Words words)
    {
        var plan = await WordRedline.Read(room.Draft, version => room.At(version), bytes).ConfigureAwait(false);
        return plan.Refusal is { } refusal ? refusal : string.Concat(PlannedLine.Of(plan.Value!, words.Say).Select(JsonLine.Of));
    }

    private static Task<Received<string>> ZeroDraft(Room room, byte[] bytes, Words words)
    {
        var plan = ZeroDraftReading.Read(bytes, room.Draft.Conference);
        return Task.FromResult<Received<string>>(
            plan.Refusal is { } refusal ? refusal : JsonLine.Of(ScriptLine.Of(plan.Value!.ToCommand(), room.Draft.Conference)));
    }
}
