namespace ICDD.Drafting;

/// <summary>
/// The sponsor says where its proposal belongs, in the words that it has there; or the secretariat with consent.
/// </summary>
[GivenBy(Role.Delegate, Role.Secretariat), During(Stage.Negotiation)]
public sealed record PlaceProposal(ProposalId Proposal, int Wording, Change Change) : Command
{
    /// <summary>How the sponsor consented; needed from the secretariat.</summary>
    public string Consent { get; init; } = "";

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var (consent, refusal) = ConsentRule.Check(draft, Proposal, seat, Consent);
        if (refusal is not null)
            return refusal;
        var proposal = draft.Find(Proposal)!;
        if (proposal.AwaitsConfirmation && seat.Role == Role.Secretariat)
            return new ProposalAwaitsConfirmation(Proposal.Symbol);
        if (proposal.Wording.Number != Wording)
            return new ProposalHasNewWords(Proposal.Symbol);
        if (AmbiguousQueue.Of(draft, proposal) is not { } ambiguous)
            return new ProposalIsNotAmbiguous(Proposal.Symbol);
        var (clean, bad) = Change.Check(draft);
        if (bad is not null)
            return bad;
        if (RevisionModeRule.Check(draft, clean!) is { } closed)
            return closed;
        return clean!.On(draft) is { } on && ambiguous.Candidates.Contains(on) && IsOfItsKind(draft, proposal, clean)
            ? new ProposalPlaced(Proposal, on, clean)
            {
                Consent = consent,
                ToConfirm = CoSponsors.OfOtherWords(draft, Proposal, clean),
            }
            : new ProposalCannotStandThere(Proposal.Symbol, ambiguous.Candidates.Select(draft.NumberOf).ToSequence());
    }

    /// <summary>An amendment whose target went elsewhere is words of its own.</summary>
    private static bool IsOfItsKind(Draft draft, Proposal proposal, Change change) =>
        change.GetType() == (proposal.Change is Amendment amendment
            ? amendment.InFull(draft)
            : proposal.Change).GetType();
}

public sealed record ProposalPlaced(ProposalId Proposal, ClauseId On, Change Change) : Event
{
    public string Consent { get; init; } = "";

    /// <summary>Co-sponsors who lent their names to other words.</summary>
    public Sequence<DelegationCode> ToConfirm { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var placed = draft.Proposals[Proposal].Reword(Change, stamp, WordingCause.Placed).Consented(Consent);
        var there = draft.Place(placed, On) with { Ambiguous = draft.Ambiguous.Remove(Proposal) };
        return PackageRule.Hold(CoSponsors.Ask(there, Proposal, ToConfirm));
    }

    public override Touched Touches(Draft draft) => PackageRule.Reach(draft, Proposal, Change)
        .And(Touched.Only(draft.Proposals[Proposal].On, On));
}

public sealed record ProposalIsNotAmbiguous(string Proposal) : Refusal;

public sealed record ProposalCannotStandThere(string Proposal, Sequence<string> Clauses) : Refusal;
