namespace ICDD.Drafting.Web;

/// <summary>One act to be played: who does what, when, and whether the rules are meant to refuse it.</summary>
public sealed record ScriptedAct(DateTimeOffset At, Seat By, Command Command)
{
    public required CommandId Id { get; init; }

    /// <summary>The file that asks for it, and the line where each line is an act.</summary>
    public required string File { get; init; }

    public int? Line { get; init; }

    /// <summary>A short heading for readers, where a new scene begins.</summary>
    public string? Scene { get; init; }

    /// <summary>The name of the refusal that the script shows on purpose.</summary>
    public string? Refused { get; init; }
}
