namespace ICDD.Drafting.Documents;

/// <summary>
/// What clauses that did not come back ask for: deletions, a whole section as one. Where only the introduction of a
/// list was struck, its sub-paragraphs go where the file put them, and it goes alone.
/// </summary>
internal sealed class Struck(Comparison of, Joinings joinings)
{
    private readonly Outline _outline = of.Base.State.Outline;
    private readonly HashSet<ClauseId> _rescued = [];

    /// <summary>
    /// Introductions whose sub-paragraphs stand in no section: nothing can be proposed for both at once.
    /// </summary>
    public List<NotTaken> Alone { get; } = [];

    /// <summary>Sub-paragraphs that leave a struck introduction with it.</summary>
    public bool IsRescued(ClauseId clause) => _rescued.Contains(clause);

    /// <summary>The topmost of them, in the order of the text.</summary>
    public List<(BaseClause Clause, Change Change)> Read()
    {
        var gone = of.Base.Clauses.Where(clause => IsGone(clause.Id)).ToList();
        var sections = gone.Where(clause => clause.Kind == ClauseKind.Heading).Select(Whole).OfType<Section>().ToList();
        var inSections = sections.SelectMany(section => section.Changes.OfType<Deletion>())
            .SelectMany(deletion => _outline.Places.ContainsKey(deletion.Clause)
                ? _outline.Family(deletion.Clause)
                : [deletion.Clause])
            .ToHashSet();
        var struck = new List<(BaseClause, Change)>();
        foreach (var clause in gone)
            if (sections.Find(section => section.Heading == clause.Id) is { } section)
                struck.Add((clause, section));
            else if (!inSections.Contains(clause.Id) && Change(clause) is { } change)
                struck.Add((clause, change));
        return struck;
    }

    private bool IsGone(ClauseId id) => of.Matching.ItemOf(id) is null && !joinings.IsJoined(id);

    private Section? Whole(BaseClause heading)
    {
        if (of.Draft.Find(heading.Id) is not { Stands: true })
            return null;
        var passage = SectionPassage.Of(of.Draft, heading.Id).SelectMany(of.Draft.Outline.Family)
            .Where(id => of.Draft.Clauses[id].Stands).ToList();
        return passage.Count > 1 && passage.TrueForAll(id => _outline.Places.ContainsKey(id) && IsGone(id))
            ? Section.Deleting(of.Draft, heading.Id)
            : null;
    }

    private Change? Change(BaseClause clause)
    {
        var parent = _outline.Places[clause.Id].Parent;
        var kept = KeptUnder(clause.Id).ToList();
        if (kept.Count == 0)
            return parent is { } above && IsGone(above) && !_rescued.Contains(clause.Id)
                ? null
                : new Deletion(clause.Id, clause.Wording);
        _rescued.UnionWith(kept);
        if (HeadingOf(clause.Id) is { } heading)
            return new Section(heading, [.. Moves(clause, kept), new Deletion(clause.Id, clause.Wording)]);
        Alone.Add(new NotTaken(LeftOut.Introductions) { Clause = clause.Id, Words = Sound.Beginning(clause.Text) });
        return null;
    }

    /// <summary>The topmost clauses under it that came back.</summary>
    private IEnumerable<ClauseId> KeptUnder(ClauseId id) => _outline.Places[id].Children
        .SelectMany(child => of.Matching.ItemOf(child) is not null ? [child] : KeptUnder(child));

    private ClauseId? HeadingOf(ClauseId id)
    {
        var root = id;
        while (_outline.Places[root].Parent is { } parent)
            root = parent;
        return of.Draft.Outline.Roots.Where(each => of.Draft.Outline.Places[each].Kind == ClauseKind.Heading)
            .Select(each => (ClauseId?)each)
            .FirstOrDefault(each => SectionPassage.Of(of.Draft, each!.Value).Contains(root));
    }

    /// <summary>As the file shows them: under the paragraph before, or at its level where there is none.</summary>
    private IEnumerable<Change> Moves(BaseClause clause, List<ClauseId> kept)
    {
        var siblings = _outline.ChildrenOf(_outline.Places[clause.Id].Parent);
        var before = siblings.Take(siblings.IndexOf(clause.Id))
            .LastOrDefault(id => of.Matching.ItemOf(id) is not null && _outline.Places[id].Kind == clause.Kind);
        var last = before.Value is null
            ? clause.Id
            : _outline.Places[before].Children.LastOrDefault(id => of.Draft.Outline.Places.ContainsKey(id));
        var isUnder = before.Value is not null && siblings.IndexOf(before) == siblings.IndexOf(clause.Id) - 1;
        var anchor = !isUnder ? Anchor.Behind(clause.Id)
            : last.Value is null ? Anchor.Under(before)
            : Anchor.Behind(last);
        foreach (var id in kept)
        {
            yield return new Move(id, anchor);
            anchor = Anchor.Behind(id);
        }
    }
}
