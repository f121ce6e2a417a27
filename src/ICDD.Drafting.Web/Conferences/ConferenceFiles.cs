using System.Collections.Immutable;

namespace ICDD.Drafting.Web;

/// <summary>A conference as its folder says: the acts that convene it, and the script of its negotiation.</summary>
public sealed record ConferenceFiles
{
    private const string Convener = "Secretariat of the Conference";

    public required StreamId Stream { get; init; }

    /// <summary>Convening, admission of the delegations, the zero draft: everything before the script.</summary>
    public required ImmutableArray<ScriptedAct> Convening { get; init; }

    public required ImmutableArray<ScriptedAct> Script { get; init; }

    /// <summary>How many acts of the script the running demonstration plays before it stands open.</summary>
    public required int OpenAt { get; init; }

    /// <exception cref="BrokenFileException">A file is missing or broken; the message names file and line.</exception>
    public static ConferenceFiles Load(string folder)
    {
        var (facts, conference) = ConferenceFacts.Read(folder);
        var zeroDraft = ZeroDraftFile.Read(folder);
        var script = ScriptFile.Read(folder, facts.Stream, facts.Convened);
        var openAt = facts.OpenAt ?? script.Length;
        if (openAt < 0 || openAt > script.Length)
            throw new BrokenFileException(
                "conference.json", null, $"openAt is {openAt}, the script has {script.Length} acts");
        return new ConferenceFiles
        {
            Stream = facts.Stream,
            Convening = [.. Convene(facts, conference), Act(facts, "zero-draft.json", "zero-draft", zeroDraft)],
            Script = script,
            OpenAt = openAt,
        };
    }

    private static IEnumerable<ScriptedAct> Convene(ConferenceFacts facts, Conference conference) =>
        facts.Delegations
            .Select(delegation => Act(
                facts, "conference.json", $"admit/{delegation.Code}", new AdmitDelegation(delegation)))
            .Prepend(Act(facts, "conference.json", "convene", new ConveneConference(conference)));

    private static ScriptedAct Act(ConferenceFacts facts, string file, string id, Command command) =>
        new(facts.Convened, new Seat(Convener, Role.Secretariat), command)
        {
            Id = new CommandId($"{facts.Stream}/{id}"),
            File = file,
        };
}
