namespace ICDD.Drafting.Documents;

/// <summary>A text as a <c>statement</c>: adopted, or as it stood at one version of the record.</summary>
internal static class AknText
{
    public static void Write(AknXml xml, Issue issue)
    {
        var (draft, folio) = (issue.Draft, issue.Folio);
        var names = new AknNames(draft, folio);
        var state = StateOf(draft, folio);
        var ids = new AknIds(draft.Id, state);
        var identity = new AknIdentity(names.TextWork, names.TextExpression, names.Day(folio.Dated), "version")
        {
            Number = OneLine.Of(draft.Conference!.AdoptedSymbol),
            Version = folio.Masthead.Symbol,
            WorkDay = names.Day(draft.Conference.Opens),
            Title = folio.Title,
            Language = names.Language,
        };
        using var statement = xml.In(
            "statement",
            ("name", "outcomeDocument"),
            ("contains", folio.IsAdopted ? "originalVersion" : "singleVersion"));
        using (xml.In("meta"))
            new AknMeta(xml, issue, names, ids).Write(identity);
        AknPreface.Write(xml, folio);
        new AknBody(xml, ids, id => StatusOf(issue, state, id), folio.Blocks).Write();
        AknAnnexes.Write(xml, identity, folio.Blocks, ids);
    }

    public static TextState StateOf(Draft draft, Folio folio) =>
        draft.Revisions.Find(revision => revision.Stamp.Version == folio.Version) is { } revision
            ? TextState.Of(draft, revision)
            : IssuedText.Of(draft);

    /// <summary>What is not agreed is not complete: the standard has no word for words in brackets.</summary>
    private static string StatusOf(Issue issue, TextState state, ClauseId id) =>
        !issue.Folio.IsAdopted && state.Clauses.GetValueOrDefault(id) is { Status: not ClauseStatus.Agreed }
            ? "incomplete"
            : "";
}
