namespace ICDD.Drafting.Web;

/// <summary>What is typed beside the action of a recommendation, until it is sent.</summary>
public sealed class RecommendationInput
{
    public int FocusArea { get; set; } = 1;

    public int? Panel { get; set; }

    public string Addressee { get; set; } = "";

    public string Timeframe { get; set; } = "";

    public bool Voluntary { get; set; } = true;

    public IReadOnlyList<ClauseId> Follows { get; set; } = [];

    public static RecommendationInput From(Recommendation? recommendation) => recommendation is null ? new() : new()
    {
        FocusArea = recommendation.FocusArea,
        Panel = recommendation.Panel,
        Addressee = recommendation.Addressee,
        Timeframe = recommendation.Timeframe,
        Voluntary = recommendation.Voluntary,
        Follows = recommendation.Follows,
    };

    public Recommendation Read() => new()
    {
        FocusArea = FocusArea,
        Panel = Panel,
        Addressee = Addressee,
        Timeframe = Timeframe,
        Voluntary = Voluntary,
        Follows = Follows.ToSequence(),
    };
}
