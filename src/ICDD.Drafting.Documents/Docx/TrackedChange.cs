namespace ICDD.Drafting.Documents;

/// <summary>That something came or went, for whom and when.</summary>
internal sealed record TrackedChange(Mark Mark, string By, DateTimeOffset? At)
{
    public static TrackedChange None { get; } = new(Mark.Kept, "", null);

    public static TrackedChange Of(Run run) => new(
        run.Kind switch { RunKind.Inserted => Mark.Inserted, RunKind.Deleted => Mark.Deleted, _ => Mark.Kept },
        run.Attribution,
        run.At);

    public static TrackedChange Of(Row row) => new(row.Mark, row.Attribution, row.At);
}
