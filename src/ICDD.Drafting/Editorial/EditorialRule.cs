namespace ICDD.Drafting;

/// <summary>What a machine can say of a change of words.</summary>
public enum EditorialVerdict
{
    /// <summary>
    /// Nothing but form differs, as far as can be seen. What it lets through can still be challenged.
    /// </summary>
    Form,

    /// <summary>
    /// It looks like a name and is on no list: only with the word of the chair and of the conference.
    /// </summary>
    NeedsConsent,

    /// <summary>It goes back to the conference.</summary>
    Substance,
}

/// <summary>What can be seen by machine of whether a change is editorial.</summary>
public static class EditorialRule
{
    /// <summary>A name is a few words; more is a rewording.</summary>
    public const int MostWords = 8;

    public static Refusal? RefuseClause(Draft draft, ClauseId clause) =>
        draft.Editorial.Certified is not null ? new TextIsCertified() : RefuseAbsent(draft, clause);

    public static Refusal? RefuseAbsent(Draft draft, ClauseId clause) => draft.Find(clause) switch
    {
        null => new ClauseIsUnknown(clause),
        { Stands: false } => new ClauseIsDeleted(draft.NumberOf(clause)),
        _ => null,
    };

    public static bool AltersMeaning(EditorialKind kind, string before, string after) =>
        Judge(kind, before, after, NameList.Common) == EditorialVerdict.Substance;

    public static EditorialVerdict Judge(EditorialKind kind, string before, string after, NameList names) => kind switch
    {
        EditorialKind.Punctuation => FormIf(Punctuation.IsAllThatDiffers(before, after)),
        EditorialKind.Numbering => FormIf(Labels.AreAllThatDiffers(before, after)),
        _ when FirstWord(before) != FirstWord(after) => EditorialVerdict.Substance,
        EditorialKind.CrossReference => FormIf(References.AreAllThatDiffers(before, after)),
        EditorialKind.Name when names.IsAllThatDiffers(before, after) => EditorialVerdict.Form,
        EditorialKind.Name when names.OthersAreNamed(before, after) => EditorialVerdict.Substance,
        EditorialKind.Name when Names.LookLikeAllThatDiffers(before, after) => EditorialVerdict.NeedsConsent,
        _ => EditorialVerdict.Substance,
    };

    /// <summary>
    /// The kind of change that it can be at all, the plainest first; none where it alters the meaning.
    /// </summary>
    public static EditorialKind? KindOf(string before, string after, NameList names)
    {
        foreach (var kind in Enum.GetValues<EditorialKind>())
            if (Judge(kind, before, after, names) != EditorialVerdict.Substance)
                return kind;
        return null;
    }

    private static EditorialVerdict FormIf(bool holds) => holds ? EditorialVerdict.Form : EditorialVerdict.Substance;

    /// <summary>It leads the paragraph in.</summary>
    private static string FirstWord(string text) =>
        WordChunker.Cut(text).FirstOrDefault(piece => WordChunker.KindOf(piece) is PieceKind.Word or PieceKind.Cluster)
            ?? "";
}
