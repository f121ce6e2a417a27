namespace ICDD.Drafting.Documents;

/// <summary>
/// One proposal as a document: who proposes what, the words as a redline, why, and what became of it.
/// </summary>
public static class OneProposal
{
    /// <param name="at">The moment of the document, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, Proposal proposal, DateTimeOffset at)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        var name = SponsorNames.NameOf(draft, proposal.Sponsor);
        var blocks = new List<Block>
        {
            new Table(words["ProposalColumn"], Columns(words), Facts(draft, proposal, words).ToSequence()),
        };
        if (Redline(draft, proposal, name) is { } redline)
            blocks.Add(redline);
        if (proposal.Wording.Rationale.Length > 0)
            blocks.Add(new Paragraph(ParagraphRole.Note, [Run.Plain(OneLine.Of(proposal.Wording.Rationale))]));
        return folio with
        {
            Title = words.Say("OneProposal", proposal.Id.Symbol, folio.Title),
            Part = $"proposal-{proposal.Id.Value}",
            Kind = DocumentKind.Proposal,
            Proposals = [proposal.Id],
            Blocks = blocks.ToSequence(),
        };
    }

    private static Sequence<Column> Columns(Words words) => [
        new(words["FactColumn"], 30), new(words["SaysColumn"], 70)
    ];

    private static IEnumerable<Row> Facts(Draft draft, Proposal proposal, Words words)
    {
        yield return Fact("SponsorsColumn", SponsorNames.Of(draft, proposal, words));
        yield return Fact("OnColumn", draft.NumberOf(proposal.On));
        yield return Fact("KindColumn", ProposalKinds.Of(proposal.Change));
        yield return Fact("TabledColumn", words.Minute(draft.Conference!.AtVenue(proposal.Wordings[0].Stamp.At)));
        if (proposal.Change is Modification { Recommendation: { } facts } one)
            yield return Fact("FactsColumn", ChangedFacts.Of(draft, one.Before, facts, words));
        yield return Fact("OutcomeColumn", ProposalOutcome.Of(draft, proposal, words));

        Row Fact(string key, string says) => new([Cell.Of(words[key]), Cell.Of(says)]);
    }

    /// <summary>Its words against those on which they were written.</summary>
    private static Paragraph? Redline(Draft draft, Proposal proposal, string name)
    {
        (string Old, string New)? texts = InFull.Of(draft, proposal) switch
        {
            Modification one => (TextAt(draft, one.Clause, one.Wording), one.Text),
            Addition one => ("", string.Join(" / ", one.Words(draft))),
            Deletion one => (TextAt(draft, one.Clause, one.Wording), ""),
            Consolidation one => (TextAt(draft, one.Clauses[0].Clause, one.Clauses[0].Wording), one.Text),
            Split one => (TextAt(draft, one.Clause, one.Wording), string.Join(" / ", one.Texts)),
            _ => null,
        };
        if (texts is not { } both)
            return null;
        var by = new Author(name, draft.Conference!.AtVenue(proposal.Wording.Stamp.At));
        return new Paragraph(
            ParagraphRole.Operative, Redlines.Between(OneLine.Of(both.Old), OneLine.Of(both.New), by).ToSequence());
    }

    private static string TextAt(Draft draft, ClauseId id, int wording) => draft.Find(id)?.TextAt(wording) ?? "";
}
