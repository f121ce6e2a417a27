using System.Collections.Immutable;

namespace ICDD.Drafting.Web;

/// <summary>
/// The acts of <c>negotiation.jsonl</c>, one a line, in the order of the file; times never go backwards. A folder
/// without the file holds a conference that has yet to negotiate.
/// </summary>
internal static class ScriptFile
{
    private const string Name = "negotiation.jsonl";

    private static readonly HashSet<string> Refusals =
        [.. RefusalKinds.All().Select(type => type.Name)];

    private sealed record Row
    {
        public required DateTimeOffset At { get; init; }

        public required string By { get; init; }

        public required string Person { get; init; }

        public required Command Command { get; init; }

        public string? Scene { get; init; }

        public string? Refused { get; init; }

        public Seat? Seat() => By switch
        {
            "chair" => new Seat(Person, Role.Chair),
            "secretariat" => new Seat(Person, Role.Secretariat),
            "observer" => new Seat(Person, Role.Observer),
            _ when By.Length > 0 && By.All(char.IsAsciiLetterUpper) => Drafting.Seat.Of(new DelegationCode(By), Person),
            _ => null,
        };
    }

    public static ImmutableArray<ScriptedAct> Read(string folder, StreamId stream, DateTimeOffset convened)
    {
        if (!File.Exists(Path.Combine(folder, Name)))
            return [];
        var file = new JsonFile(folder, Name);
        var acts = ImmutableArray.CreateBuilder<ScriptedAct>();
        var before = convened;
        foreach (var (line, row) in file.ReadLines<Row>())
        {
            if (row.At < before)
                throw file.Broken(line, $"the time {row.At:O} lies before {before:O}");
            if (row.Refused is { } refused && !Refusals.Contains(refused))
                throw file.Broken(line, $"there is no refusal named {refused}");
            before = row.At;
            acts.Add(new ScriptedAct(row.At, SeatOf(file, line, row), row.Command)
            {
                Id = new CommandId($"{stream}/script/{line}"),
                File = Name,
                Line = line,
                Scene = row.Scene,
                Refused = row.Refused,
            });
        }

        return acts.ToImmutable();
    }

    private static Seat SeatOf(JsonFile file, int line, Row row) => row.Seat()
        ?? throw file.Broken(line, $"\"{row.By}\" is not a delegation's code, chair, secretariat or observer");
}
