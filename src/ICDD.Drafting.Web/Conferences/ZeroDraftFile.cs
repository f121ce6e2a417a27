using System.Collections.Immutable;

namespace ICDD.Drafting.Web;

/// <summary>The clauses of <c>zero-draft.json</c>, in the order of the file.</summary>
internal sealed record ZeroDraftFile(ImmutableArray<ZeroDraftFile.Row> Clauses)
{
    public static LayZeroDraft Read(string folder)
    {
        var file = new JsonFile(folder, "zero-draft.json");
        var rows = file.Read<ZeroDraftFile>().Clauses;
        var count = 0;
        foreach (var row in rows.SelectMany(row => row.Family()))
            if ($"c{++count}" is var id && row.Id.Value != id)
                throw file.Broken(file.LineAt(row.Id.Offset), $"the id is {row.Id.Value}, but this clause gets {id}");
        return new LayZeroDraft(rows.Select(row => row.Clause()).ToSequence());
    }

    internal sealed record Row
    {
        public required Placed Id { get; init; }

        public required ClauseKind Kind { get; init; }

        public required string Text { get; init; }

        public int? FocusArea { get; init; }

        public int? Panel { get; init; }

        public string? Addressee { get; init; }

        public string? Timeframe { get; init; }

        public bool? Voluntary { get; init; }

        public ImmutableArray<ClauseId>? Follows { get; init; }

        public ImmutableArray<Row> Children { get; init; } = [];

        public IEnumerable<Row> Family() => Children.SelectMany(child => child.Family()).Prepend(this);

        public ZeroClause Clause() => new(Kind, Text)
        {
            Recommendation = FocusArea is null && Addressee is null ? null : new Recommendation
            {
                FocusArea = FocusArea ?? 0,
                Panel = Panel,
                Addressee = Addressee ?? "",
                Timeframe = Timeframe ?? "",
                Voluntary = Voluntary ?? true,
                Follows = (Follows ?? []).ToSequence(),
            },
            Children = Children.Select(child => child.Clause()).ToSequence(),
        };
    }
}
