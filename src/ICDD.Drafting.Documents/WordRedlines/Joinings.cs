namespace ICDD.Drafting.Documents;

/// <summary>Paragraphs that were cut in two with the Enter key, and paragraphs that were joined to one.</summary>
internal sealed class Joinings
{
    private const double Contained = 0.6;
    private const double Same = 0.6;

    private readonly Comparison _of;
    private readonly Likeness _likeness = new();
    private readonly Dictionary<ClauseId, int> _order;
    private readonly Dictionary<int, Change> _changes = [];
    private readonly HashSet<int> _parts = [];
    private readonly HashSet<ClauseId> _joined = [];

    public Joinings(Comparison of)
    {
        _of = of;
        _order = of.Base.Clauses.Select((clause, at) => (clause.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        for (var at = 0; at < of.Items.Count; at++)
            if (of.Matching.ClauseOf(at) is { } clause && !of.Items[at].IsRow && !clause.Says(of.Items[at].Text)
                && ((Change?)Cut(at, clause) ?? Join(at, clause)) is { } change)
                _changes[at] = change;
    }

    /// <summary>What became of the clause at this item, where it was cut or joined.</summary>
    public Change? At(int item) => _changes.GetValueOrDefault(item);

    /// <summary>Whether the item is a part of a clause that was cut.</summary>
    public bool IsPart(int item) => _parts.Contains(item);

    /// <summary>Whether the clause went into another one.</summary>
    public bool IsJoined(ClauseId clause) => _joined.Contains(clause);

    private Split? Cut(int at, BaseClause clause)
    {
        var (first, last) = (at, at);
        while (IsPartOf(first - 1, clause))
            first--;
        while (IsPartOf(last + 1, clause))
            last++;
        if (first == last)
            return null;
        var texts = Enumerable.Range(first, last - first + 1)
            .Select(each => TerminalMark.Body(_of.Items[each].Text)).ToSequence();
        var whole = _likeness.Of(clause.Body, string.Join(' ', texts));
        if (whole < Same || _likeness.Of(clause.Body, TerminalMark.Body(_of.Items[at].Text)) >= whole)
            return null;
        _parts.UnionWith(Enumerable.Range(first, last - first + 1).Where(each => each != at));
        return new Split(clause.Id, clause.Wording, texts);
    }

    private bool IsPartOf(int item, BaseClause clause) => item >= 0 && item < _of.Items.Count
        && _of.IsNew(item) && !_parts.Contains(item) && _of.Items[item].Table is null
        && KeptOf(TerminalMark.Body(_of.Items[item].Text), clause.Body) >= Contained;

    private Consolidation? Join(int at, BaseClause clause)
    {
        var text = _of.Items[at].Text;
        var group = new List<BaseClause> { clause };
        while (Beside(group[0], -1) is { } before && Holds(text, before))
            group.Insert(0, before);
        while (Beside(group[^1], 1) is { } behind && Holds(text, behind))
            group.Add(behind);
        var all = string.Join(' ', group.Select(each => each.Body));
        if (group.Count == 1 || _likeness.Of(all, text) <= _likeness.Of(clause.Body, text))
            return null;
        _joined.UnionWith(group.Where(each => each.Id != clause.Id).Select(each => each.Id));
        foreach (var each in group)
            text = WithoutNumber(text, each);
        return new Consolidation(
            group.Select(each => new SeenClause(each.Id, each.Wording)).ToSequence(), TerminalMark.Body(text));
    }

    /// <summary>The clause next to it in the text that did not come back by itself.</summary>
    private BaseClause? Beside(BaseClause clause, int step)
    {
        var at = _order[clause.Id] + step;
        return at >= 0 && at < _of.Base.Clauses.Count && _of.Base.Clauses[at] is { } other
            && other.Kind == clause.Kind && _of.Matching.ItemOf(other.Id) is null && !_joined.Contains(other.Id)
            ? other
            : null;
    }

    private static bool Holds(string text, BaseClause clause) => KeptOf(clause.Body, text) >= Contained;

    /// <summary>A number that was a paragraph's own before it became a part of another one.</summary>
    private string WithoutNumber(string text, BaseClause clause)
    {
        var number = _of.Base.State.Numbering[clause.Id].Printed + ' ';
        var opening = clause.Body[..Math.Min(clause.Body.Length, 12)];
        var at = number.Length > 1 ? text.IndexOf(number + opening, StringComparison.Ordinal) : -1;
        return at <= 0 ? text : string.Concat(
            text.AsSpan(0, at), char.IsWhiteSpace(text[at - 1]) ? "" : " ", text.AsSpan(at + number.Length));
    }

    private static double KeptOf(string part, string whole) =>
        part.Length == 0 ? 0 : (double)Redline.Between(part, whole)
        .Where(span => span.Mark == Mark.Kept).Sum(span => span.Text.Length) / part.Length;
}
