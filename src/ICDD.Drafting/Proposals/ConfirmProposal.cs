namespace ICDD.Drafting;

/// <summary>
/// A proposal written against an older wording is confirmed against the newer one, in the same substance: with the newer
/// words where they come together, otherwise in its own. Co-sponsors stay: the substance is what they lent their names to.
/// </summary>
/// <param name="Seen">The clause in the wording before the eyes of who confirms.</param>
[GivenBy(Role.Delegate, Role.Secretariat), During(Stage.Negotiation)]
public sealed record ConfirmProposal(ProposalId Proposal, int Wording, SeenClause Seen) : Command
{
    /// <summary>How the sponsor consented; needed from the secretariat.</summary>
    public string Consent { get; init; } = "";

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var (consent, refusal) = ConsentRule.Check(draft, Proposal, seat, Consent);
        if (refusal is not null)
            return refusal;
        var proposal = draft.Find(Proposal)!;
        if (proposal.AwaitsConfirmation)
            return new ProposalAwaitsConfirmation(Proposal.Symbol);
        if (proposal.Wording.Number != Wording)
            return new ProposalHasNewWords(Proposal.Symbol);
        if (Seen.Clause != proposal.On || draft.Clauses[proposal.On].Wording.Number != Seen.Wording)
            return new ClauseHasNewWords(draft.NumberOf(proposal.On));
        if (proposal.Change.Standing(draft) == Standing.WithoutTarget)
            return new ProposalHasNoTarget(Proposal.Symbol);
        if (proposal.Change.Renew(draft) is not { } renewed)
            return new NothingToConfirm(Proposal.Symbol);
        return renewed.Check(draft).Refusal is { } broken
            ? broken
            : new ProposalConfirmed(Proposal, renewed) { Consent = consent };
    }
}

public sealed record ProposalConfirmed(ProposalId Proposal, Change Change) : Event
{
    public string Consent { get; init; } = "";

    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft.With(draft.Proposals[Proposal].Reword(Change, stamp, WordingCause.Confirmed).Consented(Consent));

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
