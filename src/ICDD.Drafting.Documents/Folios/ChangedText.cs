namespace ICDD.Drafting.Documents;

/// <summary>
/// The redline between two states of the whole text, in the order of the newer one: what is struck, what is put in, for
/// whom and when. A clause that went elsewhere is struck where it was and put in where it is, with a remark that says
/// so: Word's own marks for moves break on the way through other programs.
/// </summary>
public static class ChangedText
{
    /// <summary>From one revision to a later one.</summary>
    public static Folio Of(Draft draft, EntryHash hash, Revision old, Revision @new)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).Issued(@new);
        var authors = new Authors(draft, words, old.WordingOf, @new.WordingOf);
        return Show(draft, (TextState.Of(draft, old), TextState.Of(draft, @new)), authors, Titled(
            folio, words.Say("Changes", old.Symbol, @new.Symbol)) with
        { Part = Issues.ChangesBetween(old, @new) });
    }

    /// <summary>From a revision to the text as it stands.</summary>
    /// <param name="at">The moment whose text this is, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, Revision old, DateTimeOffset at)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        var authors = new Authors(draft, words, old.WordingOf, id => draft.Clauses[id].Wording.Number);
        return Show(draft, (TextState.Of(draft, old), TextState.Of(draft)), authors, Titled(
            folio, words.Say("ChangesSince", old.Symbol, words.Minute(folio.Dated))) with
        {
            Part = Issues.ChangesSince(old),
        });
    }

    private static int WordingOf(this Revision revision, ClauseId id) =>
        revision.Clauses.TryGetValue(id, out var shown) ? shown.Wording : 0;

    private static Folio Titled(Folio folio, string status) =>
        folio with { Kind = DocumentKind.Changes, Masthead = folio.Masthead with { Status = status } };

    private static Folio Show(Draft draft, (TextState Old, TextState New) states, Authors authors, Folio folio)
    {
        var words = Words.In(draft.Conference!.Language);
        var moves = Moved.Roots(states.Old, states.New).Select(id => Move(id)).ToList();
        var texts = Moved.Apart(states.Old, states.New);
        return new ChangedFolio(draft, words, texts, new RecordedChanges(texts, authors))
            .In(folio, moves.Concat(Threads.Of(draft, words)).ToSequence());

        Remark Move(ClauseId id)
        {
            var by = authors.Of(id);
            var from = states.Old.Numbering[id].Reference;
            return new Remark(by.Name, words["SecretariatInitials"], by.At ?? folio.Dated, words.Say("MovedFrom", from))
            {
                On = id,
            };
        }
    }
}
