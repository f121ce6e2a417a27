namespace ICDD.Drafting;

/// <summary>
/// All open proposals on a clause over its text, as runs of settled words and attributed alternatives. Taking one
/// proposal's side in every run is that proposal's text; taking nobody's is the clause's. A rewrite of the whole stands
/// beside the others, never over them. The order in which the proposals are given does not matter.
/// </summary>
public sealed class Compilation
{
    private readonly Dictionary<string, Sequence<string>> _sponsors;
    private readonly Dictionary<string, string> _amended;
    private readonly Dictionary<string, int> _writtenOn;
    private readonly IComparer<string> _seating;

    private Compilation(string text, IReadOnlyList<Alternative> proposals, IComparer<string> seating)
    {
        _seating = seating;
        _sponsors = proposals.ToDictionary(
            one => one.Id, one => one.CoSponsors.Prepend(one.By).ToSequence(), StringComparer.Ordinal);
        _amended = proposals.Where(one => one.Amends is not null)
            .ToDictionary(one => one.Id, one => one.Amends!, StringComparer.Ordinal);
        _writtenOn = proposals.Where(one => one.WrittenOn is not null)
            .ToDictionary(one => one.Id, one => one.WrittenOn!.Value, StringComparer.Ordinal);
        Deleters = [.. proposals.Where(one => one.DeletesClause).Select(one => one.Id).Order(StringComparer.Ordinal)];
        (Runs, Rewrites) = Compiled(text, [.. proposals.Where(one => !one.DeletesClause)]);
    }

    public IReadOnlyList<CompilationRun> Runs { get; }

    /// <summary>Words for the whole clause that stand beside the bracketed text, in the order of the seats.</summary>
    public IReadOnlyList<CompilationWording> Rewrites { get; }

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
    public string Taking(string id) =>
        Rewrites.FirstOrDefault(wording => wording.Ids.Contains(id, StringComparer.Ordinal))?.Text
        ?? string.Concat(Runs.Select(run => run.Taking(id)));

    /// <summary>
    /// Who proposed these, each once, in the order of the seats. Who amends another's words and leaves them as they are
    /// here did not propose them.
    /// </summary>
    public IReadOnlyList<string> SponsorsOf(IEnumerable<string> ids) => SponsorsOf([.. ids]);

    /// <summary>Whose words these are: not who amends another's and leaves them as they are here.</summary>
    public IReadOnlyList<string> ProposedBy(IReadOnlyCollection<string> ids) =>
        [.. ids.Where(id => !(_amended.TryGetValue(id, out var amended) && ids.Contains(amended)))];

    /// <summary>Those that were written on older wordings, by the wording.</summary>
    public IReadOnlyList<(int Wording, IReadOnlyList<string> Ids)> WrittenOn(IEnumerable<string> ids) =>
    [
        .. ids.Where(_writtenOn.ContainsKey).GroupBy(id => _writtenOn[id])
            .OrderBy(same => same.Key).Select(same => (same.Key, (IReadOnlyList<string>)[.. same])),
    ];

    private List<string> SponsorsOf(List<string> ids) =>
        [.. ProposedBy(ids)
            .SelectMany(id => _sponsors[id])
            .Distinct(StringComparer.Ordinal)
            .Order(_seating)
            .ThenBy(by => by, StringComparer.Ordinal)];

    private (List<CompilationRun> Runs, List<CompilationWording> Rewrites) Compiled(
        string text, List<Alternative> rewordings)
    {
        var words = new Vocabulary();
        var pieces = words.Cut(text);
        var sides = rewordings.ConvertAll(one => (one.Id, Side: SideChanges.Coalesced(pieces, one.Text!, words)));
        var over = sides.FindAll(one => !one.Side.IsRewrite);
        if (!over.Exists(one => one.Side.Changes.Count > 0))
            return (RunsOf(pieces, sides), []);
        return (RunsOf(pieces, over), Wordings(
            sides.Where(one => one.Side.IsRewrite).Select(one => (one.Id, one.Side.Pieces.Text))));
    }

    private List<CompilationRun> RunsOf(Pieces pieces, List<(string Id, SideChanges Side)> sides)
    {
        var runs = new List<CompilationRun>();
        var at = 0;
        foreach (var edit in Edit.Over(sides.ConvertAll(one => one.Side)))
        {
            AddRun(runs, pieces.Between(at, edit.Start), []);
            AddRun(
                runs,
                pieces.Between(edit.Start, edit.End),
                edit.Wordings.Select(one => (sides[one.Side].Id, one.Words)));
            at = edit.End;
        }

        AddRun(runs, pieces.Between(at, pieces.Count), []);
        return runs;
    }

    private List<CompilationWording> Wordings(IEnumerable<(string Id, string Words)> wordings) =>
    [
        .. wordings.GroupBy(one => one.Words, one => one.Id, StringComparer.Ordinal)
            .Select(same => new CompilationWording(same.Key, [.. same.Order(StringComparer.Ordinal)]))
            .OrderBy(wording => SponsorsOf(wording.Ids)[0], _seating)
            .ThenBy(wording => wording.Ids[0], StringComparer.Ordinal),
    ];

    private void AddRun(List<CompilationRun> runs, string words, IEnumerable<(string Id, string Words)> wordings)
    {
        var alternatives = Wordings(
            wordings.Concat(Deleters.Select(id => (Id: id, Words: ""))).Where(one => one.Words != words));
        if (alternatives.Count > 0 && words.Length == 0)
            runs.AddRange(alternatives.Select(one => new CompilationRun.Contested("", [one])));
        else if (alternatives.Count > 0)
            runs.Add(new CompilationRun.Contested(words, alternatives));
        else if (runs is [.., CompilationRun.Settled last])
            runs[^1] = new CompilationRun.Settled(last.Text + words);
        else if (words.Length > 0)
            runs.Add(new CompilationRun.Settled(words));
    }
}
