using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>ADD: a new clause at a place in the text; the id that it would get is not known before it is accepted.</summary>
public sealed record Addition(Anchor Anchor, [property: JsonPropertyName("clauseKind")] ClauseKind Kind, string Text)
    : Change
{
    public Recommendation? Recommendation { get; init; }

    public override ClauseId? On(Draft draft) => Anchor.After ?? Anchor.Parent ?? draft.Outline.Roots.FirstOrDefault();

    public override IEnumerable<ClauseId> Reaches(Draft draft) => [];

    public override bool IsWhere(Change other) =>
        other is Addition addition && addition.Anchor == Anchor && addition.Kind == Kind;

    public override Sequence<string> Words(Draft draft) => [Text];

    public override int Makes() => 1;

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        var text = PlainText.Read(Text, Limits.Clause);
        if (text.Refusal is { } refusal)
            return (null, refusal);
        var (details, badDetails) = RecommendationRule.Check(draft, Kind, Recommendation);
        if ((badDetails ?? PlacementRule.Check(draft, Anchor, Kind)) is { } misplaced)
            return (null, misplaced);
        return (this with { Text = text.Text, Recommendation = details }, RefuseUnderClosedParent(draft));
    }

    public override Standing Standing(Draft draft) =>
        !draft.Outline.Holds(Anchor) || ParentIn(draft) is { Stands: false }
            ? Drafting.Standing.WithoutTarget
            : Drafting.Standing.Clean;

    public override string? Outcome(Draft draft) => Standing(draft) == Drafting.Standing.Clean ? Text : null;

    public override Change? Renew(Draft draft) => null;

    public override Draft Adopt(Draft draft, string text, Adoptee from) => draft.Insert(
        new NewClause(Anchor, Kind, text) { Recommendation = Recommendation, Inserted = true },
        from.Stamp,
        [from.Proposal]);

    private Clause? ParentIn(Draft draft) => draft.Outline.ParentAt(Anchor) is { } parent ? draft.Find(parent) : null;

    private Refusal? RefuseUnderClosedParent(Draft draft) =>
        ParentIn(draft) is { } parent ? draft.RefuseUnlessOpen(parent) : null;
}
