namespace ICDD.Drafting.Documents;

/// <summary>The delegations by formal name, in the English alphabetical order of their short names.</summary>
internal static class Delegations
{
    private const string Article = "the ";

    public static List<Block> Of(Seating seating, string departed) => seating.Alphabetical.IsEmpty
        ? []
        : [new NameList(seating.Alphabetical.Select(delegation => ItemOf(delegation, departed)).ToSequence())];

    /// <summary>The article with which a formal name stands in a sentence is not printed in a list.</summary>
    private static Cell ItemOf(Delegation delegation, string departed)
    {
        var name = OneLine.Of(delegation.FormalName);
        Sequence<Run> runs = [
            Run.Plain(name.StartsWith(Article, StringComparison.Ordinal) ? name[Article.Length..] : name)
        ];
        return new Cell(runs.Noted(delegation.Departed ? departed : ""));
    }
}
