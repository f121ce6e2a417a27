using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Web;

/// <summary>What <c>conference.json</c> says besides the conference itself.</summary>
internal sealed record ConferenceFacts
{
    public required StreamId Stream { get; init; }

    public required DateTimeOffset Convened { get; init; }

    /// <summary>
    /// After how many acts of the script the running demonstration stands open; none where it plays all.
    /// </summary>
    public int? OpenAt { get; init; }

    public required ImmutableArray<Delegation> Delegations { get; init; }

    public ImmutableArray<FocusArea> FocusAreas { get; init; } = [];

    public ImmutableArray<Panel> Panels { get; init; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Rest { get; init; } = [];

    public static (ConferenceFacts Facts, Conference Conference) Read(string folder)
    {
        var file = new JsonFile(folder, "conference.json");
        var facts = file.Read<ConferenceFacts>();
        if (facts.Rest.Keys.FirstOrDefault(member => !JsonFile.Knows<Conference>(member)) is { } unknown)
            throw file.Broken(file.LineOf(unknown), $"\"{unknown}\" is not known here");
        return (facts, file.ReadPart<Conference>());
    }
}
