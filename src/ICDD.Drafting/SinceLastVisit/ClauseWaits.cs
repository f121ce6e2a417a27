namespace ICDD.Drafting;

/// <summary>What waits on one clause, and for whom: looked up anew only when the clause was touched.</summary>
public sealed class ClauseWaits
{
    private readonly Dictionary<DelegationCode, Waiting[]> _delegations;

    private ClauseWaits(Dictionary<DelegationCode, Waiting[]> delegations, Waiting[] unconfirmed) =>
        (_delegations, Unconfirmed) = (delegations, unconfirmed);

    /// <summary>
    /// Whether it also depends on clauses that its proposals would move, join or change together with it.
    /// </summary>
    internal bool Reaches { get; private init; }

    /// <summary>Whether the chair has to rule on it.</summary>
    internal bool Queued { get; private init; }

    internal IReadOnlyList<Waiting> Unconfirmed { get; }

    internal static ClauseWaits Of(Draft draft, ClauseId id)
    {
        var clause = draft.Clauses[id];
        var delegations = DelegationWaits.On(draft, clause)
            .GroupBy(each => each.Whose, each => each.Waiting)
            .ToDictionary(own => own.Key, own => own.ToArray());
        return new ClauseWaits(delegations, [.. SecretariatWaits.On(draft, clause)])
        {
            Reaches = draft.OpenProposalsOn(clause)
                .Any(each => each.Change is Consolidation or Section or Move or Amendment),
            Queued = ChairQueue.Holds(draft, clause),
        };
    }

    internal IEnumerable<Waiting> For(DelegationCode delegation) => _delegations.GetValueOrDefault(delegation) ?? [];
}
