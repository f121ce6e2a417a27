namespace ICDD.Drafting.Documents;

/// <summary>
/// Paragraphs and rows that no clause of the text is, as additions; what cannot become one is named.
/// </summary>
internal sealed class NewParagraphs(Comparison of, Neighbourhood places, Facts facts, Omissions omissions)
{
    /// <summary>The addition, and the remarks in its margin; none where it does not come in.</summary>
    public (Addition Addition, IEnumerable<string> Comments)? At(int at, bool isInAnnex)
    {
        var item = of.Items[at];
        if (item.Table is { } table && !item.IsRow)
        {
            if (at == 0 || of.Items[at - 1].Table != table)
                omissions.Name(LeftOut.Tables, item, places.ClauseBefore(at));
            return null;
        }

        if (isInAnnex && !item.IsRow)
        {
            omissions.Name(LeftOut.Annex, item);
            return null;
        }

        var (anchor, kind) = places.Of(at);
        var text = TerminalMark.Body(item.Text);
        if (kind == ClauseKind.Recommendation && text.Length == 0)
        {
            omissions.Name(LeftOut.Cells, item);
            return null;
        }

        var under = places.Under(at);
        var addition = new Addition(anchor, kind, text)
        {
            Recommendation = kind == ClauseKind.Recommendation ? FactsOf(item) : null,
            Under = under.Select(each => new SubParagraph(each.Depth, TerminalMark.Body(of.Items[each.Item].Text)))
                .ToSequence(),
        };
        return (addition, item.Comments.Concat(under.SelectMany(each => of.Items[each.Item].Comments)));
    }

    private Recommendation FactsOf(ReturnedItem item)
    {
        if (!facts.Tells(item))
            omissions.Name(LeftOut.Cells, item);
        if (facts.AreaOf(item) is null)
            omissions.Name(LeftOut.FocusAreas, item);
        return facts.Of(item);
    }
}
