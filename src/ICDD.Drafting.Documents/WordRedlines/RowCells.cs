namespace ICDD.Drafting.Documents;

/// <summary>The cells of a row by the heads of their columns, whichever order the columns stand in.</summary>
internal sealed record RowCells
{
    public static RowCells None { get; } = new();

    public bool IsOfRecommendations { get; init; }

    /// <summary>Whether there is a cell below every head, so that it can be told which is which.</summary>
    public bool IsWhole { get; init; } = true;

    public string Number { get; init; } = "";

    public string Action { get; init; } = "";

    public string Addressee { get; init; } = "";

    public string Timeframe { get; init; } = "";

    public string Voluntary { get; init; } = "";

    public string Follows { get; init; } = "";

    public string Panel { get; init; } = "";
}

/// <summary>Which column of a table is which, told by the words of its heads.</summary>
internal sealed class TableHeads(Words words)
{
    private static readonly string[] Keys =
        [
            "NumberColumn",
            "ActionColumn",
            "AddresseeColumn",
            "TimeframeColumn",
            "VoluntaryColumn",
            "FollowsColumn",
            "PanelColumn",
        ];

    private readonly List<string> _known = [.. Keys.Select(key => words[key])];
    private readonly Dictionary<int, int[]> _columns = [];
    private readonly Dictionary<int, int> _widths = [];

    /// <summary>Heads that no export has.</summary>
    public List<string> Strange { get; } = [];

    /// <summary>
    /// Whether the row holds heads of a table of recommendations; they are remembered for the rows below.
    /// </summary>
    public bool Take(int table, IReadOnlyList<string> cells)
    {
        if (_columns.ContainsKey(table))
            return false;
        var columns = _known.Select(head => IndexOf(cells, head)).ToArray();
        if (columns[1] < 0 || columns[2] < 0)
            return false;
        _columns[table] = columns;
        _widths[table] = cells.Count;
        Strange.AddRange(
            cells.Where((head, at) => head.Length > 0 && !columns.Contains(at) && head != words["StatusColumn"]));
        return true;
    }

    /// <summary>
    /// The cells of a row below heads that are known, or of a row that a recommendation's bookmark claims.
    /// </summary>
    public RowCells Read(int table, IReadOnlyList<string> cells, bool isClaimed)
    {
        if (!_columns.TryGetValue(table, out var columns) && !isClaimed)
            return RowCells.None;
        columns ??= [0, 1, 2, 3, 4, 5, 6];
        return new RowCells
        {
            IsOfRecommendations = true,
            IsWhole = cells.Count == _widths.GetValueOrDefault(table, cells.Count),
            Number = At(0),
            Action = At(1),
            Addressee = At(2),
            Timeframe = At(3),
            Voluntary = At(4),
            Follows = At(5),
            Panel = At(6),
        };

        string At(int column) => columns[column] >= 0 ? cells.ElementAtOrDefault(columns[column]) ?? "" : "";
    }

    private static int IndexOf(IReadOnlyList<string> cells, string head)
    {
        for (var at = 0; at < cells.Count; at++)
            if (string.Equals(cells[at].Trim('.', ' '), head.Trim('.', ' '), StringComparison.OrdinalIgnoreCase))
                return at;
        return -1;
    }
}
