namespace ICDD.Drafting.Documents;

/// <summary>
/// The document as adopted, with the editorial changes that hold: the text, and in annexes the recommendations, the
/// delegations and the statements for the record. Made from the words that stand and from nothing else: no deleted
/// word, no proposal and no person can be in it. Its foot carries the hash of the text that it prints.
/// </summary>
public static class AdoptedText
{
    /// <summary>The folio, or null where the document is not adopted yet.</summary>
    public static Folio? Of(Draft draft, EntryHash hash)
    {
        if (draft is not { Adopted: { } adopted, Conference: { } conference })
            return null;
        var words = Words.In(conference.Language);
        var state = IssuedText.Of(draft);
        var folio = Corrected(draft, new Mastheads(draft, hash, words).Adopted(adopted), words);
        var body = new TextBlocks(state, Notations.None).Of();
        var annexes = new Annexes(words)
            .With(
                words["PolicyRecommendations"], new RecommendationTables(state, conference, words, Notations.None).Of())
            .With(words["ListOfDelegations"], Delegations.Of(draft, words))
            .With(words["Statements"], Statements.Of(draft, words));
        return folio with
        {
            Record = folio.Record with { Text = words.Say("TextMark", folio.Record.Text, TextHash.Of(state).Short) },
            Blocks = [
                .. Opening.Of(conference, words),
                .. body,
                ClosingLine.Of(conference, adopted, words),
                .. Signatures.Of(draft, words),
                .. annexes.Blocks(),
            ],
        };
    }

    /// <summary>Who reads a text that was corrected since learns it on its first page.</summary>
    private static Folio Corrected(Draft draft, Folio folio, Words words) => draft.Editorial.Corrigenda.IsEmpty
        ? folio
        : folio with
        {
            Masthead = folio.Masthead with
            {
                Status = words.Say(
                    "ReadWithCorrigenda",
                    folio.Masthead.Status,
                    string.Join(", ", draft.Editorial.Corrigenda.Select(each => OneLine.Of(each.Symbol)))),
            },
        };
}
