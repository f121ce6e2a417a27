namespace ICDD.Drafting.Documents;

/// <summary>Where in the text something new or moved stands, told from the clauses before and behind it in the file.</summary>
internal sealed class Neighbourhood(BaseText @base, Matching matching, IReadOnlyList<ReturnedItem> items, IReadOnlySet<ClauseId> moved)
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
        var depth = Depths.TryGetValue(style, out var known) ? known
            : style is "numberedparagraph" or "unnumberedparagraph" ? 0
            : ClauseSigns.DepthOf(items[item].Number);
        return (At(before, behind, depth), KindOf(items[item], before, behind));
    }

    /// <summary>The place of a clause that stands elsewhere now.</summary>
    public Anchor Of(int item, BaseClause clause) =>
        At(Near(item, -1, clause.Kind == ClauseKind.Recommendation), Near(item, 1, clause.Kind == ClauseKind.Recommendation), clause.Depth);

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
        return opens && (item.Number.Length > 0 || item.Style == "numberedparagraph" || LeadWords.Length(ClauseKind.Operative, item.Text) > 0)
            ? ClauseKind.Operative
            : kind;
    }

    private BaseClause? Near(int item, int step, bool amongRows)
    {
        for (var at = item + step; at >= 0 && at < items.Count; at += step)
            if (matching.ClauseOf(at) is { } clause && (clause.Kind == ClauseKind.Recommendation) == amongRows && !moved.Contains(clause.Id))
                return clause;
        return null;
    }

    private ClauseId Root(ClauseId id) => _outline.Places[id].Parent is { } parent ? Root(parent) : id;
}
