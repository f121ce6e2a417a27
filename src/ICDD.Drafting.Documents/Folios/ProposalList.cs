namespace ICDD.Drafting.Documents;

/// <summary>
/// Everything tabled, in the order of the text: by whom, on which clause, in which words, and what became of it.
/// </summary>
public static class ProposalList
{
    public const string Part = "proposals";

    /// <param name="at">The moment whose proposals these are, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, DateTimeOffset at)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        var proposals = draft.Outline.InOrder().SelectMany(id => draft.ProposalsOn(draft.Clauses[id])).ToList();
        var rows = proposals.Select(proposal => RowOf(draft, proposal, words)).ToSequence();
        return folio with
        {
            Title = words.Say("ProposalsOn", folio.Title),
            Part = Part,
            Kind = DocumentKind.Proposals,
            Proposals = proposals.Select(proposal => proposal.Id).ToSequence(),
            Blocks = rows.Count > 0
                ? [new Table(words["Proposals"], Columns(words), rows)]
                : [new Paragraph(ParagraphRole.Note, [Run.Plain(words["NoProposals"])])],
        };
    }

    private static Sequence<Column> Columns(Words words) =>
    [
        new(words["ProposalColumn"], 10), new(words["SponsorsColumn"], 14), new(words["OnColumn"], 9),
        new(words["KindColumn"], 8), new(words["WordsColumn"], 28), new(words["RationaleColumn"], 17),
        new(words["OutcomeColumn"], 14),
    ];

    private static Row RowOf(Draft draft, Proposal proposal, Words words) => new(
    [
        Cell.Of(proposal.Id.Symbol),
        Cell.Of(SponsorNames.Of(draft, proposal, words)),
        Cell.Of(draft.NumberOf(proposal.On)),
        Cell.Of(ProposalKinds.Of(proposal.Change)),
        Cell.Of(OneLine.Of(TextOf(draft, proposal.Change, words))),
        Cell.Of(OneLine.Of(proposal.Wording.Rationale)),
        Cell.Of(ProposalOutcome.Of(draft, proposal, words)),
    ]);

    private static string TextOf(Draft draft, Change change, Words words) => change switch
    {
        Modification { Recommendation: { } facts } one =>
            $"{one.Text} ({ChangedFacts.Of(draft, one.Before, facts, words)})",
        Modification modification => modification.Text,
        Addition addition => string.Join(" / ", addition.Words(draft)),
        Amendment amendment => amendment.Text,
        Consolidation consolidation => consolidation.Text,
        Split split => string.Join(" / ", split.Texts),
        _ => "",
    };
}
