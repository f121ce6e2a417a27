using System.Globalization;

namespace ICDD.Drafting.Documents;

/// <summary>What the cells beside the action of a recommendation say, as facts.</summary>
internal sealed class Facts
{
    private readonly Comparison _of;
    private readonly Dictionary<string, ClauseId> _references = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, int> _areas;

    public Facts(Comparison of)
    {
        _of = of;
        foreach (var clause in of.Base.Clauses.Where(clause => clause.Kind != ClauseKind.Recommendation))
            _references.TryAdd(Plain(of.Base.State.Numbering[clause.Id].Reference), clause.Id);
        if (of.Base.Clauses.All(clause => clause.Kind == ClauseKind.Recommendation))
            foreach (var clause in of.Base.State.Standing().Where(clause => clause.Kind != ClauseKind.Recommendation))
                _references.TryAdd(Plain(of.Base.State.Numbering[clause.Id].Reference), clause.Id);
        _areas = Areas();
    }

    /// <summary>
    /// The focus area of the table in which an item stands, by the heading above it or by the rows that were there.
    /// </summary>
    public int? AreaOf(ReturnedItem item) =>
        item.Table is { } table && _areas.TryGetValue(table, out var area) ? area : null;

    /// <summary>
    /// The recommendation with what differs from the export; the same where nothing does, none where it cannot be told
    /// what is meant.
    /// </summary>
    public Recommendation? Changed(ReturnedItem item, ReturnedItem written, Recommendation was)
    {
        if (!item.Row.IsWhole)
            return item.Cells.SequenceEqual(written.Cells) ? was : null;
        var (row, old) = (item.Row, written.Row);
        var now = was with
        {
            FocusArea = AreaOf(item) ?? was.FocusArea,
            Addressee = row.Addressee == old.Addressee ? was.Addressee : row.Addressee,
            Timeframe = row.Timeframe == old.Timeframe ? was.Timeframe : row.Timeframe,
        };
        if (row.Voluntary != old.Voluntary)
        {
            if (Voluntary(row.Voluntary) is not { } voluntary)
                return null;
            now = now with { Voluntary = voluntary };
        }

        if (row.Follows != old.Follows)
        {
            if (Follows(row.Follows) is not { } follows)
                return null;
            now = now with { Follows = follows };
        }

        if (row.Panel == old.Panel)
            return now;
        return row.Panel.Length == 0 ? now with { Panel = null }
            : Panel(row.Panel) is { } panel ? now with { Panel = panel }
            : null;
    }

    /// <summary>Those of a new row; what cannot be told is left out.</summary>
    public Recommendation Of(ReturnedItem item) => new()
    {
        FocusArea = AreaOf(item) ?? AreaBefore(item),
        Addressee = item.Row.Addressee,
        Timeframe = item.Row.Timeframe,
        Voluntary = Voluntary(item.Row.Voluntary) ?? true,
        Follows = Follows(item.Row.Follows) ?? [],
        Panel = Panel(item.Row.Panel),
    };

    /// <summary>Whether everything in the cells of a new row is told by its facts.</summary>
    public bool Tells(ReturnedItem item) => item.Row.IsWhole
        && (item.Row.Voluntary.Length == 0 || Voluntary(item.Row.Voluntary) is not null)
        && Follows(item.Row.Follows) is not null
        && (item.Row.Panel.Length == 0 || Panel(item.Row.Panel) is not null);

    private bool? Voluntary(string said) =>
        string.Equals(said, _of.Words["Yes"], StringComparison.OrdinalIgnoreCase) ? true
        : string.Equals(said, _of.Words["No"], StringComparison.OrdinalIgnoreCase) ? false
        : null;

    private Sequence<ClauseId>? Follows(string said)
    {
        var named = said.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(each => _references.TryGetValue(Plain(each), out var id) ? id : (ClauseId?)null).ToList();
        return named.Contains(null) ? null : named.Select(id => id!.Value).ToSequence();
    }

    private static int? Panel(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var panel) ? panel : null;

    private static string Plain(string reference) => string.Concat(reference.Where(sign => char.IsLetterOrDigit(sign)));

    private int AreaBefore(ReturnedItem item) =>
        _areas.Where(pair => pair.Key <= item.Table).OrderBy(pair => pair.Key).Select(pair => pair.Value)
            .LastOrDefault(_of.Draft.Conference?.FocusAreas is { Count: > 0 } areas ? areas[0].Number : 1);

    private Dictionary<int, int> Areas()
    {
        var headings = (_of.Draft.Conference?.FocusAreas ?? [])
            .ToDictionary(area => _of.Words.Say("FocusArea", area.Number, OneLine.Of(area.Name)), area => area.Number);
        var (areas, said) = (new Dictionary<int, int>(), (int?)null);
        foreach (var item in _of.Items)
            if (item.Table is not { } table)
                said = headings.TryGetValue(item.Whole, out var area) ? area
                    : item.Style == "heading2" || item.Text.Length > 0 ? null
                    : said;
            else if (said is { } known)
                areas.TryAdd(table, known);
        foreach (var rows in Enumerable.Range(0, _of.Items.Count).Where(at => _of.Items[at].IsRow)
            .GroupBy(at => _of.Items[at].Table!.Value).Where(rows => !areas.ContainsKey(rows.Key)))
            if (rows
                .Select(_of.Matching.ClauseOf)
                .OfType<BaseClause>()
                .Select(clause => _of.Base.State.Clauses[clause.Id].Recommendation?.FocusArea)
                .OfType<int>().GroupBy(number => number).MaxBy(group => group.Count()) is { } most)
                areas[rows.Key] = most.Key;
        return areas;
    }
}
