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
/// The trend of a negotiation over its acts, counted as the acts come: a clause is counted again only when its words,
/// or what is proposed on it, changed; a comment costs nothing.
/// </summary>
public sealed class Progress
{
    private readonly Dictionary<ClauseId, CountedClause> _clauses = [];
    private readonly RunningTotal _total = new();
    private Draft _draft;

    public Progress(Draft start)
    {
        _draft = start;
        foreach (var id in start.Outline.InOrder())
            Count(id);
    }

    public List<Milestone> Milestones { get; } = [];

    public void Follow(Entry entry)
    {
        var before = _draft;
        _draft = entry.Event.Apply(before, entry.Stamp) with { Version = entry.Version };
        var touched = entry.Event.Touches(before, _draft);
        foreach (var id in touched.All ? _draft.Outline.InOrder() : touched.Clauses)
            Count(id);
        if (touched.All)
            foreach (var gone in _clauses.Keys.Where(id => !_draft.Clauses.ContainsKey(id)).ToList())
                Forget(gone);
        Milestones.Add(_total.At(entry.Stamp));
    }

    private void Count(ClauseId id)
    {
        var looks = ClauseLooks.Of(_draft, _draft.Clauses[id]);
        if (_clauses.TryGetValue(id, out var before) && before.Looks == looks)
            return;
        Forget(id);
        _clauses[id] = CountedClause.Of(_draft, looks);
        _total.Add(_clauses[id]);
    }

    private void Forget(ClauseId id)
    {
        if (_clauses.Remove(id, out var counted))
            _total.Take(counted);
    }
}
