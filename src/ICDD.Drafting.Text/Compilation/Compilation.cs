namespace ICDD.Drafting;

/// <summary>
/// All open proposals on a clause over its text, as runs of settled words and attributed alternatives. Taking one
/// proposal's side in every run is that proposal's text; taking nobody's is the clause's. The order in which the
/// proposals are given does not matter.
/// </summary>
public sealed class Compilation
{
    private readonly Dictionary<string, Sequence<string>> _sponsors;
    private readonly IComparer<string> _seating;

    private Compilation(string text, IReadOnlyList<Alternative> proposals, IComparer<string> seating)
    {
        _seating = seating;
        _sponsors = proposals.ToDictionary(
            one => one.Id, one => one.CoSponsors.Prepend(one.By).ToSequence(), StringComparer.Ordinal);
        Deleters = [.. proposals.Where(one => one.DeletesClause).Select(one => one.Id).Order(StringComparer.Ordinal)];
        Runs = RunsOf(WordChunker.Cut(text), proposals);
    }

    public IReadOnlyList<CompilationRun> Runs { get; }

    /// <summary>Ids of the proposals that delete the whole clause.</summary>
    public IReadOnlyList<string> Deleters { get; }

    public string Text => string.Concat(Runs.Select(run => run.Base));

    /// <param name="text">The clause's text.</param>
    /// <param name="proposals">With ids that differ.</param>
    /// <param name="seating">The order of those who propose; by default that of their codes.</param>
    public static Compilation Of(
        string text, IReadOnlyList<Alternative> proposals, IComparer<string>? seating = null) =>
        new(text, proposals, seating ?? StringComparer.Ordinal);

    /// <summary>The text of the proposal with this id; empty where it deletes the clause.</summary>
    public string Taking(string id) => string.Concat(Runs.Select(run => run.Taking(id)));

    /// <summary>Who proposed these, each once, in the order of the seats.</summary>
    public IReadOnlyList<string> SponsorsOf(IEnumerable<string> ids) =>
        [.. ids.SelectMany(id => _sponsors[id])
            .Distinct(StringComparer.Ordinal)
            .Order(_seating)
            .ThenBy(by => by, StringComparer.Ordinal)];

    private List<CompilationRun> RunsOf(string[] pieces, IReadOnlyList<Alternative> proposals)
    {
        var rewordings = proposals.Where(one => !one.DeletesClause).ToList();
        var sides = rewordings.Select(one => SideChanges.Of(pieces, one.Text!).WithRewritesWhole(pieces)).ToList();
        var runs = new List<CompilationRun>();
        var at = 0;
        foreach (var contest in Contest.Between(sides, (end, start) => start <= end))
        {
            AddRun(runs, pieces[at..contest.Start], []);
            AddRun(
                runs,
                pieces[contest.Start..contest.End],
                contest.Wordings.Select(one => (rewordings[one.Key].Id, one.Value)));
            at = contest.End;
        }

        AddRun(runs, pieces[at..], []);
        return runs;
    }

    private void AddRun(
        List<CompilationRun> runs, string[] pieces, IEnumerable<(string Id, string Words)> wordings)
    {
        var words = string.Concat(pieces);
        var alternatives = wordings
            .Concat(Deleters.Select(id => (Id: id, Words: "")))
            .Where(one => one.Words != words)
            .GroupBy(one => one.Words, one => one.Id, StringComparer.Ordinal)
            .Select(same => new CompilationWording(same.Key, [.. same.Order(StringComparer.Ordinal)]))
            .OrderBy(wording => SponsorsOf(wording.Ids)[0], _seating)
            .ThenBy(wording => wording.Ids[0], StringComparer.Ordinal)
            .ToList();
        if (alternatives.Count > 0)
            runs.Add(new CompilationRun.Contested(words, alternatives));
        else if (runs is [.., CompilationRun.Settled last])
            runs[^1] = new CompilationRun.Settled(last.Text + words);
        else if (words.Length > 0)
            runs.Add(new CompilationRun.Settled(words));
    }
}
