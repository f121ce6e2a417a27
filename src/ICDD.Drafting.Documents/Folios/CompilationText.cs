namespace ICDD.Drafting.Documents;

/// <summary>The rolling text: every open proposal over the words as they stand, in attributed brackets.</summary>
public static class CompilationText
{
    public const string Part = "compilation";

    /// <param name="at">The moment whose text this is, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, DateTimeOffset at)
    {
        var conference = draft.Conference!;
        var words = Words.In(conference.Language);
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        var open = draft.OpenProposals().ToList();
        var proposed = new OpenProposals(draft, words);
        var body = new CompiledBlocks(draft, proposed, words);
        Sequence<Remark> remarks = [.. proposed.Others, .. Threads.Of(draft, words)];
        var annexes = new Annexes(words)
            .With(words["PolicyRecommendations"], body.Annex())
            .With(words["Comments"], new RemarkTable(draft.NumberOf, words).Of(remarks));
        return folio with
        {
            Part = Part,
            Kind = DocumentKind.Compilation,
            Proposals = open.Select(proposal => proposal.Id).ToSequence(),
            Masthead = folio.Masthead with { Status = words.Say("CompilationAsAt", words.Minute(folio.Dated)) },
            Remarks = remarks,
            Blocks = [.. Opening.Of(conference, words), .. body.Body(), .. annexes.Blocks()],
        };
    }
}
