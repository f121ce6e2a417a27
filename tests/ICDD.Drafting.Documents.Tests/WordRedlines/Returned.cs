namespace ICDD.Drafting.Documents.Tests;

/// <summary>A file that comes back to a hall.</summary>
internal static class Returned
{
    public static async Task<RedlinePlan> Plan(this Hall hall, byte[] file)
    {
        var read = await WordRedline.Read(hall.Draft, hall.At, file);
        Assert.True(read.IsReceived, $"{read.Refusal}");
        return read.Value;
    }

    /// <summary>What does not come in: <c>Footnotes at c3</c>.</summary>
    public static IEnumerable<string> Names(this RedlinePlan plan) =>
        plan.NotTaken.Select(each => each.Clause is { } clause ? $"{each.What} at {clause}" : $"{each.What}");

    /// <summary>
    /// What each proposal does: <c>c3: the new words</c>, <c>c3 struck</c>, <c>new behind c3: the words</c>.
    /// </summary>
    public static IEnumerable<string> Asks(this RedlinePlan plan) => plan.Proposals.Select(each => Ask(each.Change));

    private static string Under(Addition addition) => string.Concat(
        addition.Under.Select(each => $" > {each.Depth} {each.Text}"));

    private static string Ask(Change change) => change switch
    {
        Modification modification => $"{modification.Clause}: {modification.Text}",
        Deletion deletion => $"{deletion.Clause} struck",
        Addition { Anchor.After: { } after } addition =>
            $"{addition.Kind} behind {after}: {addition.Text}{Under(addition)}",
        Addition { Anchor.Parent: { } parent } addition =>
            $"{addition.Kind} under {parent}: {addition.Text}{Under(addition)}",
        Addition addition => $"{addition.Kind} first: {addition.Text}",
        Move { Anchor.After: { } after } move => $"{move.Clause} moved behind {after}",
        Move { Anchor.Parent: { } parent } move => $"{move.Clause} moved under {parent}",
        Move move => $"{move.Clause} moved first",
        Split split => $"{split.Clause} split: {string.Join(" / ", split.Texts)}",
        Consolidation joined =>
            $"{string.Join(" and ", joined.Clauses.Select(seen => seen.Clause))} joined: {joined.Text}",
        Amendment amendment => $"{amendment.Proposal.Symbol} amended: {amendment.Text}",
        Section section => $"section {section.Heading}: {string.Join("; ", section.Changes.Select(Ask))}",
        _ => $"{change}",
    };
}
