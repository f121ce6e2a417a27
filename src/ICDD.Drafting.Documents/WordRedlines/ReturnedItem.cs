namespace ICDD.Drafting.Documents;

/// <summary>A paragraph, or a row of a table, as it came back once every change is accepted.</summary>
internal sealed record ReturnedItem(string Number, string Text)
{
    public string Style { get; init; } = "";

    /// <summary>Everything that it says, its number too, on one line.</summary>
    public string Whole { get; init; } = "";

    /// <summary>The words before any tracked change, where there is one in it.</summary>
    public string Was { get; init; } = "";

    /// <summary>The clauses whose bookmarks reach into it.</summary>
    public required IReadOnlyCollection<ClauseId> Claims { get; init; }

    public required IReadOnlyList<string> Comments { get; init; }

    /// <summary>The paragraphs of which it is made; of a row, those of the action.</summary>
    public required IReadOnlyList<WordParagraph> Paragraphs { get; init; }

    public IReadOnlyCollection<LeftOut> LeftOut { get; init; } = [];

    /// <summary>The table where it is a row, and what its cells say by the heads of their columns.</summary>
    public int? Table { get; init; }

    public IReadOnlyList<string> Cells { get; init; } = [];

    public RowCells Row { get; init; } = RowCells.None;

    /// <summary>The row with the heads of a table of recommendations.</summary>
    public bool IsHead { get; init; }

    /// <summary>A row of a table of recommendations, and not the one with the heads.</summary>
    public bool IsRow => Table is not null && Row.IsOfRecommendations;
}
