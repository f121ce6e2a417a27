namespace ICDD.Drafting;

/// <summary>
/// The symbol under which a document stands: that of its adoption, of the newest revision, or of its zero draft.
/// </summary>
public static class DocumentSymbol
{
    public static string Of(Draft draft) => draft.Adopted?.Symbol
        ?? (draft.Revisions.IsEmpty ? draft.Conference?.Symbol ?? "" : draft.Revisions[^1].Symbol);
}
