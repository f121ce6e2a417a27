namespace ICDD.Drafting;

/// <summary>What of the recommendations is looked at; what is not named narrows nothing.</summary>
public sealed record MapFilter
{
    public static MapFilter All { get; } = new();

    public int? Area { get; init; }

    public string Addressee { get; init; } = "";

    public string Timeframe { get; init; } = "";

    public bool Shows(Recommendation recommendation) =>
        (Area is not { } area || recommendation.FocusArea == area)
        && (Addressee.Length == 0 || recommendation.Addressee == Addressee)
        && (Timeframe.Length == 0 || recommendation.Timeframe == Timeframe);
}
