namespace ICDD.Drafting.Documents;

/// <summary>A text, what was exported of it, and what came back: everything that a difference is told from.</summary>
internal sealed record Comparison
{
    public required Draft Draft { get; init; }

    public required BaseText Base { get; init; }

    public required Words Words { get; init; }

    /// <summary>The export as it is read back.</summary>
    public required ReturnedText Written { get; init; }

    public required ReturnedText Returned { get; init; }

    public required Matching Matching { get; init; }

    public required Furniture Furniture { get; init; }

    public IReadOnlyList<ReturnedItem> Items => Returned.Items;

    /// <summary>The item of the export by its clause.</summary>
    public ReturnedItem? WrittenOf(ClauseId clause) => WrittenItems.GetValueOrDefault(clause);

    private Dictionary<ClauseId, ReturnedItem> WrittenItems => field ??= Written.Items
        .SelectMany(item => item.Claims.Select(claim => (claim, item))).DistinctBy(pair => pair.claim)
        .ToDictionary(pair => pair.claim, pair => pair.item);

    /// <summary>Whether an item is neither a clause nor furniture.</summary>
    public bool IsNew(int item) => Matching.ClauseOf(item) is null && !Furniture.Holds(item);
}
