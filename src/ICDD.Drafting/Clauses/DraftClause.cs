using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>The secretariat puts a clause into the zero draft.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft)]
public sealed record DraftClause(
    Anchor Anchor, [property: JsonPropertyName("clauseKind")] ClauseKind Kind, string Text) : Command
{
    public Recommendation? Recommendation { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var text = PlainText.Read(Text, Limits.Clause);
        if (text.Refusal is { } refusal)
            return refusal;
        var (details, bad) = RecommendationRule.Check(draft, Kind, Recommendation);
        if ((bad ?? PlacementRule.Check(draft, Anchor, Kind)) is { } misplaced)
            return misplaced;
        return new ClauseDrafted(new NewClause(Anchor, Kind, text.Text) { Recommendation = details });
    }
}

public sealed record ClauseDrafted(NewClause Clause) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft.Insert(Clause, stamp, []);
}
