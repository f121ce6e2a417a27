namespace ICDD.Drafting.Documents;

/// <summary>The body of a text as blocks: headings and paragraphs, numbered and set by the style profile.</summary>
internal sealed class TextBlocks(TextState state, Func<ClauseText, string> notation)
{
    public List<Block> Of() =>
    [
        .. Positions.Of(state.Outline, state.Profile, id => state.TextOf(id).Length > 0)
            .Where(position => position.Value.Kind != ClauseKind.Recommendation)
            .Select(position => Set(state.Clauses[position.Key], position.Value)),
    ];

    private Block Set(ClauseText clause, Position at)
    {
        var number = state.Numbering[clause.Id].Printed;
        var text = OneLine.Of(clause.Text);
        if (at.Kind == ClauseKind.Heading)
            return new Heading(1, number, [Run.Plain(text)]) { Clause = clause.Id };
        var role = clause.Kind == ClauseKind.Preambular ? ParagraphRole.Preambular : ParagraphRole.Operative;
        return new Paragraph(role, Typography.Set(state.Profile, at, text).Noted(notation(clause)))
        {
            Clause = clause.Id,
            Number = number,
            Depth = at.Depth,
        };
    }
}
