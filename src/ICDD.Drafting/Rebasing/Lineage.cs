using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>
/// Where the words of a clause went since some version: into the parts that it was cut into, and into the clause that
/// it was consolidated with. Computed from the proposals that were accepted, in the order of the record.
/// </summary>
public static class Lineage
{
    private static readonly ConditionalWeakTable<object, IReadOnlyList<Passed>> Known = [];

    /// <summary>Words went from one clause into others as well, at one version.</summary>
    private sealed record Passed(Stamp At, ClauseId From, Sequence<ClauseId> To);

    /// <summary>The clause itself, and those into which words of it went.</summary>
    public static IReadOnlyList<ClauseId> Of(Draft draft, ClauseId clause, Func<Stamp, bool> since)
    {
        List<ClauseId> found = [clause];
        foreach (var passed in Known.GetValue(draft.Proposals, _ => Passages(draft)))
            if (found.Contains(passed.From) && since(passed.At))
                found.AddRange(passed.To.Where(id => !found.Contains(id)));
        return found;
    }

    private static List<Passed> Passages(Draft draft) =>
        [.. draft.Proposals.Values.SelectMany(Passages).OrderBy(each => each.At.Version)];

    /// <summary>
    /// Also of a split that the chair's text reflected and its sponsor maintains: the clause is cut all the same.
    /// </summary>
    private static IEnumerable<Passed> Passages(Proposal proposal)
    {
        if ((proposal.Reflections.LastOrDefault()?.Stamp ?? proposal.Closing?.Stamp) is not { } at)
            return [];
        return proposal.Wordings.FindLast(each => each.Change is Split or Consolidation)?.Change switch
        {
            Split split when proposal.Made is { } first =>
                [new Passed(at, split.Clause, Enumerable.Range(0, split.Makes()).Select(first.Later).ToSequence())],
            Consolidation joined when proposal.Status == ProposalStatus.Accepted => joined.Clauses.Skip(1)
                .Select(gone => new Passed(at, gone.Clause, [joined.Clauses[0].Clause])),
            _ => [],
        };
    }
}
