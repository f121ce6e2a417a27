namespace ICDD.Drafting;

/// <summary>
/// What may be proposed after a revision. Source: the late revisions of the Pact for the Future, after which "introduction
/// of new issues will not be considered".
/// </summary>
public enum RevisionMode { Open, FineTuning, Frozen }

public static class RevisionModeRule
{
    /// <summary>Fine-tuning takes other words for what stands, and nothing that comes in, goes or moves.</summary>
    public static Refusal? Check(Draft draft, Change change) => draft.Revisions.LastOrDefault() switch
    {
        { Mode: RevisionMode.Frozen } last => new TextIsFrozen(last.Symbol),
        { Mode: RevisionMode.FineTuning } last when !change.FineTunes() => new NewIssuesAreClosed(last.Symbol),
        _ => null,
    };
}
