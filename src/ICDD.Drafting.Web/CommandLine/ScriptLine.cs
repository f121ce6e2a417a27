namespace ICDD.Drafting.Web;

/// <summary>An act of the secretariat as a line of <c>negotiation.jsonl</c>.</summary>
internal sealed record ScriptLine(DateTimeOffset At, string By, string Person, Command Command)
{
    public const string Convener = "Secretariat of the Conference";

    public static ScriptLine Of(Command command, Conference? conference) =>
        new(conference?.Opens ?? TimeProvider.System.GetUtcNow(), "secretariat", Convener, command);
}
