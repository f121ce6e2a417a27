namespace ICDD.Drafting;

/// <summary>How far the text is at one version: what observers of negotiations count by hand.</summary>
public sealed record Milestone(Stamp Stamp)
{
    public int Brackets { get; init; }

    public int Alternatives { get; init; }

    public int OpenProposals { get; init; }

    public int Pages { get; init; }

    public Sequence<int> ClausesByStatus { get; init; }
}

/// <summary>
/// The trend of a negotiation over its acts, counted as the acts come: only the clauses that an act touched are counted
/// again.
/// </summary>
public sealed class Progress
{
    /// <summary>Characters on a page of a UN document, about.</summary>
    private const int Page = 2_800;

    private readonly Dictionary<ClauseId, Counted> _clauses = [];
    private Draft _draft;

    public Progress(Draft start)
    {
        _draft = start;
        foreach (var id in start.Outline.InOrder())
            _clauses[id] = Count(id);
    }

    public List<Milestone> Milestones { get; } = [];

    private sealed record Counted(Clause Clause, int Brackets, int Alternatives, int Proposals);

    public void Follow(Entry entry)
    {
        var touched = entry.Event.Touches(_draft);
        _draft = entry.Event.Apply(_draft, entry.Stamp) with { Version = entry.Version };
        foreach (var id in touched.All ? _draft.Outline.InOrder().Where(HasNews) : touched.Clauses)
            _clauses[id] = Count(id);
        if (touched.All)
            foreach (var gone in _clauses.Keys.Where(id => !_draft.Clauses.ContainsKey(id)).ToList())
                _clauses.Remove(gone);
        Milestones.Add(Sum(entry.Stamp));
    }

    private bool HasNews(ClauseId id) =>
        !_clauses.TryGetValue(id, out var counted) || counted.Proposals > 0 || !ReferenceEquals(counted.Clause, _draft.Clauses[id]);

    private Counted Count(ClauseId id)
    {
        var compiled = ClauseCompilation.Of(_draft, id);
        var open = _draft.OpenProposalsOn(compiled.Clause).Count();
        return new Counted(compiled.Clause, compiled.Brackets, compiled.Alternatives, open);
    }

    private Milestone Sum(Stamp stamp) => new(stamp)
    {
        Brackets = _clauses.Values.Sum(each => each.Brackets),
        Alternatives = _clauses.Values.Sum(each => each.Alternatives),
        OpenProposals = _clauses.Values.Sum(each => each.Proposals),
        Pages = (_clauses.Values.Sum(each => each.Clause.Text.Length) + Page - 1) / Page,
        ClausesByStatus = Enum.GetValues<ClauseStatus>()
            .Select(status => _clauses.Values.Count(each => each.Clause.Status == status)).ToSequence(),
    };
}
