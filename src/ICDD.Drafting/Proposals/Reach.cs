using System.Collections.Frozen;

namespace ICDD.Drafting;

/// <summary>Which open proposals would change which clauses that stand elsewhere than the proposal is shown.</summary>
internal sealed class Reach
{
    private readonly FrozenDictionary<ClauseId, List<ProposalId>> _proposals;

    private Reach(Dictionary<ClauseId, List<ProposalId>> proposals) => _proposals = proposals.ToFrozenDictionary();

    public static Reach Of(Draft draft)
    {
        var proposals = new Dictionary<ClauseId, List<ProposalId>>();
        foreach (var proposal in draft.Proposals.Values.Where(IsFar).OrderBy(each => each.Wordings[0].Stamp.Version))
            foreach (var id in proposal.Change.Reaches(draft).Where(id => id != proposal.On))
            {
                if (!proposals.TryGetValue(id, out var there))
                    proposals[id] = there = [];
                there.Add(proposal.Id);
            }

        return new(proposals);
    }

    public IEnumerable<ProposalId> At(ClauseId clause) => _proposals.GetValueOrDefault(clause) ?? [];

    /// <summary>Whether the next state of a proposal can reach otherwise than the last one.</summary>
    public static bool MayChange(Draft draft, Proposal next) =>
        IsFar(next) || (draft.Find(next.Id) is { } last && IsFar(last));

    /// <summary>
    /// Where such a proposal came, changed or went, every clause that it would change looks different; where the words
    /// of such a clause changed, so does every place where the proposal is seen.
    /// </summary>
    public static Touched Widen(Touched touched, Draft before, Draft after)
    {
        if (touched.All)
            return touched;
        var wider = touched.Clauses.ToBuilder();
        foreach (var proposal in touched.Clauses.SelectMany(id => LooksDifferent(before, after, id)).Distinct())
            foreach (var draft in new[] { before, after })
                if (draft.Find(proposal) is { } seen && IsFar(seen))
                    wider.UnionWith(seen.Change.Reaches(draft).Append(seen.On));
        return touched with { Clauses = wider.ToImmutable() };
    }

    private static IEnumerable<ProposalId> LooksDifferent(Draft before, Draft after, ClauseId id)
    {
        var (then, now) = (before.Find(id), after.Clauses[id]);
        var shown = now.Proposals.Concat(then?.Proposals ?? []);
        return then is null || now.Wordings != then.Wordings || now.Status != then.Status
            ? shown.Concat(after.OpenProposalsFromElsewhere(now).Select(proposal => proposal.Id))
            : shown.Where(proposal => !ReferenceEquals(before.Find(proposal), after.Proposals[proposal]));
    }

    /// <summary>Whether it may speak of other clauses than the one where it is shown.</summary>
    private static bool IsFar(Proposal proposal) =>
        proposal is { IsOpen: true, Change: Section or Consolidation or Deletion };
}
