namespace ICDD.Drafting.Documents;

/// <summary>The text under negotiation, with the status of each clause in square brackets.</summary>
public static class CurrentText
{
    /// <summary>The text as it stands.</summary>
    /// <param name="at">The moment whose text this is, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, DateTimeOffset at)
    {
        var words = WordsOf(draft);
        return Show(draft, TextState.Of(draft), new Mastheads(draft, hash, words).AsAt(at), words);
    }

    /// <summary>The text of an issued revision.</summary>
    public static Folio Of(Draft draft, EntryHash hash, Revision revision)
    {
        var words = WordsOf(draft);
        return Show(draft, TextState.Of(draft, revision), new Mastheads(draft, hash, words).Issued(revision), words);
    }

    private static Words WordsOf(Draft draft) => Words.In(draft.Conference?.Language ?? "en");

    private static Folio Show(Draft draft, TextState state, Folio folio, Words words)
    {
        var conference = draft.Conference!;
        var status = Notations.OfStatus(words);
        var annexes = new Annexes(words)
            .With(words["PolicyRecommendations"], new RecommendationTables(state, conference, words, status).Of());
        return folio with
        {
            Blocks = [.. Opening.Of(conference, words), .. new TextBlocks(state, status).Of(), .. annexes.Blocks()],
        };
    }
}
