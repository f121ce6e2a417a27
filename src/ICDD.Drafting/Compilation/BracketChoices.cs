using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>
/// What the chair takes in each bracket of a compilation: the clause's own words, or one of the alternatives. The text
/// that comes of it and the proposals that it reflects are computed.
/// </summary>
public sealed record BracketChoices(Compilation Compilation)
{
    /// <summary>
    /// By the place of the run: which alternative, from 0; the clause's own words where nothing is chosen.
    /// </summary>
    public ImmutableDictionary<int, int> Chosen { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>The rewrite of the whole clause that is taken instead of all brackets, from 0.</summary>
    public int? Whole { get; init; }

    public string Text =>
        Rewrite?.Text ?? string.Concat(Compilation.Runs.Select((run, at) => Taken(run, at)?.Text ?? run.Base));

    /// <summary>Proposals of which an alternative was taken somewhere.</summary>
    public IReadOnlyList<ProposalId> Reflected =>
    [
        .. (Rewrite?.Ids ?? Compilation.Runs.SelectMany((run, at) => Taken(run, at)?.Ids ?? []))
            .Distinct().Select(ProposalId.Of),
    ];

    private CompilationWording? Rewrite =>
        Whole is { } at && at < Compilation.Rewrites.Count ? Compilation.Rewrites[at] : null;

    /// <summary>Those that are taken in some of their brackets and left in these, counted from 1.</summary>
    public IReadOnlyList<HalfTaken> Halved =>
    [
        .. Rewrite is not null
            ? []
            : Reflected.Select(id => new HalfTaken(
                id, [.. Brackets.Where(each => Holds(each, id) && !IsTaken(each, id)).Select(NumberOf)]))
                .Where(half => half.Left.Count > 0),
    ];

    private IEnumerable<int> Brackets => Enumerable.Range(0, Compilation.Runs.Count)
        .Where(at => Compilation.Runs[at] is CompilationRun.Contested);

    /// <summary>Words that were moved are kept where they stood, and not put where they would go.</summary>
    public BracketChoices Keep(int run)
    {
        var halves = Taken(Compilation.Runs[run], run)?.Ids.SelectMany(id => Halves(run, id)).Select(half => half.Run)
            ?? [];
        return this with { Chosen = Chosen.RemoveRange(halves.Append(run)), Whole = null };
    }

    /// <summary>Words that a proposal moves go from the one place when they come to the other.</summary>
    public BracketChoices Take(int run, int alternative)
    {
        var kept = Keep(run).Chosen.SetItem(run, alternative);
        var taken = ((CompilationRun.Contested)Compilation.Runs[run]).Alternatives[alternative];
        var halves = taken.Ids.SelectMany(id => Halves(run, id));
        return this with
        {
            Chosen = halves.Aggregate(kept, (chosen, half) => chosen.SetItem(half.Run, half.Alternative)),
            Whole = null,
        };
    }

    /// <summary>All that a proposal asks for.</summary>
    public BracketChoices TakeAll(ProposalId id) => Brackets.Where(at => Holds(at, id))
        .Aggregate(this, (choices, at) => choices.Take(at, Place(at, id.Value)));

    private IEnumerable<(int Run, int Alternative)> Halves(int run, string id)
    {
        var (own, words) = (Compilation.Runs[run].Base.Trim(), Compilation.Runs[run].Taking(id).Trim());
        if (own.Length > 0 == words.Length > 0)
            return [];
        return Brackets.Where(at => at != run && Place(at, id) >= 0
                && Compilation.Runs[at].Base.Trim() == words && Compilation.Runs[at].Taking(id).Trim() == own)
            .Select(at => (at, Place(at, id))).Take(1);
    }

    private bool Holds(int run, ProposalId id) => Place(run, id.Value) >= 0;

    private bool IsTaken(int run, ProposalId id) => Taken(Compilation.Runs[run], run)?.Ids.Contains(id.Value) == true;

    private int NumberOf(int run) => Brackets.TakeWhile(at => at <= run).Count();

    private int Place(int run, string id) => Compilation.Runs[run] is CompilationRun.Contested contested
        ? contested.Alternatives.ToList().FindIndex(each => each.Ids.Contains(id))
        : -1;

    /// <summary>
    /// The same choices over a compilation that was made anew: where a bracket stands in the place of one in which a
    /// proposal was chosen, that proposal is chosen, as long as it is there.
    /// </summary>
    public BracketChoices Over(Compilation next)
    {
        var chosen = ImmutableDictionary<int, int>.Empty;
        var places = Places(Compilation).ToList();
        foreach (var (run, start, end) in Places(next))
        {
            if (next.Runs[run] is not CompilationRun.Contested contested)
                continue;
            var ids = places.Where(each => each.Start <= end && start <= each.End)
                .SelectMany(each => Taken(Compilation.Runs[each.Run], each.Run)?.Ids ?? []).ToHashSet(
                    StringComparer.Ordinal);
            var found = contested.Alternatives.Select((each, at) => (at, Count: each.Ids.Count(ids.Contains)))
                .MaxBy(each => each.Count);
            if (found.Count > 0)
                chosen = chosen.SetItem(run, found.at);
        }

        var whole = Rewrite is { } taken
            ? next.Rewrites.ToList().FindIndex(each => each.Ids.Any(taken.Ids.Contains))
            : -1;
        return new BracketChoices(next) { Chosen = chosen, Whole = whole < 0 ? null : whole };
    }

    /// <summary>Where each run stands in the clause's own words.</summary>
    private static IEnumerable<(int Run, int Start, int End)> Places(Compilation compilation)
    {
        var start = 0;
        for (var run = 0; run < compilation.Runs.Count; run++)
        {
            var end = start + compilation.Runs[run].Base.Length;
            yield return (run, start, end);
            start = end;
        }
    }

    private CompilationWording? Taken(CompilationRun run, int at) =>
        run is CompilationRun.Contested contested
        && Chosen.TryGetValue(at, out var alternative)
        && alternative >= 0 && alternative < contested.Alternatives.Count
            ? contested.Alternatives[alternative]
            : null;
}

/// <summary>A proposal of which only a part was taken, with the numbers of the brackets in which it was left.</summary>
public sealed record HalfTaken(ProposalId Proposal, IReadOnlyList<int> Left);
