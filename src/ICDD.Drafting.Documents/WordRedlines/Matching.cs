namespace ICDD.Drafting.Documents;

/// <summary>
/// Which paragraph is which clause. A bookmark says so, and the likest one where several paragraphs share it; where
/// Word lost it, equal words do, and then words that are mostly the same. Nothing is ever matched by its place alone.
/// </summary>
internal sealed class Matching
{
    private const double Likely = 0.3;
    private const double Alike = 0.5;
    private const int MostClaims = 8;
    private const int MostCompared = 40_000;

    private readonly Likeness _likeness = new();
    private readonly IReadOnlyList<ReturnedItem> _items;
    private readonly Dictionary<ClauseId, BaseClause> _clauses;
    private readonly Dictionary<ClauseId, int> _itemOf = [];
    private readonly BaseClause?[] _clauseOf;

    public Matching(BaseText @base, IReadOnlyList<ReturnedItem> items, Furniture furniture)
    {
        (_items, _clauseOf) = (items, new BaseClause?[items.Count]);
        _clauses = @base.Clauses.ToDictionary(clause => clause.Id);
        var claims = Claims();
        Take(claims.Where(claim => claim.Likeness >= Likely));
        TakeEqual(@base.Clauses, item => item.Text);
        TakeEqual(@base.Clauses, item => item.Was);
        furniture.TakeEqual(items, at => _clauseOf[at] is null);
        Take(claims.Where(claim => !furniture.Holds(claim.Item)));
        Take(Alikes(@base.Clauses, furniture));
        furniture.TakeAlike(items, at => _clauseOf[at] is null);
    }

    public int Count => _itemOf.Count;

    public int Equal => _itemOf.Count(pair => _clauses[pair.Key].Says(_items[pair.Value].Text));

    public BaseClause? ClauseOf(int item) => _clauseOf[item];

    public int? ItemOf(ClauseId clause) => _itemOf.TryGetValue(clause, out var item) ? item : null;

    private List<(int Item, BaseClause Clause, double Likeness)> Claims() =>
    [
        .. _items
            .SelectMany((item, at) => item.Claims
                .Where(claim => Fits(item, _clauses[claim]))
                .Take(MostClaims)
                .Select(
                    claim => (at, _clauses[claim], _likeness.Of(_clauses[claim].Body, TerminalMark.Body(item.Text)))))
            .OrderByDescending(claim => claim.Item3),
    ];

    private void TakeEqual(IEnumerable<BaseClause> clauses, Func<ReturnedItem, string> words)
    {
        var free = Enumerable.Range(0, _items.Count).Where(at => _clauseOf[at] is null)
            .Where(at => words(_items[at]).Length > 0)
            .GroupBy(at => TerminalMark.Body(words(_items[at])), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        foreach (var clause in clauses)
            if (!_itemOf.ContainsKey(clause.Id)
                && free.TryGetValue(clause.Body, out var found)
                && found.TryPeek(out var item)
                && Fits(_items[item], clause))
                Set(found.Dequeue(), clause);
    }

    private IEnumerable<(int Item, BaseClause Clause, double Likeness)> Alikes(
        IEnumerable<BaseClause> clauses, Furniture furniture)
    {
        var lost = clauses.Where(clause => !_itemOf.ContainsKey(clause.Id)).ToList();
        var free = Enumerable.Range(0, _items.Count)
            .Where(at => _clauseOf[at] is null && _items[at].Claims.Count == 0 && !furniture.Holds(at))
            .ToList();
        return lost.SelectMany(clause => free
                .Where(at => Fits(_items[at], clause) && IsOfAWeight(clause.Body, _items[at].Text))
                .Select(at => (Item: at, Clause: clause)))
            .Take(MostCompared)
            .Select(pair => (
                pair.Item,
                pair.Clause,
                Likeness: _likeness.Of(pair.Clause.Body, TerminalMark.Body(_items[pair.Item].Text))))
            .Where(pair => pair.Likeness >= Alike)
            .OrderByDescending(pair => pair.Likeness);
    }

    private void Take(IEnumerable<(int Item, BaseClause Clause, double Likeness)> pairs)
    {
        foreach (var (item, clause, _) in pairs)
            if (_clauseOf[item] is null && !_itemOf.ContainsKey(clause.Id))
                Set(item, clause);
    }

    private void Set(int item, BaseClause clause) => (_clauseOf[item], _itemOf[clause.Id]) = (clause, item);

    /// <summary>Recommendations are rows, everything else is not.</summary>
    private static bool Fits(ReturnedItem item, BaseClause clause) =>
        item.IsRow == (clause.Kind == ClauseKind.Recommendation);

    private static bool IsOfAWeight(string one, string other) =>
        Math.Min(one.Length, other.Length) * 3 >= Math.Max(one.Length, other.Length);
}
