namespace ICDD.Drafting;

/// <summary>
/// What may be proposed after a revision. Source: the late revisions of the Pact for the Future, after which
/// "introduction of new issues will not be considered".
/// </summary>
public enum RevisionMode { Open, FineTuning, Frozen }

public static class RevisionModeRule
{
    /// <summary>Fine-tuning takes other words for what stands, and nothing that comes in, goes or moves.</summary>
    public static Refusal? Check(Draft draft, Change change) =>
        CheckWords(draft) ?? (change.FineTunes() ? null : CheckIssues(draft));

    /// <summary>Why nothing at all may be proposed; what forms ask before anything is typed.</summary>
    public static Refusal? CheckWords(Draft draft) =>
        draft.Revisions.LastOrDefault() is { Mode: RevisionMode.Frozen } last ? new TextIsFrozen(last.Symbol) : null;

    /// <summary>
    /// Whether another clause of its kind may be proposed to stand right behind a clause, which itself may be closed.
    /// </summary>
    public static bool TakesOneBehind(Draft draft, Clause clause) =>
        clause.Stands
        && CheckIssues(draft) is null
        && new Addition(Anchor.Behind(clause.Id), clause.Kind, clause.Text) { Recommendation = clause.Recommendation }
            .Check(draft).Refusal is null;

    /// <summary>Why nothing new may be proposed.</summary>
    public static Refusal? CheckIssues(Draft draft) => draft.Revisions.LastOrDefault() switch
    {
        { Mode: RevisionMode.Frozen } last => new TextIsFrozen(last.Symbol),
        { Mode: RevisionMode.FineTuning } last => new NewIssuesAreClosed(last.Symbol),
        _ => null,
    };
}
