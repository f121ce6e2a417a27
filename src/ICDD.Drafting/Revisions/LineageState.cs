namespace ICDD.Drafting;

/// <summary>A text with what is asked of it when it is compared.</summary>
internal sealed record LineageState(
    LineageText Text, Outline Outline, Numbering Numbering, IReadOnlyDictionary<ClauseId, RevisedClause> Standing)
{
    public static LineageState Of(Draft draft, Revision revision) =>
        Of(draft, revision.Outline, revision.Clauses, new LineageText(revision, revision.Symbol, 0));

    /// <summary>The text as it stands, or as it was adopted.</summary>
    public static LineageState Of(Draft draft) =>
        Of(draft, draft.Outline, Revision.Take(draft), new LineageText(null, draft.Adopted?.Symbol ?? "", 0));

    public bool Has(ClauseId clause) => Standing.ContainsKey(clause);

    public NumberedClause Numbered(ClauseId clause) => new(clause, Numbering[clause].Reference);

    public bool DiffersFrom(LineageState older) => Standing.Count != older.Standing.Count
        || !Outline.Matches(older.Outline)
        || Standing.Any(pair => !older.Standing.TryGetValue(pair.Key, out var then)
            || then.Wording != pair.Value.Wording);

    private static LineageState Of(
        Draft draft, Outline outline, IReadOnlyDictionary<ClauseId, RevisedClause> shown, LineageText text)
    {
        var standing = outline.InOrder().Where(id => shown[id].Status != ClauseStatus.Deleted).ToDictionary(
            id => id, id => shown[id]);
        return new(
            text with { Clauses = standing.Count }, outline,
            Numbering.Of(outline, draft.Conference?.Profile ?? StyleProfile.Message), standing);
    }
}
