using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>What all screens show of a clause; it knows no seat. Two that are equal look the same.</summary>
public sealed record ClauseView(
    Clause Clause, ClauseNumber Number, int Depth, Sequence<ClauseView.Chip> Open, int Comments)
{
    private static readonly ConditionalWeakTable<Draft, ConcurrentDictionary<ClauseId, ClauseView>> Known = [];

    /// <summary>An open proposal, by its symbol.</summary>
    public sealed record Chip(string Symbol, Standing Standing);

    public const int MostChips = 24;

    public required StreamId Document { get; init; }

    /// <summary>How many open proposals there are beside those named, which are the newest.</summary>
    public int More { get; init; }

    /// <summary>The address at which its talk is open.</summary>
    public string Place => ClauseAddress.Of(Document.Value, Clause.Id);

    /// <summary>The words as they are set: lead words and closing marks.</summary>
    public Sequence<Run> Runs { get; init; }

    /// <summary>Where the facts of a recommendation get their names; none for other clauses.</summary>
    public Conference? Conference { get; init; }

    /// <summary>The numbers of the clauses that a recommendation follows from.</summary>
    public Sequence<string> Follows { get; init; }

    public bool HasFacts => Clause.Kind == ClauseKind.Heading
        ? Open.Count + Comments > 0 || IsBound
        : Clause.Status != ClauseStatus.Open || Open.Count + Comments > 0 || IsBound;

    private bool IsBound => Clause.Group is not null || Clause.Condition is not null;

    /// <summary>Made once for each version of the draft, and shared by all screens.</summary>
    public static ClauseView Of(Draft draft, ClauseId id) =>
        Known.GetOrCreateValue(draft).GetOrAdd(id, static (id, draft) => Look(draft, draft.Clauses[id]), draft);

    private static ClauseView Look(Draft draft, Clause clause) =>
        Look(draft, clause, [.. draft.OpenProposalsOn(clause), .. draft.OpenProposalsFromElsewhere(clause)]);

    private static ClauseView Look(Draft draft, Clause clause, IReadOnlyList<Proposal> open) => new(
        clause,
        draft.Numbering[clause.Id],
        draft.Outline.DepthOf(clause.Id),
        open.TakeLast(MostChips)
            .Select(proposal => new Chip(proposal.Id.Symbol, proposal.Change.Standing(draft))).ToSequence(),
        clause.Threads.Sum(thread => draft.Threads[thread].Comments.Count))
    {
        More = Math.Max(0, open.Count - MostChips),
        Document = draft.Id,
        Runs = SetClauses.Of(draft).Runs(clause).ToSequence(),
        Conference = clause.Recommendation is null ? null : draft.Conference,
        Follows = (clause.Recommendation?.Follows.Select(draft.NumberOf) ?? []).ToSequence(),
    };
}
