namespace ICDD.Drafting.Documents;

public sealed record PublishedProposal(ProposalId Id, string Symbol, DelegationCode Sponsor, ClauseId On)
{
    public GroupCode? OnBehalfOf { get; init; }

    public Sequence<DelegationCode> CoSponsors { get; init; }

    /// <summary>Delegations that lent their names to older words.</summary>
    public Sequence<DelegationCode> CoSponsorsToConfirm { get; init; }

    public required ProposalStatus Status { get; init; }

    public required bool AwaitsConfirmation { get; init; }

    public Standing? Standing { get; init; }

    public PublishedClosing? Outcome { get; init; }

    public ClauseId? Made { get; init; }

    public Sequence<PublishedProposalWording> Wordings { get; init; }

    /// <summary>In the order of tabling.</summary>
    public static Sequence<PublishedProposal> All(Draft draft) => draft.Proposals.Values
        .OrderBy(proposal => proposal.Wordings[0].Stamp.Version)
        .ThenBy(proposal => proposal.Id.Value, StringComparer.Ordinal)
        .Select(proposal => Of(draft, proposal))
        .ToSequence();

    private static PublishedProposal Of(Draft draft, Proposal proposal) =>
        new(proposal.Id, proposal.Id.Symbol, proposal.Sponsor, proposal.On)
        {
            OnBehalfOf = proposal.OnBehalfOf,
            CoSponsors = proposal.CoSponsors.ToSequence(),
            CoSponsorsToConfirm = Drafting.CoSponsors.ToConfirm(draft, proposal).ToSequence(),
            Status = proposal.Status,
            AwaitsConfirmation = proposal.AwaitsConfirmation,
            Standing = proposal.IsOpen ? proposal.Change.Standing(draft) : null,
            Outcome = proposal.Closing is { } closing
                ? new PublishedClosing(closing.Reason, PublishedStamp.Of(closing.Stamp))
                : null,
            Made = proposal.Made,
            Wordings = proposal.Wordings.Select(PublishedProposalWording.Of).ToSequence(),
        };
}

public sealed record PublishedClosing(string Reason, PublishedStamp Recorded);

public sealed record PublishedProposalWording(int Number, Change Change, string Rationale, PublishedStamp Recorded)
{
    public static PublishedProposalWording Of(ProposalWording wording) =>
        new(wording.Number, wording.Change, wording.Rationale, PublishedStamp.Of(wording.Stamp));
}
