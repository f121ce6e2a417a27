namespace ICDD.Drafting.Documents;

/// <summary>What the other cells of a new row say; its focus area is that of the rows around it.</summary>
internal static class NewRecommendation
{
    private const int Addressee = 2;
    private const int Timeframe = 3;
    private const int Voluntary = 4;

    /// <summary>None where the row stands in a table that is not one of recommendations.</summary>
    public static Recommendation? Of(BaseText @base, Matching matching, IReadOnlyList<ReturnedItem> items, int at, string no)
    {
        var row = items[at];
        var beside = Enumerable.Range(0, items.Count)
            .Where(each => items[each].Table == row.Table)
            .Select(matching.ClauseOf)
            .OfType<BaseClause>()
            .Select(clause => @base.State.Clauses[clause.Id].Recommendation)
            .FirstOrDefault(details => details is not null);
        return beside is null || row.Text.Length == 0 ? null : new Recommendation
        {
            FocusArea = beside.FocusArea,
            Addressee = row.Cells.ElementAtOrDefault(Addressee) ?? "",
            Timeframe = row.Cells.ElementAtOrDefault(Timeframe) ?? "",
            Voluntary = !string.Equals(row.Cells.ElementAtOrDefault(Voluntary), no, StringComparison.OrdinalIgnoreCase),
        };
    }
}
