using System.Threading.Channels;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// LiteDB follows the minute book at a distance, on a loop of its own: nobody waits for it, and nobody else writes it.
/// When it fails it is left alone until the store is opened again: the record does not need it.
/// </summary>
internal sealed class WritingBehind : IAsyncDisposable
{
    /// <summary>So many entries are written in one transaction, or fewer when no more have come.</summary>
    private const int Enough = 256;
    private const int LongestQueue = 1_024;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Mirror _mirror;
    private readonly TimeProvider _time;
    private readonly List<Minute> _taken = [];
    private readonly CancellationTokenSource _closing = new();
    private readonly Channel<object> _queue =
        Channel.CreateBounded<object>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    private readonly Task _running;
    private volatile Exception? _fault;
    private volatile Exception? _snapshotFault;
    private bool _checkpointed = true;
    private long _lag;

    public WritingBehind(Mirror mirror, TimeProvider time)
    {
        (_mirror, _time) = (mirror, time);
        _running = Task.Run(Run);
    }

    public Exception? Fault => _fault;

    /// <summary>Why the last snapshot was not kept: no fault of the entries, which LiteDB goes on to follow.</summary>
    public Exception? SnapshotFault => _snapshotFault;

    /// <summary>So many acknowledged entries are not in LiteDB yet.</summary>
    public long Lag => Volatile.Read(ref _lag);

    /// <summary>Waits only where LiteDB is thousands of sittings behind.</summary>
    public ValueTask Add(IReadOnlyList<Minute> minutes)
    {
        Interlocked.Add(ref _lag, minutes.Count);
        return _queue.Writer.WriteAsync(minutes);
    }

    public ValueTask Keep(StreamId stream, Snapshot snapshot, CancellationToken cancel) =>
        _queue.Writer.WriteAsync(new Keeping(stream, snapshot), cancel);

    /// <summary>Of any format where none is named.</summary>
    public Snapshot? Find(StreamId stream, string? format) => Read(() => _mirror.Find(stream, format));

    public Snapshot? Look(StreamId stream, string format) => Read(() => _mirror.Look(stream, format));

    private Snapshot? Read(Func<Snapshot?> read)
    {
        try
        {
            return _fault is null ? read() : null;
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
        await _running.ConfigureAwait(false);
        _closing.Dispose();
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

        Try(_mirror.Checkpoint);
        Try(_mirror.Dispose);
    }

    private async Task<bool> More()
    {
        var more = _queue.Reader.WaitToReadAsync().AsTask();
        if (!_checkpointed && await Wait(more, Task.Delay(Pause, _time, _closing.Token)).ConfigureAwait(false) != more)
            Checkpoint();
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
    }

    private void Take(IReadOnlyList<Minute> minutes)
    {
        _taken.AddRange(minutes);
        if (_taken.Count >= Enough)
            Write();
    }

    private void Write()
    {
        if (_taken.Count > 0)
            Try(() =>
            {
                _mirror.Add(_taken);
                Interlocked.Add(ref _lag, -_taken.Count);
            });
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

    private void Try(Action act)
    {
        if (_fault is not null)
            return;
        try
        {
            act();
            _checkpointed = false;
        }
        catch (Exception failure)
        {
            _fault = failure;
        }
    }
}
