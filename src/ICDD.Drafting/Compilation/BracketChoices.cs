using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>
/// What the chair takes in each bracket of a compilation: the clause's own words, or one of the alternatives. The text that
/// comes of it and the proposals that it reflects are computed.
/// </summary>
public sealed record BracketChoices(Compilation Compilation)
{
    /// <summary>By the place of the run: which alternative, from 0; the clause's own words where nothing is chosen.</summary>
    public ImmutableDictionary<int, int> Chosen { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>The rewrite of the whole clause that is taken instead of all brackets, from 0.</summary>
    public int? Whole { get; init; }

    public string Text => Rewrite?.Text ?? string.Concat(Compilation.Runs.Select((run, at) => Taken(run, at)?.Text ?? run.Base));

    /// <summary>Proposals of which an alternative was taken somewhere.</summary>
    public IReadOnlyList<ProposalId> Reflected =>
    [
        .. (Rewrite?.Ids ?? Compilation.Runs.SelectMany((run, at) => Taken(run, at)?.Ids ?? [])).Distinct().Select(ProposalId.Of),
    ];

    private CompilationWording? Rewrite => Whole is { } at && at < Compilation.Rewrites.Count ? Compilation.Rewrites[at] : null;

    public BracketChoices Keep(int run) => this with { Chosen = Chosen.Remove(run), Whole = null };

    public BracketChoices Take(int run, int alternative) => this with { Chosen = Chosen.SetItem(run, alternative), Whole = null };

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
                .SelectMany(each => Taken(Compilation.Runs[each.Run], each.Run)?.Ids ?? []).ToHashSet(StringComparer.Ordinal);
            var found = contested.Alternatives.Select((each, at) => (at, Count: each.Ids.Count(ids.Contains))).MaxBy(each => each.Count);
            if (found.Count > 0)
                chosen = chosen.SetItem(run, found.at);
        }

        var whole = Rewrite is { } taken ? next.Rewrites.ToList().FindIndex(each => each.Ids.Any(taken.Ids.Contains)) : -1;
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
