namespace ICDD.Drafting;

/// <summary>
/// What a policy recommendation says besides its action, which is the clause's text: where possible the actors and the
/// time frame are named, and it follows from conclusions in the text.
/// </summary>
public sealed record Recommendation
{
    public required int FocusArea { get; init; }

    public int? Panel { get; init; }

    public required string Addressee { get; init; }

    public string Timeframe { get; init; } = "";

    public bool Voluntary { get; init; } = true;

    public Sequence<ClauseId> Follows { get; init; }
}
