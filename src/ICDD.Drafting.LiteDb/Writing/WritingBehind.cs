namespace ICDD.Drafting.LiteDb;

/// <summary>
/// LiteDB follows the minute book at a distance. It is written by the writer only. When it fails it is left alone until
/// the store is opened again: the record does not need it.
/// </summary>
internal sealed class WritingBehind(Mirror mirror)
{
    /// <summary>So many entries are written in one transaction, or fewer when there is time.</summary>
    public const int Enough = 256;

    private readonly List<Minute> _waiting = [];
    private bool _checkpointed = true;

    public Exception? Fault { get; private set; }

    /// <summary>There is something to write or to settle as soon as there is time.</summary>
    public bool HasWork => Fault is null && (_waiting.Count > 0 || !_checkpointed);

    public int Lag => _waiting.Count;

    public bool IsFull => Fault is null && _waiting.Count >= Enough;

    public void Add(IEnumerable<Minute> minutes)
    {
        if (Fault is null)
            _waiting.AddRange(minutes);
    }

    public void Write() => Try(() =>
    {
        if (_waiting.Count == 0)
            return;
        mirror.Add(_waiting);
        _waiting.Clear();
        _checkpointed = false;
    });

    public void Keep(StreamId stream, Snapshot snapshot) => Try(() =>
    {
        mirror.Keep(stream, snapshot);
        _checkpointed = false;
    });

    /// <summary>Moves LiteDB's log into its file and syncs that.</summary>
    public void Checkpoint() => Try(() =>
    {
        mirror.Checkpoint();
        _checkpointed = true;
    });

    public Snapshot? Find(StreamId stream)
    {
        try
        {
            return Fault is null ? mirror.Find(stream) : null;
        }
        catch (Exception failure)
        {
            Fault = failure;
            return null;
        }
    }

    public void Close()
    {
        Write();
        Checkpoint();
        Try(mirror.Dispose);
    }

    private void Try(Action act)
    {
        if (Fault is not null)
            return;
        try
        {
            act();
        }
        catch (Exception failure)
        {
            Fault = failure;
        }
    }
}
