namespace ICDD.Drafting;

/// <summary>An act that nobody presses: the room gives it when its time has come.</summary>
public sealed record DueAct(DateTimeOffset At, CommandId Id, Command Command);

/// <summary>
/// What acts by itself. The id follows from what is due, so that several nodes record it once; rules stay without
/// clocks.
/// </summary>
public static class Deadlines
{
    /// <summary>In whose name the record shows it: the room's own machinery sits with the secretariat.</summary>
    public static Seat Seat { get; } = new("clock", Role.Secretariat);

    /// <summary>What is due at an instant, in the order of the deadlines.</summary>
    public static IReadOnlyList<DueAct> Of(Draft draft, DateTimeOffset now) =>
        draft.Silences.IsEmpty && draft.Editorial.Drawn.IsEmpty
            ? []
            : [.. Coming(draft).Where(act => act.At <= now).OrderBy(act => act.At)];

    /// <summary>When something is due next; none where nothing runs.</summary>
    public static DateTimeOffset? Next(Draft draft) => Coming(draft).Min(act => (DateTimeOffset?)act.At);

    private static IEnumerable<DueAct> Coming(Draft draft) => draft.Stage switch
    {
        Stage.Negotiation => Silences(draft),
        Stage.Adopted => Corrigenda(draft),
        _ => [],
    };

    private static IEnumerable<DueAct> Silences(Draft draft) =>
        from silence in draft.Silences
        where silence.IsRunning
        select new DueAct(silence.Deadline, new CommandId(IdOf(draft, silence)), new ExpireSilence(silence.Id));

    private static IEnumerable<DueAct> Corrigenda(Draft draft) =>
        from drawn in draft.Editorial.Drawn
        let at = ReleaseCorrigendum.DueAt(draft, drawn)
        where at is not null
        select new DueAct(
            at.Value,
            new CommandId($"{draft.Id}/corrigendum-{drawn.Number}/issued"),
            new ReleaseCorrigendum(drawn.Number));

    /// <summary>One that runs again after its end was undone ends under another id.</summary>
    private static string IdOf(Draft draft, SilenceProcedure silence) => silence.Undone.IsEmpty
        ? $"{draft.Id}/{silence.Id}/expires"
        : $"{draft.Id}/{silence.Id}/expires-{Numerals.Arabic(silence.Undone.Count + 1)}";
}
