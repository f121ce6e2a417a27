using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>One wording of a proposal, numbered from 1; the sponsor may replace it, the older ones are kept.</summary>
public sealed record ProposalWording(int Number, Change Change, string Rationale, Stamp Stamp);

/// <summary>How a proposal ended: the ruling or the sponsor's act, with the reason given.</summary>
public sealed record ProposalClosing(Stamp Stamp, string Reason);

/// <summary>A delegation's tabled change to the text.</summary>
public sealed record Proposal
{
    public required ProposalId Id { get; init; }

    public required DelegationCode Sponsor { get; init; }

    /// <summary>The clause under which it is shown.</summary>
    public required ClauseId On { get; init; }

    public required ImmutableList<ProposalWording> Wordings { get; init; }

    public ImmutableList<DelegationCode> CoSponsors { get; init; } = [];

    public ProposalStatus Status { get; init; }

    /// <summary>Read from the floor by the secretariat; the sponsor has yet to confirm it.</summary>
    public bool AwaitsConfirmation { get; init; }

    public ProposalClosing? Closing { get; init; }

    /// <summary>The clause that accepting an addition made.</summary>
    public ClauseId? Made { get; init; }

    [JsonIgnore]
    public ProposalWording Wording => Wordings[^1];

    [JsonIgnore]
    public Change Change => Wording.Change;

    [JsonIgnore]
    public bool IsOpen => Status == ProposalStatus.Open;

    public bool IsSponsoredBy(DelegationCode? code) => code is { } own && own == Sponsor;

    public IEnumerable<DelegationCode> Supporters() => CoSponsors.Prepend(Sponsor);

    public Proposal Close(ProposalStatus status, Stamp stamp, string reason = "") =>
        this with { Status = status, Closing = new ProposalClosing(stamp, reason), AwaitsConfirmation = false };
}
