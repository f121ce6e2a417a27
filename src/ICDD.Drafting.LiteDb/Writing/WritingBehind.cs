using System.Threading.Channels;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// LiteDB follows the minute book at a distance, on a loop of its own: nobody waits for it, and nobody else writes it.
/// What fails, or falls too far behind, is opened again after a while and completed from the book: the record does not
/// need it. One that does not even answer is left alone.
/// </summary>
internal sealed class WritingBehind : IAsyncDisposable
{
    /// <summary>So many entries are written in one transaction, or fewer when no more have come.</summary>
    private const int Enough = 256;
    private const int LongestQueue = 1_024;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30);

    private readonly MirrorRecovery _recovery;
    private readonly TimeProvider _time;
    private readonly FollowingMirror _mirror;
    private readonly List<Minute> _taken = [];
    private readonly CancellationTokenSource _closing = new();
    private readonly Channel<object> _queue =
        Channel.CreateBounded<object>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    private readonly Task _running;
    private volatile bool _missed;
    private volatile Exception? _snapshotFault;
    private long _newest;

    public WritingBehind(OpenStore store, MirrorRecovery recovery, TimeProvider time)
    {
        (_mirror, _recovery, _time) = (new FollowingMirror(store, recovery, time), recovery, time);
        _newest = store.Book.Index.Count;
        _running = Task.Run(Run);
    }

    /// <summary>The one that is written now; another after it was opened again.</summary>
    public Mirror? Mirror => _mirror.Now;

    public Exception? Fault => _mirror.Fault;

    /// <summary>Why the last snapshot was not kept: no fault of the entries, which LiteDB goes on to follow.</summary>
    public Exception? SnapshotFault => _snapshotFault;

    /// <summary>So many acknowledged entries are not in LiteDB yet.</summary>
    public long Lag => Volatile.Read(ref _newest) - _mirror.Reached;

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

    /// <summary>
    /// Of any format where none is named; null also where LiteDB does not answer soon, so that a document only takes
    /// longer to open.
    /// </summary>
    public Task<Snapshot?> Find(StreamId stream, string? format) => Read(mirror => mirror.Find(stream, format));

    public Task<Snapshot?> Look(StreamId stream, string format) => Read(mirror => mirror.Look(stream, format));

    private async Task<Snapshot?> Read(Func<Mirror, Snapshot?> read)
    {
        try
        {
            return Fault is null && Mirror is { } mirror
                ? await Task.Run(() => read(mirror)).WaitAsync(Soon).ConfigureAwait(false)
                : null;
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
            _mirror.LeaveAlone(Busy.NoAnswer());
    }

    private sealed record Keeping(StreamId Stream, Snapshot Snapshot);

    private async Task Run()
    {
        _mirror.ForgetOldSnapshots();
        while (await More().ConfigureAwait(false))
        {
            await Wait(Task.Delay(Breath, _time, _closing.Token)).ConfigureAwait(false);
            WriteAll();
        }

        if (_missed && !_mirror.IsLeftAlone)
            WriteAll();
        _mirror.Checkpoint();
        _mirror.Close();
    }

    private async Task<bool> More()
    {
        var more = _queue.Reader.WaitToReadAsync().AsTask();
        while (!_mirror.IsCheckpointed || _mirror.IsLeftAlone)
        {
            var pause = _mirror.IsLeftAlone ? _recovery.Pause : Pause;
            if (await Wait(more, Task.Delay(pause, _time, _closing.Token)).ConfigureAwait(false) == more
                && !(_mirror.IsLeftAlone && _recovery.IsDue))
                break;
            if (!_mirror.IsLeftAlone)
                _mirror.Checkpoint();
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
        if (_missed && !_mirror.IsLeftAlone)
            Recover();
    }

    private void Take(IReadOnlyList<Minute> minutes)
    {
        _taken.AddRange(minutes.Where(minute => minute.Number > _mirror.Reached));
        if (_taken.Count >= Enough)
            Write();
    }

    private void Write()
    {
        if (_taken.Count > 0 && _taken[0].Number == _mirror.Reached + 1)
            _mirror.Add(_taken);
        else if (_taken.Count > 0)
            _missed = true;
        _taken.Clear();
    }

    private void Keep(Keeping keeping)
    {
        Write();
        if (_mirror.IsLeftAlone)
            return;
        try
        {
            _mirror.Keep(keeping.Stream, keeping.Snapshot);
            _snapshotFault = null;
        }
        catch (Exception failure)
        {
            _snapshotFault = failure;
        }
    }

    private void Recover()
    {
        _missed = false;
        _mirror.Recover();
    }
}
