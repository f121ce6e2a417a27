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

    public string Text => string.Concat(Compilation.Runs.Select((run, at) => Taken(run, at)?.Text ?? run.Base));

    /// <summary>Proposals of which an alternative was taken somewhere.</summary>
    public IReadOnlyList<ProposalId> Reflected =>
    [
        .. Compilation.Runs.SelectMany((run, at) => Taken(run, at)?.Ids ?? []).Distinct().Select(ProposalId.Of),
    ];

    public BracketChoices Keep(int run) => this with { Chosen = Chosen.Remove(run) };

    public BracketChoices Take(int run, int alternative) => this with { Chosen = Chosen.SetItem(run, alternative) };

    private CompilationWording? Taken(CompilationRun run, int at) =>
        run is CompilationRun.Contested contested
        && Chosen.TryGetValue(at, out var alternative)
        && alternative >= 0 && alternative < contested.Alternatives.Count
            ? contested.Alternatives[alternative]
            : null;
}
