namespace ICDD.Drafting.Documents;

/// <summary>
/// The text as it stands, with every open proposal as a change by its delegation on the day of its tabling.
/// </summary>
public static class ProposedText
{
    public const string Part = "open-proposals";

    /// <param name="at">The moment whose text this is, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, DateTimeOffset at)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        var proposed = new OpenProposals(draft, words);
        return new ChangedFolio(draft, words, proposed.Texts, proposed).In(
            folio with
            {
                Part = Part,
                Kind = DocumentKind.Changes,
                Masthead = folio.Masthead with { Status = words.Say("OpenProposalsAsAt", words.Minute(folio.Dated)) },
            },
            [.. proposed.Deletions, .. proposed.Rewrites, .. proposed.Others, .. Threads.Of(draft, words)]);
    }
}
