using System.Text.Json;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Reads the samples of the repository, as commands of the secretariat.</summary>
internal static class Samples
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        RespectRequiredConstructorParameters = true,
    };

    public static async Task<Hall> Open(string name)
    {
        var conference = await Read<SampleConference>(name, "conference.json");
        var text = await Read<SampleText>(name, "zero-draft.json");
        var hall = await Hall.Convene(conference.Stream, await Read<Conference>(name, "conference.json"));
        foreach (var delegation in conference.Delegations)
            await hall.Secretariat(new AdmitDelegation(delegation));
        await hall.Secretariat(new LayZeroDraft(text.Clauses.Select(clause => clause.Read()).ToSequence()));
        await hall.Secretariat(new OpenNegotiations());
        return hall;
    }

    private static async Task<T> Read<T>(string folder, string file)
    {
        await using var stream = File.OpenRead(Repository.File("samples", folder, file));
        return (await JsonSerializer.DeserializeAsync<T>(stream, Options))!;
    }

    private sealed record SampleConference(string Stream, Sequence<Delegation> Delegations);

    private sealed record SampleText(Sequence<SampleClause> Clauses);

    private sealed record SampleClause(string Id, ClauseKind Kind, string Text)
    {
        public Sequence<SampleClause> Children { get; init; }

        public int FocusArea { get; init; }

        public int? Panel { get; init; }

        public string Addressee { get; init; } = "";

        public string Timeframe { get; init; } = "";

        public bool Voluntary { get; init; }

        public Sequence<ClauseId> Follows { get; init; }

        public ZeroClause Read() => new(Kind, Text)
        {
            Children = Children.Select(child => child.Read()).ToSequence(),
            Recommendation = Kind == ClauseKind.Recommendation
                ? new Recommendation
                {
                    FocusArea = FocusArea,
                    Panel = Panel,
                    Addressee = Addressee,
                    Timeframe = Timeframe,
                    Voluntary = Voluntary,
                    Follows = Follows,
                }
                : null,
        };
    }
}
