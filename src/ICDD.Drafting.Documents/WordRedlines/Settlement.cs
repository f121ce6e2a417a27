namespace ICDD.Drafting.Documents;

/// <summary>
/// What comes of the proposals of others that a file touched: amendments to them, support, and what is only said.
/// </summary>
internal sealed class Settlement(Draft draft)
{
    public List<PlannedProposal> Amendments { get; } = [];

    public List<PlannedSupport> Supports { get; } = [];

    public List<NotTaken> NotTaken { get; } = [];

    /// <summary>The words that a proposal puts in, on one line.</summary>
    public string WordsOf(Proposal proposal) => OneLine.Of(Amendment.WordsOf(InFull.Of(draft, proposal)) ?? "");

    /// <summary>Other words for what the proposal puts in; <paramref name="old"/> is what it reads now.</summary>
    public void Amend(Proposal proposal, string old, string text)
    {
        if (!IsOpen(proposal))
            return;
        var change = new Amendment(proposal.Id, proposal.Wording.Number, TerminalMark.Body(text));
        Amendments.Add(new PlannedProposal(change, "")
        {
            On = proposal.On,
            Old = old,
            New = change.Text,
            Refusal = change.Check(draft).Refusal,
        });
    }

    public void Accept(Proposal proposal)
    {
        if (IsOpen(proposal) && !Supports.Exists(each => each.Proposal == proposal.Id))
            Supports.Add(new PlannedSupport(proposal.Id, proposal.Wording.Number, proposal.On));
    }

    public void Reject(Proposal proposal)
    {
        if (IsOpen(proposal))
            Name(LeftOut.Rejected, proposal.On, proposal.Id.Symbol);
    }

    public void Name(LeftOut kind, ClauseId at, string words) =>
        NotTaken.Add(new NotTaken(kind) { Clause = at, Words = words });

    /// <summary>What was closed since the file was exported is named.</summary>
    private bool IsOpen(Proposal proposal)
    {
        if (draft.Find(proposal.Id) is { IsOpen: true })
            return true;
        Name(LeftOut.ClosedProposals, proposal.On, proposal.Id.Symbol);
        return false;
    }
}
