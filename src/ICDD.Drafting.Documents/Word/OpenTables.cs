namespace ICDD.Drafting.Documents;

/// <summary>
/// The tables around the place where the reader stands, the innermost last, and in which cell of them.
/// </summary>
internal sealed class OpenTables
{
    private readonly Stack<(int Table, int Row, int Column)> _open = [];
    private int _count;

    public WordCell? Cell => _open.TryPeek(out var at) ? new WordCell(at.Table, at.Row, Math.Max(at.Column, 0)) : null;

    /// <summary>Whoever struck the row that is being read.</summary>
    public Tracked? RowStruck { get; set; }

    public void Open() => _open.Push((_count++, -1, -1));

    public void NextRow()
    {
        if (!_open.TryPop(out var at))
            return;
        RowStruck = null;
        _open.Push((at.Table, at.Row + 1, -1));
    }

    public void NextCell()
    {
        if (_open.TryPop(out var at))
            _open.Push((at.Table, at.Row, at.Column + 1));
    }

    public void Close() => _open.TryPop(out _);
}
