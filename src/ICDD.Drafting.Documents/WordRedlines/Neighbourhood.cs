namespace ICDD.Drafting.Documents;

/// <summary>
/// Where in the text something new or moved stands, told from the clauses before and behind it in the file.
/// </summary>
internal sealed class Neighbourhood(
    BaseText @base,
    Matching matching,
    IReadOnlyList<ReturnedItem> items,
    IReadOnlySet<ClauseId> moved,
    Func<int, bool> isNew)
{
    private static readonly Dictionary<string, int> Depths = new(StringComparer.Ordinal)
    {
        ["subparagraph1"] = 1,
        ["subparagraph2"] = 2,
        ["subparagraph3"] = 3,
    };

    private readonly Outline _outline = @base.State.Outline;

    /// <summary>The place and the kind of a new clause.</summary>
    public (Anchor Anchor, ClauseKind Kind) Of(int item)
    {
        var (before, behind) = (Near(item, -1, items[item].IsRow), Near(item, 1, items[item].IsRow));
        if (items[item].IsRow)
            return (before is null ? new Anchor() : Anchor.Behind(Root(before.Id)), ClauseKind.Recommendation);
        var style = items[item].Style;
        if (style is "heading1" or "numberedheading")
            return (At(before, behind, 0), ClauseKind.Heading);
        var depth = DepthOf(style) ?? ClauseSigns.DepthOf(items[item].Number);
        return (At(before, behind, depth), KindOf(items[item], before, behind));
    }

    /// <summary>The place of a clause that stands elsewhere now: behind the one that went there before it.</summary>
    public Anchor Of(int item, BaseClause clause) => item > 0 && matching.ClauseOf(item - 1) is { } before
        && moved.Contains(before.Id) && before.Depth == clause.Depth && before.Kind != ClauseKind.Heading
            ? Anchor.Behind(before.Id)
            : Of(item, clause, clause.Depth);

    public Anchor Of(int item, BaseClause clause, int depth) =>
        At(
            Near(item, -1, clause.Kind == ClauseKind.Recommendation),
            Near(item, 1, clause.Kind == ClauseKind.Recommendation),
            depth);

    /// <summary>The level to which the style of its paragraph was changed; none where it was not.</summary>
    public static int? NewDepth(ReturnedItem item, ReturnedItem? written, BaseClause clause) =>
        written is not null
            && item.Style != written.Style
            && clause.Kind is ClauseKind.Preambular or ClauseKind.Operative
        && DepthOf(written.Style) is not null && DepthOf(item.Style) is { } depth && depth != Math.Min(clause.Depth, 3)
            ? depth
            : null;

    /// <summary>The new sub-paragraphs directly behind a new paragraph, each with how far below it stands.</summary>
    public IReadOnlyList<(int Item, int Depth)> Under(int item)
    {
        var under = new List<(int, int)>();
        if (LevelOf(item) is not { } level)
            return under;
        var last = 0;
        for (var at = item + 1; at < items.Count && isNew(at) && LevelOf(at) is { } depth && depth > level; at++)
        {
            last = Math.Min(depth - level, last + 1);
            under.Add((at, last));
        }

        return under;
    }

    /// <summary>Whether it comes in with the new paragraph before it.</summary>
    public bool IsUnderNew(int item)
    {
        var first = item;
        while (first > 0 && isNew(first - 1) && LevelOf(first - 1) is not null)
            first--;
        for (var at = first; at < item; at++)
            if (Under(at) is { Count: > 0 } under)
            {
                if (under[^1].Item >= item)
                    return true;
                at = under[^1].Item;
            }

        return false;
    }

    /// <summary>The clause before it in the file.</summary>
    public ClauseId? ClauseBefore(int item) => Near(item, -1, false)?.Id;

    /// <summary>The level of a paragraph of the text by its style or its sign; none of headings and rows.</summary>
    private int? LevelOf(int item) =>
        items[item] is { Table: null } each && each.Style is not ("heading1" or "numberedheading")
            ? DepthOf(each.Style) ?? ClauseSigns.DepthOf(each.Number)
            : null;

    private static int? DepthOf(string style) => Depths.TryGetValue(style, out var depth) ? depth
        : style is "numberedparagraph" or "unnumberedparagraph" ? 0
        : null;

    private Anchor At(BaseClause? before, BaseClause? behind, int depth)
    {
        if (before is null)
            return new Anchor();
        var at = before.Id;
        if (before.Kind is ClauseKind.Heading or ClauseKind.Recommendation)
            return Anchor.Behind(at);
        if (depth > before.Depth || (behind is not null && _outline.Places[behind.Id].Parent == at))
            return Anchor.Under(at);
        for (var above = before.Depth; above > depth && _outline.Places[at].Parent is { } parent; above--)
            at = parent;
        return Anchor.Behind(at);
    }

    private ClauseKind KindOf(ReturnedItem item, BaseClause? before, BaseClause? behind)
    {
        var kind = before?.Kind is ClauseKind.Preambular or ClauseKind.Operative ? before.Kind
            : behind?.Kind is ClauseKind.Preambular or ClauseKind.Operative ? behind.Kind
            : ClauseKind.Operative;
        var opens = kind == ClauseKind.Preambular && behind?.Kind != ClauseKind.Preambular && before?.Depth == 0
            && @base.State.Profile == StyleProfile.Resolution;
        return opens && (item.Number.Length > 0
            || item.Style == "numberedparagraph"
            || LeadWords.Length(ClauseKind.Operative, item.Text) > 0)
            ? ClauseKind.Operative
            : kind;
    }

    private BaseClause? Near(int item, int step, bool amongRows)
    {
        for (var at = item + step; at >= 0 && at < items.Count; at += step)
            if (matching.ClauseOf(at) is { } clause
                && (clause.Kind == ClauseKind.Recommendation) == amongRows
                && !moved.Contains(clause.Id))
                return clause;
        return null;
    }

    private ClauseId Root(ClauseId id) => _outline.Places[id].Parent is { } parent ? Root(parent) : id;
}
