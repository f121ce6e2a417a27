using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// ADD: a new clause at a place in the text; the id that it would get is not known before it is accepted.
/// </summary>
public sealed record Addition(Anchor Anchor, [property: JsonPropertyName("clauseKind")] ClauseKind Kind, string Text)
    : Change
{
    public const int MostUnder = 100;

    public Recommendation? Recommendation { get; init; }

    /// <summary>The sub-paragraphs that come in with it, in their order.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Sequence<SubParagraph> Under { get; init; }

    public override ClauseId? On(Draft draft) => Anchor.After ?? Anchor.Parent ?? draft.Outline.Roots.FirstOrDefault();

    public override IEnumerable<ClauseId> Reaches(Draft draft) => [];

    public override bool IsWhere(Change other) =>
        other is Addition addition && addition.Anchor == Anchor && addition.Kind == Kind;

    public override Sequence<string> Words(Draft draft) => [Text, .. Under.Select(each => each.Text)];

    public override int Makes() => 1 + Under.Count;

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        var text = PlainText.Read(Text, Limits.Clause);
        if (text.Refusal is { } refusal)
            return (null, refusal);
        var (details, badDetails) = RecommendationRule.Check(draft, Kind, Recommendation);
        if ((badDetails ?? PlacementRule.Check(draft, Anchor, Kind)) is { } misplaced)
            return (null, misplaced);
        var (under, badUnder) = SubParagraphRule.Check(draft, this);
        return badUnder is not null
            ? (null, badUnder)
            : (this with { Text = text.Text, Recommendation = details, Under = under }, RefuseUnderClosedParent(draft));
    }

    public override Standing Standing(Draft draft) =>
        !draft.Outline.Holds(Anchor) || ParentIn(draft) is { Stands: false }
            ? Drafting.Standing.WithoutTarget
            : Drafting.Standing.Clean;

    public override string? Outcome(Draft draft) => Standing(draft) == Drafting.Standing.Clean ? Text : null;

    public override Sequence<string> FurtherTexts(Draft draft) => Under.Select(each => each.Text).ToSequence();

    public override Change? Renew(Draft draft) => null;

    public override Draft Adopt(Draft draft, string text, Adoptee from)
    {
        var made = draft.NextClause();
        draft = draft.Insert(
            new NewClause(Anchor, Kind, text) { Recommendation = Recommendation, Inserted = true },
            from.Stamp,
            [from.Proposal]);
        foreach (var under in PlacesUnder(made, at => made.Later(at + 1)))
            draft = draft.InsertDirectly(
                new NewClause(under.Anchor, Kind, under.Text) { Inserted = true }, from.Stamp, [from.Proposal]);
        return draft;
    }

    /// <summary>
    /// An outline with it in its place and its sub-paragraphs below, which get ids of their own for as long as it is
    /// only proposed.
    /// </summary>
    public (Outline Outline, IReadOnlyList<(ClauseId Id, string Text)> Under) ShowIn(Outline outline, ClauseId id)
    {
        var place = new Place(Kind, outline.ParentAt(Anchor)) { Inserted = true };
        outline = outline.Insert(id, place, Anchor);
        var shown = new List<(ClauseId, string)>();
        foreach (var under in PlacesUnder(id, at => new ClauseId($"{id}-u{Numerals.Arabic(at + 1)}")))
        {
            outline = outline.InsertDirectly(
                under.Id, place with { Parent = outline.ParentAt(under.Anchor) }, under.Anchor);
            shown.Add((under.Id, under.Text));
        }

        return (outline, shown);
    }

    /// <summary>Where each sub-paragraph stands, once the paragraph has its id and they have theirs.</summary>
    private IEnumerable<(ClauseId Id, Anchor Anchor, string Text)> PlacesUnder(ClauseId made, Func<int, ClauseId> name)
    {
        var last = new List<ClauseId> { made };
        for (var at = 0; at < Under.Count; at++)
        {
            var depth = Math.Min(Under[at].Depth, last.Count);
            var anchor = depth < last.Count ? Anchor.Behind(last[depth]) : Anchor.Under(last[^1]);
            last.RemoveRange(depth, last.Count - depth);
            last.Add(name(at));
            yield return (last[^1], anchor, Under[at].Text);
        }
    }

    private Clause? ParentIn(Draft draft) => draft.Outline.ParentAt(Anchor) is { } parent ? draft.Find(parent) : null;

    private Refusal? RefuseUnderClosedParent(Draft draft) =>
        ParentIn(draft) is { } parent ? draft.RefuseUnlessOpen(parent) : null;
}
