using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>
/// A red line that is crossed at a clause: by the live text, or by what an open proposal would make of it.
/// </summary>
public sealed record Crossing(DrawnBottomLine BottomLine, ClauseId Clause, ProposalId? Proposal = null)
{
    private static readonly ConditionalWeakTable<Draft, ConcurrentDictionary<Brief, Looked>> Known = [];

    private sealed record Looked(IReadOnlyList<Watch> Watches, IReadOnlyList<Crossing> Crossed);

    /// <summary>In the order of the red lines, the live text first; found once for each version of both.</summary>
    public static IReadOnlyList<Crossing> Of(Brief brief, Draft document) => Look(brief, document).Crossed;

    /// <summary>What a change would cross that is not tabled yet, or not supported yet.</summary>
    public static IReadOnlyList<Crossing> By(Brief brief, Draft document, Change change) =>
        change.Check(document).Clean is { } clean && brief.BottomLines.Count > 0
            ? [.. Look(brief, document)
                .Watches.SelectMany(watch => watch.By([.. Effect.Of(document, clean)])).Distinct()]
            : [];

    /// <summary>
    /// The clause where a line's words stand now, or stood last; null for one that watches the whole text.
    /// </summary>
    public static ClauseId? HomeOf(Brief brief, Draft document, DrawnBottomLine line) =>
        Look(brief, document).Watches[brief.BottomLines.IndexOf(line)].Home;

    private static Looked Look(Brief brief, Draft document) => brief.BottomLines.IsEmpty
        ? new Looked([], [])
        : Known.GetOrCreateValue(document).GetOrAdd(brief, static (brief, document) => Find(brief, document), document);

    private static Looked Find(Brief brief, Draft document)
    {
        var watches = brief.BottomLines.Select(line => new Watch(line, document)).ToList();
        var proposed = document.OpenProposals().SelectMany(proposal => ByProposal(watches, document, proposal));
        var crossed = watches.SelectMany(watch => watch.Live()).Concat(proposed.Distinct());
        return new Looked(watches, [.. crossed.OrderBy(crossing => brief.BottomLines.IndexOf(crossing.BottomLine))]);
    }

    private static IEnumerable<Crossing> ByProposal(List<Watch> watches, Draft document, Proposal proposal)
    {
        var effects = Effect.Of(document, proposal.Change).ToList();
        return watches.SelectMany(watch => watch.By(effects))
            .Select(crossing => crossing with { Proposal = proposal.Id });
    }
}
