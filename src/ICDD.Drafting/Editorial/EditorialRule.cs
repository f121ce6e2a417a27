namespace ICDD.Drafting;

/// <summary>What can be seen by machine of whether a change is editorial. What it lets through can still be challenged.</summary>
public static class EditorialRule
{
    /// <summary>A name or a reference is a few words; more is a rewording.</summary>
    public const int MostWords = 8;

    public static Refusal? RefuseClause(Draft draft, ClauseId clause) =>
        draft.Editorial.Certified is not null ? new TextIsCertified() : RefuseAbsent(draft, clause);

    public static Refusal? RefuseAbsent(Draft draft, ClauseId clause) => draft.Find(clause) switch
    {
        null => new ClauseIsUnknown(clause),
        { Stands: false } => new ClauseIsDeleted(draft.NumberOf(clause)),
        _ => null,
    };

    public static bool AltersMeaning(EditorialKind kind, string before, string after) => kind switch
    {
        EditorialKind.Punctuation => !Punctuation.IsAllThatDiffers(before, after),
        EditorialKind.Numbering => !WordsThatDiffer.Of(before, after).All(Labels.IsOfAList),
        EditorialKind.CrossReference => !WordsThatDiffer.Of(before, after).All(Labels.IsOfAReference),
        EditorialKind.Name => !WordsThatDiffer.Of(before, after).All(Names.IsOfAName),
        _ => true,
    };
}
