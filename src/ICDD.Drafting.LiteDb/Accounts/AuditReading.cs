namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Reads the audit trail from its first line to its last and follows the chain. A line that was changed, taken out or
/// put in breaks it; lines missing at the end are missed by the witness.
/// </summary>
internal sealed class AuditReading
{
    private readonly Queue<AuditEntry> _newest = new();
    private readonly Witness? _witness;
    private readonly int _most;
    private bool _isChained;
    private long _line;
    private long? _unreadable;

    private AuditReading(Witness? witness, int most) => (_witness, _most) = (witness, most);

    /// <summary>How many lines the chain has.</summary>
    public long Number { get; private set; }

    public EntryHash Hash { get; private set; } = EntryHash.First;

    /// <summary>The first line of the file that is not as it was written; null where all are.</summary>
    public long? Damaged { get; private set; }

    public IReadOnlyCollection<AuditEntry> Newest => _newest;

    public static AuditReading Of(IEnumerable<string> lines, Witness? witness, int most)
    {
        var reading = new AuditReading(witness, most);
        foreach (var line in lines)
            reading.Take(line);
        reading.End();
        return reading;
    }

    private void Take(string text)
    {
        _line++;
        if (AuditLine.Read(text) is not { } line)
        {
            _unreadable ??= _line;
            return;
        }

        Number++;
        var expected = line.Expected(Number, Hash);
        if (line.Hash is { } hash ? hash != expected : _isChained)
            Damaged ??= _unreadable ?? _line;
        Hash = line.Hash ?? expected;
        _isChained |= line.Hash is not null;
        _unreadable = null;
        if (_witness?.Number == Number && _witness.Hash != Hash)
            Damaged ??= _line;
        Remember(line);
    }

    private void Remember(AuditLine line)
    {
        if (line.Entry() is not { } entry)
            return;
        _newest.Enqueue(entry);
        if (_newest.Count > _most)
            _newest.Dequeue();
    }

    /// <summary>
    /// What is missing at the end stays missed: the chain goes on from what the witness saw, and where that is gone
    /// from nothing.
    /// </summary>
    private void End()
    {
        if (_witness is null && _isChained)
            (Damaged, Hash) = (Damaged ?? (_line + 1), EntryHash.First);
        else if (_witness?.Number > Number)
            (Damaged, Number, Hash) = (Damaged ?? _unreadable ?? (_line + 1), _witness.Number, _witness.Hash);
    }
}
