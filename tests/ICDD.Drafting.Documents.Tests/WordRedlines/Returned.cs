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

    /// <summary>What each proposal does: <c>c3: the new words</c>, <c>c3 struck</c>, <c>new behind c3: the words</c>.</summary>
    public static IEnumerable<string> Asks(this RedlinePlan plan) => plan.Proposals.Select(each => Ask(each.Change));

    private static string Ask(Change change) => change switch
    {
        Modification modification => $"{modification.Clause}: {modification.Text}",
        Deletion deletion => $"{deletion.Clause} struck",
        Addition { Anchor.After: { } after } addition => $"{addition.Kind} behind {after}: {addition.Text}",
        Addition { Anchor.Parent: { } parent } addition => $"{addition.Kind} under {parent}: {addition.Text}",
        Addition addition => $"{addition.Kind} first: {addition.Text}",
        Move { Anchor.After: { } after } move => $"{move.Clause} moved behind {after}",
        Move move => $"{move.Clause} moved under {move.Anchor.Parent}",
        _ => $"{change}",
    };
}
