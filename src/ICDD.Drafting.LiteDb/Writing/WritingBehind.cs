using System.Threading.Channels;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// LiteDB follows the minute book at a distance, on a loop of its own: nobody waits for it, and nobody else writes it.
/// What fails, or falls too far behind, is opened again after a while and completed from the book: the record does not need
/// it. One that does not even answer is left alone.
/// </summary>
internal sealed class WritingBehind : IAsyncDisposable
{
    /// <summary>So many entries are written in one transaction, or fewer when no more have come.</summary>
    private const int Enough = 256;
    private const int LongestQueue = 1_024;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30);

    private readonly MirrorRecovery _recovery;
    private readonly TimeProvider _time;
    private readonly Busy _busy;
    private readonly List<Minute> _taken = [];
    private readonly CancellationTokenSource _closing = new();
    private readonly Channel<object> _queue =
        Channel.CreateBounded<object>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    private readonly Task _running;
    private volatile Mirror _mirror;
    private volatile Exception? _fault;
    private volatile bool _missed;
    private volatile Exception? _snapshotFault;
    private bool _checkpointed = true;
    private long _reached;
    private long _newest;

    public WritingBehind(OpenStore store, MirrorRecovery recovery, TimeProvider time)
    {
        (_mirror, _recovery, _time, _busy) = (store.Mirror, recovery, time, new Busy(time));
        _reached = _newest = store.Book.Index.Count;
        _running = Task.Run(Run);
    }

    /// <summary>The one that is written now; another after it was opened again.</summary>
    public Mirror Mirror => _mirror;

    public Exception? Fault => _fault ?? (_busy.IsLongerThan(Longest) ? Busy.NoAnswer() : null);

    /// <summary>Why the last snapshot was not kept: no fault of the entries, which LiteDB goes on to follow.</summary>
    public Exception? SnapshotFault => _snapshotFault;

    /// <summary>So many acknowledged entries are not in LiteDB yet.</summary>
    public long Lag => Volatile.Read(ref _newest) - Volatile.Read(ref _reached);

    /// <summary>What was mended while others went on.</summary>
    public IReadOnlyList<Repair> Repairs => _recovery.Repairs;

    /// <summary>Never waits: what finds no place is taken from the minute book later.</summary>
    public void Add(IReadOnlyList<Minute> minutes)
    {
        Volatile.Write(ref _newest, minutes[^1].Number);
        if (!_queue.Writer.TryWrite(minutes))
            _missed = true;
    }

    /// <summary>A snapshot that finds no place is not kept.</summary>
    public void Keep(StreamId stream, Snapshot snapshot) => _queue.Writer.TryWrite(new Keeping(stream, snapshot));

    /// <summary>Of any format where none is named; null also where LiteDB does not answer soon, so that a document only takes
    /// longer to open.</summary>
    public Task<Snapshot?> Find(StreamId stream, string? format) => Read(() => _mirror.Find(stream, format));

    public Task<Snapshot?> Look(StreamId stream, string format) => Read(() => _mirror.Look(stream, format));

    private async Task<Snapshot?> Read(Func<Snapshot?> read)
    {
        try
        {
            return Fault is null ? await Task.Run(read).WaitAsync(Soon).ConfigureAwait(false) : null;
        }
        catch (TimeoutException)
        {
            return null;
        }
        catch (Exception failure)
        {
            _snapshotFault = failure;
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _closing.CancelAsync().ConfigureAwait(false);
        if (await Task.WhenAny(_running, Task.Delay(Farewell)).ConfigureAwait(false) == _running)
            _closing.Dispose();
        else
            _fault ??= Busy.NoAnswer();
    }

    private sealed record Keeping(StreamId Stream, Snapshot Snapshot);

    private async Task Run()
    {
        Try(_mirror.ForgetOldSnapshots);
        while (await More().ConfigureAwait(false))
        {
            await Wait(Task.Delay(Breath, _time, _closing.Token)).ConfigureAwait(false);
            WriteAll();
        }

        if (_missed && _fault is null)
            WriteAll();
        Try(_mirror.Checkpoint);
        Close();
    }

    private async Task<bool> More()
    {
        var more = _queue.Reader.WaitToReadAsync().AsTask();
        while (!_checkpointed || _fault is not null)
        {
            var pause = _fault is null ? Pause : _recovery.Pause;
            if (await Wait(more, Task.Delay(pause, _time, _closing.Token)).ConfigureAwait(false) == more
                && !(_fault is not null && _recovery.IsDue))
                break;
            if (_fault is null)
                Checkpoint();
            else if (!_closing.IsCancellationRequested)
                Recover();
            if (more.IsCompleted)
                break;
        }

        return await more.ConfigureAwait(false);
    }

    // A cancelled delay is only a shorter one.
    private static Task<Task> Wait(params Task[] tasks) => Task.WhenAny(tasks);

    private void WriteAll()
    {
        while (_queue.Reader.TryRead(out var request))
            if (request is Keeping keeping)
                Keep(keeping);
            else
                Take((IReadOnlyList<Minute>)request);
        Write();
        if (_missed && _fault is null)
            Recover();
    }

    private void Take(IReadOnlyList<Minute> minutes)
    {
        _taken.AddRange(minutes.Where(minute => minute.Number > _reached));
        if (_taken.Count >= Enough)
            Write();
    }

    private void Write()
    {
        if (_taken.Count > 0 && _taken[0].Number == _reached + 1)
            Try(() =>
            {
                _mirror.Add(_taken);
                Volatile.Write(ref _reached, _taken[^1].Number);
            });
        else if (_taken.Count > 0)
            _missed = true;
        _taken.Clear();
    }

    private void Keep(Keeping keeping)
    {
        Write();
        if (_fault is not null)
            return;
        try
        {
            _mirror.Keep(keeping.Stream, keeping.Snapshot);
            (_snapshotFault, _checkpointed) = (null, false);
        }
        catch (Exception failure)
        {
            _snapshotFault = failure;
        }
    }

    /// <summary>Moves LiteDB's log into its file and syncs that.</summary>
    private void Checkpoint()
    {
        Try(_mirror.Checkpoint);
        _checkpointed = true;
    }

    /// <summary>Opens LiteDB again, as at the start, and completes it from the minute book.</summary>
    private void Recover()
    {
        _missed = false;
        Close();
        try
        {
            _busy.With(() => (_mirror, _reached) = _recovery.Run());
            (_fault, _checkpointed) = (null, false);
        }
        catch (Exception failure)
        {
            _fault = failure;
        }
    }

    private void Close()
    {
        try
        {
            _busy.With(_mirror.Dispose);
        }
        catch (Exception failure)
        {
            _fault ??= failure;
        }
    }

    private void Try(Action act)
    {
        if (_fault is not null)
            return;
        try
        {
            _busy.With(act);
            _checkpointed = false;
        }
        catch (Exception failure)
        {
            _fault = failure;
        }
    }
}
