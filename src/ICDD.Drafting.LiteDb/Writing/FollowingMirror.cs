namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The mirror that follows the minute book: how far it reached, and what is wrong with it. After a fault it is left
/// alone until it is opened again and completed from the book. Only the loop that writes behind calls what changes it.
/// </summary>
internal sealed class FollowingMirror(OpenStore store, MirrorRecovery recovery, TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Busy _busy = new(time);
    private volatile Mirror? _now = store.Mirror;
    private volatile Exception? _fault = store.Mirror is null ? Busy.NoAnswer() : null;
    private long _reached = store.Mirror is null ? 0 : store.Book.Index.Count;

    /// <summary>
    /// The one that is written now, another after it was opened again; none while LiteDB does not answer.
    /// </summary>
    public Mirror? Now => _now;

    /// <summary>Why it does not follow; also where it does not answer.</summary>
    public Exception? Fault => _fault ?? (_busy.IsLongerThan(Longest) ? Busy.NoAnswer() : null);

    public bool IsLeftAlone => _fault is not null;

    public bool IsCheckpointed { get; private set; } = true;

    public long Reached => Volatile.Read(ref _reached);

    public void Add(IReadOnlyList<Minute> minutes) => Try(mirror =>
    {
        mirror.Add(minutes);
        Volatile.Write(ref _reached, minutes[^1].Number);
    });

    /// <summary>What it throws is no fault of the entries, which LiteDB goes on to follow.</summary>
    public void Keep(StreamId stream, Snapshot snapshot)
    {
        _now?.Keep(stream, snapshot);
        IsCheckpointed = false;
    }

    public void ForgetOldSnapshots() => Try(mirror => mirror.ForgetOldSnapshots());

    /// <summary>Moves LiteDB's log into its file and syncs that.</summary>
    public void Checkpoint()
    {
        Try(mirror => mirror.Checkpoint());
        IsCheckpointed = true;
    }

    /// <summary>Opens LiteDB again, as at the start, and completes it from the minute book.</summary>
    public void Recover()
    {
        Close();
        try
        {
            _busy.With(() => (_now, _reached) = recovery.Run());
            (_fault, IsCheckpointed) = (null, false);
        }
        catch (Exception failure)
        {
            _fault = failure;
        }
    }

    public void Close()
    {
        try
        {
            if (_now is { } mirror)
                _busy.With(mirror.Dispose);
            _now = null;
        }
        catch (Exception failure)
        {
            LeaveAlone(failure);
        }
    }

    public void LeaveAlone(Exception why) => _fault ??= why;

    private void Try(Action<Mirror> act)
    {
        if (IsLeftAlone || _now is not { } mirror)
            return;
        try
        {
            _busy.With(() => act(mirror));
            IsCheckpointed = false;
        }
        catch (Exception failure)
        {
            _fault = failure;
        }
    }
}
