namespace ICDD.Drafting.Documents;

/// <summary>What a file holds or changes that does not come in, each with its place.</summary>
internal sealed class Omissions(Comparison of, bool isOfAnotherBuild)
{
    public List<NotTaken> Named { get; } = [];

    public void Name(LeftOut kind, ReturnedItem item, ClauseId? at = null) =>
        Named.Add(new NotTaken(kind) { Clause = at, Words = Sound.Beginning(item.Whole) });

    /// <summary>What a paragraph holds beside its words.</summary>
    public void NameBeside(int at)
    {
        var (item, clause) = (of.Items[at], of.Matching.ClauseOf(at));
        foreach (var kind in item.LeftOut.Order())
            Named.Add(new NotTaken(InARedline(kind))
            {
                Clause = clause?.Id,
                Words = clause is null ? Sound.Beginning(item.Whole) : "",
            });
    }

    /// <summary>What belongs to no paragraph, and what stands around the text in other words.</summary>
    public IEnumerable<NotTaken> Around()
    {
        foreach (var (was, now) in of.Furniture.Changed
            .Where(pair => !pair.Now.IsHead && !(isOfAnotherBuild && IsComputed(pair.Now))))
            yield return new NotTaken(was is null ? PutInLike(now) : Furniture.KindOf(was))
            {
                Words = Sound.Beginning(now.Whole),
            };
        foreach (var missing in of.Furniture.Missing.Where(item => !item.IsHead && !IsComputed(item)))
            yield return new NotTaken(Furniture.KindOf(missing)) { Words = Sound.Beginning(missing.Whole) };
        foreach (var head in of.Returned.Heads.Strange.Distinct())
            yield return new NotTaken(LeftOut.Columns) { Words = Sound.Beginning(head) };
    }

    private static LeftOut PutInLike(ReturnedItem now) =>
        now.Style is "annexnumber" or "annextitle" ? LeftOut.Annex : LeftOut.PutIn;

    /// <summary>A row of the table of remarks, which only says again what stands in the margin.</summary>
    private static bool IsComputed(ReturnedItem item) => item is { Table: not null, Style: "tabletext" };

    /// <summary>Words that are struck by hand stay words of the text.</summary>
    private static LeftOut InARedline(LeftOut named) => named == LeftOut.StruckByHand ? LeftOut.StrikeThrough : named;
}
