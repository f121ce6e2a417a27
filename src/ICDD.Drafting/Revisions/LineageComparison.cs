namespace ICDD.Drafting;

/// <summary>What became of the clauses of one text in the next, read from the proposals that did it.</summary>
internal sealed class LineageComparison(Draft draft, LineageState old, LineageState @new)
{
    private readonly List<ClauseId> _came = [.. @new.Outline.InOrder().Where(id => @new.Has(id) && !old.Has(id))];
    private readonly List<ClauseId> _went = [.. old.Outline.InOrder().Where(id => old.Has(id) && !@new.Has(id))];

    public LineageStep Step()
    {
        var splits = Splits().ToList();
        var merges = Merges().ToList();
        var moved = MovedClauses.Between(old.Outline, @new.Outline);
        var changes = splits.Concat(merges)
            .Concat(_came.Except(splits.SelectMany(Ids))
                .Select(id => new LineageChange(LineageKind.Came, [], [@new.Numbered(id)])))
            .Concat(_went.Except(merges.SelectMany(Ids))
                .Select(id => new LineageChange(LineageKind.Went, [old.Numbered(id)], [])))
            .Concat(@new.Outline.InOrder().Where(id => moved.Contains(id) && old.Has(id) && @new.Has(id))
                .Select(id => new LineageChange(LineageKind.Moved, [old.Numbered(id)], [@new.Numbered(id)])));
        var places = @new.Outline.InOrder().Select((id, at) => (id, at)).ToDictionary(pair => pair.id, pair => pair.at);
        return new(
            old.Text, @new.Text,
            changes.OrderBy(change => Ids(change).Min(id => places.GetValueOrDefault(id, int.MaxValue))).ToSequence(),
            @new.Standing.Count(pair => old.Has(pair.Key) && TextIn(old, pair.Key) != TextIn(@new, pair.Key)));
    }

    private IEnumerable<LineageChange> Splits() =>
        from id in _came
        let split = By(draft.Clauses[id].Wordings[0])?.Change as Split
        where split is not null && old.Has(split.Clause)
        group id by split.Clause into parts
        select new LineageChange(
            LineageKind.Split, [old.Numbered(parts.Key)],
            parts.Prepend(parts.Key).Where(@new.Has).Select(@new.Numbered).ToSequence());

    private IEnumerable<LineageChange> Merges() =>
        from id in _went
        let joined = By(Gone(id))?.Change as Consolidation
        where joined is not null && joined.Clauses[0].Clause != id && @new.Has(joined.Clauses[0].Clause)
        group id by joined.Clauses[0].Clause into gone
        select new LineageChange(
            LineageKind.Merged,
            gone.Prepend(gone.Key).Where(old.Has).Select(old.Numbered).ToSequence(),
            [@new.Numbered(gone.Key)]);

    /// <summary>The wording with which it left the text.</summary>
    private Wording? Gone(ClauseId id) => draft.Clauses[id].Wordings.FindLast(each => each.Text.Length == 0);

    private Proposal? By(Wording? wording) => wording?.From.Select(id => draft.Proposals[id]).FirstOrDefault();

    private string? TextIn(LineageState state, ClauseId id) => draft.Clauses[id].TextAt(state.Standing[id].Wording);

    private static IEnumerable<ClauseId> Ids(LineageChange change) => change.Before.Concat(change.After)
        .Select(each => each.Id);
}
