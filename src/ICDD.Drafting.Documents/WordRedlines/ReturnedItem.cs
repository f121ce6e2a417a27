namespace ICDD.Drafting.Documents;

/// <summary>A paragraph, or a row of a table of recommendations, as it came back once every change is accepted.</summary>
internal sealed record ReturnedItem(string Number, string Text)
{
    public string Style { get; init; } = "";

    /// <summary>The clauses whose bookmarks reach into it.</summary>
    public required IReadOnlyCollection<ClauseId> Claims { get; init; }

    public required IReadOnlyList<string> Comments { get; init; }

    /// <summary>The table and the words of all its cells, where it is a row.</summary>
    public int? Table { get; init; }

    public IReadOnlyList<string> Cells { get; init; } = [];

    public bool IsRow => Table is not null;
}
