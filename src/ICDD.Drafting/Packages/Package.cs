using System.Text.Json.Serialization;

namespace ICDD.Drafting;

public enum PackageStatus
{
    Open,

    /// <summary>All its members were agreed together.</summary>
    Closed,

    /// <summary>The chair let its members stand on their own, with a reason on record.</summary>
    Overridden,
    Dissolved,
}

/// <summary>How the package was ruled on last.</summary>
public sealed record PackageRuling(string Reason, Stamp Stamp);

/// <summary>Clauses and proposals that are agreed together or not at all.</summary>
public sealed record Package(PackageCode Code, string Title, Stamp Linked)
{
    public Sequence<ClauseId> Clauses { get; init; }

    public Sequence<ProposalId> Proposals { get; init; }

    public PackageStatus Status { get; init; }

    public PackageRuling? Ruling { get; init; }

    [JsonIgnore]
    public bool IsOpen => Status == PackageStatus.Open;

    /// <summary>Its clauses, those that its proposals are on, and those that its proposals made.</summary>
    public IReadOnlyList<ClauseId> Members(Draft draft) =>
        [.. Clauses.Concat(Proposals.SelectMany(id => ClausesOf(draft.Proposals[id]))).Distinct()];

    public IEnumerable<Proposal> OpenProposals(Draft draft) =>
        Proposals.Select(id => draft.Proposals[id]).Where(proposal => proposal.IsOpen);

    /// <summary>A clause of the package under which it is shown.</summary>
    public ClauseId First(Draft draft) => Clauses.Count > 0 ? Clauses[0] : draft.Proposals[Proposals[0]].On;

    private static IEnumerable<ClauseId> ClausesOf(Proposal proposal) =>
        proposal.Made is { } made ? [made] : proposal.Change is Addition ? [] : [proposal.On];
}
