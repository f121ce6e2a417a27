namespace ICDD.Drafting.Documents;

/// <summary>The delegations by formal name, in the English alphabetical order of their short names.</summary>
internal static class Delegations
{
    private const string Article = "the ";

    public static List<Block> Of(Draft draft, Words words) => draft.Seating.Alphabetical.IsEmpty
        ? []
        : [new NameList(draft.Seating.Alphabetical.Select(each => ItemOf(draft, each, words)).ToSequence())];

    /// <summary>The article with which a formal name stands in a sentence is not printed in a list.</summary>
    public static string NameOf(Delegation delegation)
    {
        var name = OneLine.Of(delegation.FormalName);
        return name.StartsWith(Article, StringComparison.Ordinal) ? name[Article.Length..] : name;
    }

    public static string HeadOf(Draft draft, Delegation delegation) =>
        OneLine.Of(draft.Conference?.Layout?.HeadOf(delegation.Code) ?? "");

    private static Cell ItemOf(Draft draft, Delegation delegation, Words words)
    {
        var (name, head) = (NameOf(delegation), HeadOf(draft, delegation));
        Sequence<Run> runs = [Run.Plain(head.Length > 0 ? words.Say("DelegationWithHead", name, head) : name)];
        return new Cell(runs.Noted(delegation.Departed ? words["Departed"] : ""));
    }
}
