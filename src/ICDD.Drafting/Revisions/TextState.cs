using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>One clause in a text at one moment.</summary>
public sealed record ClauseText(ClauseId Id, ClauseKind Kind, string Text, ClauseStatus Status)
{
    public Recommendation? Recommendation { get; init; }
}

/// <summary>A text at one moment: what a revision, a version of the record, or the newest draft says.</summary>
public sealed record TextState(Outline Outline, ImmutableDictionary<ClauseId, ClauseText> Clauses, StyleProfile Profile)
{
    public Numbering Numbering => Numbering.Of(Outline, Profile);

    public static TextState Of(Draft draft) => Of(
        draft, draft.Outline, clause => new(clause.Wording.Number, clause.Status));

    /// <summary>The text of a revision that the draft issued.</summary>
    public static TextState Of(Draft draft, Revision revision) =>
        Of(draft, revision.Outline, clause => revision.Clauses[clause.Id]);

    public string TextOf(ClauseId id) => Clauses.GetValueOrDefault(id)?.Text ?? "";

    /// <summary>The clauses in the order of the text, without the deleted ones.</summary>
    public IEnumerable<ClauseText> Standing() =>
        Outline.InOrder().Select(id => Clauses[id]).Where(clause => clause.Text.Length > 0);

    private static TextState Of(Draft draft, Outline outline, Func<Clause, RevisedClause> shown) => new(
        outline,
        outline.InOrder().Select(id => draft.Clauses[id]).ToImmutableDictionary(
            clause => clause.Id, clause => new ClauseText(
                clause.Id, clause.Kind, clause.TextAt(shown(clause).Wording)!, shown(clause).Status)
            {
                Recommendation = shown(clause).Recommendation ?? clause.Recommendation,
            }),
        draft.Conference?.Profile ?? StyleProfile.Message);
}
