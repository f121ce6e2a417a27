namespace ICDD.Drafting.Documents;

/// <summary>
/// The redline between two states of the whole text, in the order of the newer one: what is struck, what is put in, and
/// for whom. What only changed its place or its number is not marked: Word's moves break on the way through other programs.
/// </summary>
public static class ChangedText
{
    public const string Part = "changes";

    /// <summary>From one revision to a later one.</summary>
    public static Folio Of(Draft draft, EntryHash hash, Revision old, Revision @new)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).Issued(@new);
        var spans = new Authors(draft, words, old.WordingOf, @new.WordingOf);
        return Show(draft, new Pair(TextState.Of(draft, old), TextState.Of(draft, @new)), spans, Titled(
            folio, words.Say("Changes", old.Symbol, @new.Symbol)));
    }

    /// <summary>From a revision to the text as it stands.</summary>
    /// <param name="at">The moment whose text this is, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, Revision old, DateTimeOffset at)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        var spans = new Authors(draft, words, old.WordingOf, id => draft.Clauses[id].Wording.Number);
        return Show(draft, new Pair(TextState.Of(draft, old), TextState.Of(draft)), spans, Titled(
            folio, words.Say("ChangesSince", old.Symbol, words.Minute(folio.Dated))));
    }

    private static int WordingOf(this Revision revision, ClauseId id) =>
        revision.Clauses.TryGetValue(id, out var shown) ? shown.Wording : 0;

    private static Folio Titled(Folio folio, string status) =>
        folio with { Part = Part, Kind = DocumentKind.Changes, Masthead = folio.Masthead with { Status = status } };

    private static Folio Show(Draft draft, Pair texts, Authors authors, Folio folio)
    {
        var conference = draft.Conference!;
        var words = Words.In(conference.Language);
        var tables = new RecommendationTables(texts.Union(), conference, words, Notations.None).Of();
        var annexes = new Annexes(words)
            .With(words["PolicyRecommendations"], new ChangedRows(texts, authors.Of).In(tables));
        return folio with
        {
            Blocks =
            [
                .. Opening.Of(conference, words), .. new ChangedBlocks(texts, authors.Of).Of(), .. annexes.Blocks(),
            ],
        };
    }
}
