namespace ICDD.Drafting.Documents;

/// <summary>The tracked changes that stand open around the words where the reader is.</summary>
internal sealed class OpenChanges
{
    private readonly Stack<Tracked> _inserted = [];
    private readonly Stack<Tracked> _deleted = [];

    public void Open(bool comes, Tracked change) => (comes ? _inserted : _deleted).Push(change);

    public void Close(bool comes) => (comes ? _inserted : _deleted).TryPop(out _);

    public WordPiece Mark(WordPiece piece) => piece with
    {
        Inserted = _inserted.TryPeek(out var inserted) ? inserted : null,
        Deleted = _deleted.TryPeek(out var deleted) ? deleted : null,
    };
}
