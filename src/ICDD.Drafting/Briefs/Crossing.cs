using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>A red line that is crossed at a clause: by the live text, or by what an open proposal would make of it.</summary>
public sealed record Crossing(DrawnBottomLine BottomLine, ClauseId Clause, ProposalId? Proposal = null)
{
    private static readonly ConditionalWeakTable<Draft, ConcurrentDictionary<Brief, IReadOnlyList<Crossing>>> Known = [];

    /// <summary>In the order of the red lines, the live text first; found once for each version of both.</summary>
    public static IReadOnlyList<Crossing> Of(Brief brief, Draft document) => brief.BottomLines.IsEmpty
        ? []
        : Known.GetOrCreateValue(document).GetOrAdd(brief, static (brief, document) => Look(brief, document), document);

    private static IReadOnlyList<Crossing> Look(Brief brief, Draft document)
    {
        var live = brief.BottomLines.SelectMany(line => InText(line, document)).ToList();
        var crossed = live.Select(crossing => (crossing.BottomLine.Id, crossing.Clause)).ToHashSet();
        var proposed = document.OpenProposals()
            .SelectMany(proposal => ByProposal(brief, document, proposal))
            .Where(crossing => !crossed.Contains((crossing.BottomLine.Id, crossing.Clause)));
        return [.. live.Concat(proposed.Distinct()).OrderBy(crossing => brief.BottomLines.IndexOf(crossing.BottomLine))];
    }

    private static IEnumerable<Crossing> InText(DrawnBottomLine line, Draft document)
    {
        var watched = line.Line.Watched() is { } clause ? [clause] : document.Standing().Select(each => each.Id);
        return watched.Where(id => line.Line.IsCrossedBy(document.Find(id) is { Stands: true } standing ? standing.Text : null))
            .Select(id => new Crossing(line, id));
    }

    private static IEnumerable<Crossing> ByProposal(Brief brief, Draft document, Proposal proposal) =>
        from effect in Effect.Of(document, proposal.Change)
        from line in brief.BottomLines
        where line.Line.Watched() is not { } watched || (watched == effect.Clause && !effect.IsNew)
        where line.Line.IsCrossedBy(effect.Text)
        select new Crossing(line, effect.Clause, proposal.Id);
}
