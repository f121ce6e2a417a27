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

    /// <summary>Its members in the wordings in which they were linked; none in packages of the first records.</summary>
    public Sequence<SeenClause> Held { get; init; }

    public PackageStatus Status { get; init; }

    public PackageRuling? Ruling { get; init; }

    [JsonIgnore]
    public bool IsOpen => Status == PackageStatus.Open;

    /// <summary>Whether it holds all that its proposals touch and make.</summary>
    [JsonIgnore]
    public bool IsWhole => Held.Count > 0;

    /// <summary>
    /// Its clauses, all that its proposals touch and all that they made, wherever the words went since. Packages of the
    /// first records hold what they held: of each proposal the clause that it is on, or the first that it made.
    /// </summary>
    public IReadOnlyList<ClauseId> Members(Draft draft) => IsWhole
        ? Everything(draft)
        : [.. Clauses.Concat(Proposals.SelectMany(id => ClausesOf(draft.Proposals[id]))).Distinct()];

    public IReadOnlyList<ClauseId> Everything(Draft draft) =>
    [
        .. Clauses.Concat(Proposals.SelectMany(id => ReachedBy(draft, draft.Proposals[id]))).Distinct()
            .SelectMany(id => Lineage.Of(draft, id, at => at.Version > Linked.Version)).Distinct(),
    ];

    /// <summary>Members that somebody else changed since they were linked, or made since by other proposals.</summary>
    public IEnumerable<ClauseId> Changed(Draft draft) => IsWhole
        ? Members(draft).Where(id => draft.Clauses[id].Wordings
            .Skip(Held.FirstOrDefault(seen => seen.Clause == id)?.Wording ?? 0)
            .Any(wording => !wording.From.Any(Proposals.Contains)))
        : [];

    public IEnumerable<Proposal> OpenProposals(Draft draft) =>
        Proposals.Select(id => draft.Proposals[id]).Where(proposal => proposal.IsOpen);

    /// <summary>Amendments of its proposals: they go with them, and the chair takes none of them alone.</summary>
    public IEnumerable<Proposal> Amendments(Draft draft) => OpenProposals(draft)
        .SelectMany(proposal => draft.OpenProposalsOn(draft.Clauses[proposal.On])
            .Where(other => other.Amends == proposal.Id));

    /// <summary>A clause of the package under which it is shown.</summary>
    public ClauseId First(Draft draft) => Clauses.Count > 0 ? Clauses[0] : draft.Proposals[Proposals[0]].On;

    private static IEnumerable<ClauseId> ClausesOf(Proposal proposal) =>
        proposal.Made is { } made ? [made] : proposal.Change is Addition ? [] : [proposal.On];

    private static IEnumerable<ClauseId> ReachedBy(Draft draft, Proposal proposal) =>
        proposal.Change.Reaches(draft).Concat(proposal.MadeClauses())
            .Prepend(proposal.On).Skip(proposal.Change.IsBeside(draft) ? 1 : 0);
}
