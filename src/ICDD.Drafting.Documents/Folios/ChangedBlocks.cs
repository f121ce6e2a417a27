namespace ICDD.Drafting.Documents;

/// <summary>The body of two texts as one: marks close what stands in the newer text, deleted paragraphs carry their own.</summary>
internal sealed class ChangedBlocks(Pair texts, Func<ClauseId, string> by)
{
    private readonly List<Block> _blocks = [];

    public List<Block> Of()
    {
        var roots = texts.New.Outline.Roots.Where(id => texts.Shows(id) && KindOf(id) != ClauseKind.Recommendation).ToList();
        var last = roots.FindLastIndex(id => KindOf(id) == ClauseKind.Operative && texts.Stands(id));
        for (var at = 0; at < roots.Count; at++)
        {
            var kind = KindOf(roots[at]);
            if (kind == ClauseKind.Heading)
                AddHeading(roots[at]);
            else
                AddFamily(roots[at], new Position(kind, 0, Typography.MarkOf(texts.New.Profile, kind, at == last)));
        }

        return _blocks;
    }

    private ClauseKind KindOf(ClauseId id) => texts.New.Outline.Places[id].Kind;

    private void AddHeading(ClauseId id) => _blocks.Add(
        new Heading(1, texts.NumberOf(id), Runs(id, new Position(ClauseKind.Heading, 0, "")))
        {
            Clause = id,
            Mark = texts.MarkOf(id),
            Attribution = by(id),
        });

    private void AddFamily(ClauseId id, Position at)
    {
        var children = texts.New.Outline.Places[id].Children.FindAll(texts.Shows);
        var last = children.FindLastIndex(texts.Stands);
        Add(id, last < 0 ? at : at with { Mark = Typography.BeforeSubparagraphs });
        for (var nth = 0; nth < children.Count; nth++)
            AddFamily(children[nth], at with
            {
                Depth = at.Depth + 1,
                Mark = nth == last ? at.Mark : Typography.BetweenSubparagraphs,
            });
    }

    private void Add(ClauseId id, Position at) => _blocks.Add(new Paragraph(
        at.Kind == ClauseKind.Preambular ? ParagraphRole.Preambular : ParagraphRole.Operative, Runs(id, at))
    {
        Clause = id,
        Number = texts.NumberOf(id),
        Depth = at.Depth,
        Mark = texts.MarkOf(id),
        Attribution = by(id),
    });

    private Sequence<Run> Runs(ClauseId id, Position at) => Redlines.Set(
        texts.New.Profile, at, new Rewording(OneLine.Of(texts.Old.TextOf(id)), OneLine.Of(texts.New.TextOf(id)), by(id)));
}
