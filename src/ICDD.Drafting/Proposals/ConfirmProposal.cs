namespace ICDD.Drafting;

/// <summary>
/// A proposal written against an older wording is confirmed against the newer one, in the same substance: with the
/// newer words where they come together, otherwise in its own. One that followed its words elsewhere is confirmed in
/// the words that it has there. Co-sponsors stay where the words are those that they lent their names to.
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
        if (Anew(draft, proposal) is not { } renewed)
            return new NothingToConfirm(Proposal.Symbol);
        return renewed.Check(draft).Refusal is { } broken
            ? broken
            : new ProposalConfirmed(Proposal, renewed)
            {
                Consent = consent,
                ToConfirm = CoSponsors.OfOtherWords(draft, Proposal, renewed),
            };
    }

    /// <summary>What there is to confirm; null where the sponsor has said it so already.</summary>
    public static Change? Anew(Draft draft, Proposal proposal) =>
        proposal.Change.Renew(draft) ?? (OwnWords.Are(draft, proposal) ? null : proposal.Change);
}

public sealed record ProposalConfirmed(ProposalId Proposal, Change Change) : Event
{
    public string Consent { get; init; } = "";

    /// <summary>Co-sponsors who lent their names to other words.</summary>
    public Sequence<DelegationCode> ToConfirm { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp) => PackageRule.Hold(CoSponsors.Ask(
        draft.With(draft.Proposals[Proposal].Reword(Change, stamp, WordingCause.Confirmed).Consented(Consent)),
        Proposal,
        ToConfirm));

    public override Touched Touches(Draft draft) => PackageRule.Reach(draft, Proposal, Change)
        .And(Touched.Only(draft.Proposals[Proposal].On));
}
