namespace ICDD.Drafting.Documents;

/// <summary>The body of a text as blocks: headings and paragraphs, numbered and set by the style profile.</summary>
internal sealed class TextBlocks(TextState state, Func<ClauseText, string> notation)
{
    private readonly List<Block> _blocks = [];

    public List<Block> Of()
    {
        var roots = state.Outline.Roots.Where(id => Shows(id) && KindOf(id) != ClauseKind.Recommendation).ToList();
        var last = roots.FindLastIndex(id => KindOf(id) == ClauseKind.Operative);
        for (var at = 0; at < roots.Count; at++)
        {
            var clause = state.Clauses[roots[at]];
            if (clause.Kind == ClauseKind.Heading)
                AddHeading(clause);
            else
                AddFamily(clause, new Position(clause.Kind, 0, Typography.MarkOf(state.Profile, clause.Kind, at == last)));
        }

        return _blocks;
    }

    private ClauseKind KindOf(ClauseId id) => state.Outline.Places[id].Kind;

    private bool Shows(ClauseId id) => state.TextOf(id).Length > 0;

    private void AddHeading(ClauseText clause) => _blocks.Add(
        new Heading(1, state.Numbering[clause.Id].Printed, [Run.Plain(OneLine.Of(clause.Text))]) { Clause = clause.Id });

    private void AddFamily(ClauseText clause, Position at)
    {
        var children = state.Outline.Places[clause.Id].Children.FindAll(Shows);
        Add(clause, children.IsEmpty ? at : at with { Mark = Typography.BeforeSubparagraphs });
        for (var nth = 0; nth < children.Count; nth++)
            AddFamily(state.Clauses[children[nth]], at with
            {
                Depth = at.Depth + 1,
                Mark = nth == children.Count - 1 ? at.Mark : Typography.BetweenSubparagraphs,
            });
    }

    private void Add(ClauseText clause, Position at)
    {
        var runs = Typography.Set(state.Profile, at, OneLine.Of(clause.Text));
        var role = clause.Kind == ClauseKind.Preambular ? ParagraphRole.Preambular : ParagraphRole.Operative;
        _blocks.Add(new Paragraph(role, runs.Noted(notation(clause)))
        {
            Clause = clause.Id,
            Number = state.Numbering[clause.Id].Printed,
            Depth = at.Depth,
        });
    }
}
