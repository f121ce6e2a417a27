using System.Threading.Channels;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The only one who writes the minute book, for the whole store: takes up to 256 appendings, writes them in one
/// sitting, syncs once, answers all. Where there is no room recording pauses, and goes on from the last synced length
/// as soon as there is. A failed sync is the end: what the operating system has kept of it is unknown, so nothing is
/// tried again.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    public const int LargestBatch = 256;
    private const int LongestQueue = 4_096;

    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(500);

    private readonly MinuteBook _book;
    private readonly Witnessing _witness;
    private readonly DiskRoom _room;
    private readonly Channel<Appending> _queue =
        Channel.CreateBounded<Appending>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    private readonly Task _running;
    private volatile JournalException? _stopped;
    private volatile JournalException? _paused;
    private long _tried;

    public Writer(OpenStore store, StorePaths paths, TimeProvider time)
    {
        (_book, _room) = (store.Book, new DiskRoom(paths.Folder));
        _witness = new Witnessing(paths, store.Book);
        Behind = new WritingBehind(store, new MirrorRecovery(paths), time);
        _running = Task.Run(Run);
    }

    public WritingBehind Behind { get; }

    /// <summary>Why nothing is recorded any more.</summary>
    public JournalException? Stopped => _stopped;

    /// <summary>Why nothing is recorded for now.</summary>
    public JournalException? Paused => _paused;

    public Exception? WitnessFault => _witness.Fault;

    /// <summary>Recording paused, goes on, or stopped. Called on the writer's thread.</summary>
    public event Action? Changed;

    public async ValueTask<bool> Append(Appending appending, CancellationToken cancel)
    {
        try
        {
            await _queue.Writer.WriteAsync(appending, cancel).ConfigureAwait(false);
        }
        catch (ChannelClosedException closed)
        {
            throw _stopped is { } why
                ? new JournalException(why.Message, why.InnerException ?? closed) { NothingWasRecorded = true }
                : new JournalException("the journal is closed", closed);
        }

        return await appending.Answer.Task.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _running.ConfigureAwait(false);
        await Behind.DisposeAsync().ConfigureAwait(false);
        if (_stopped is null && _paused is null && Behind is { Fault: null, Lag: 0 })
            _witness.WriteClosed();
        _witness.Dispose();
    }

    private async Task Run()
    {
        while (await More().ConfigureAwait(false))
        {
            if (_witness.IsDue)
                _witness.Write();
            if (_paused is not null && TimeProvider.System.GetElapsedTime(_tried) >= Again)
                TakeUp();
            var batch = new Batch(_book.Index);
            while (batch.Count < LargestBatch && _queue.Reader.TryRead(out var appending))
                batch.Take(appending);
            if (Record(batch) && batch.Minutes.Count > 0)
                Behind.Add(batch.Minutes);
        }
    }

    private async Task<bool> More()
    {
        var more = _queue.Reader.WaitToReadAsync().AsTask();
        while (_witness.IsBehind || _paused is not null)
        {
            if (await Task.WhenAny(
                more, Task.Delay(_paused is null ? Witnessing.Pause : Again)).ConfigureAwait(false) == more)
                break;
            if (_paused is not null)
                TakeUp();
            else
                _witness.Write();
        }

        return await more.ConfigureAwait(false);
    }

    private bool Record(Batch batch)
    {
        if (batch.Minutes.Count > 0 && _stopped is null && _paused is null && _room.IsShort)
            Pause(new IOException("there is too little room left on the disk"));
        if ((batch.Minutes.Count > 0 ? _stopped ?? _paused : null) is { } why)
        {
            batch.Fail(new JournalException(why.Message, why) { NothingWasRecorded = true });
            return false;
        }

        try
        {
            if (batch.Minutes.Count > 0)
                Write(batch.Minutes);
            batch.Answer();
            return true;
        }
        catch (Exception failure)
        {
            batch.Fail(failure is NoRoomException ? Pause(failure) : Stop(failure));
            return false;
        }
    }

    private void Write(IReadOnlyList<Minute> minutes)
    {
        _book.Write(minutes);
        if (_witness.SaysNothing)
            _witness.Write();
    }

    private JournalException Pause(Exception why)
    {
        _tried = TimeProvider.System.GetTimestamp();
        var paused = _paused = new JournalException("recording is paused: the disk has no room for its minutes", why);
        Changed?.Invoke();
        return paused;
    }

    private JournalException Stop(Exception why)
    {
        var stopped = _stopped = new JournalException(
            "the journal stopped: its minutes could not be written and synced", why);
        _paused = null;
        _queue.Writer.TryComplete();
        Changed?.Invoke();
        return stopped;
    }

    /// <summary>Goes on at the last synced length, on a new handle, as opening the store again would.</summary>
    private void TakeUp()
    {
        _tried = TimeProvider.System.GetTimestamp();
        if (!_room.IsEnough)
            return;
        try
        {
            _book.TakeUp();
            _paused = null;
            Changed?.Invoke();
        }
        catch (JournalException changed)
        {
            Stop(changed);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Still no room: it is tried again.
        }
    }
}
