namespace ICDD.Drafting.Load;

/// <summary>A page that is held against others: where it is, and what stands in the batch that draws it.</summary>
internal sealed record MeasuredPage(string Name, string Path, string Mark)
{
    public static readonly IReadOnlyList<MeasuredPage> All =
    [
        new("no picture", "statements", "page-facts"),
        new("history, 10 nodes", "clauses/c2/history", "story-title"),
        new("history, 200 nodes", "clauses/c1/history", "story-title"),
        new("drafting room", "", "clause-text"),
    ];

    public string Address => $"/{CrowdedClause.Document}/{Path}".TrimEnd('/');
}
