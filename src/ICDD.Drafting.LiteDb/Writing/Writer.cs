using System.Threading.Channels;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The only one who writes, for the whole store: takes up to 256 appendings, writes them into the minute book in one
/// sitting, syncs once, answers all, and writes LiteDB behind when there is time. A failed write or sync is the end: what
/// the operating system has kept of it is unknown, so nothing is tried again on the same file.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    public const int LargestBatch = 256;
    private const int LongestQueue = 4_096;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly OpenStore _store;
    private readonly TimeProvider _time;
    private readonly Channel<object> _queue =
        Channel.CreateBounded<object>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    private readonly Task _running;

    public Writer(OpenStore store, TimeProvider time)
    {
        (_store, _time, Behind) = (store, time, new WritingBehind(store.Mirror));
        _running = Task.Run(Run);
    }

    public WritingBehind Behind { get; }

    /// <summary>Why nothing is recorded any more.</summary>
    public JournalException? Stopped { get; private set; }

    public async ValueTask<bool> Append(Appending appending, CancellationToken cancel)
    {
        await Send(appending, cancel).ConfigureAwait(false);
        return await appending.Answer.Task.ConfigureAwait(false);
    }

    public ValueTask Keep(StreamId stream, Snapshot snapshot, CancellationToken cancel) =>
        Send(new Keeping(stream, snapshot), cancel);

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _running.ConfigureAwait(false);
    }

    private sealed record Keeping(StreamId Stream, Snapshot Snapshot);

    private async ValueTask Send(object request, CancellationToken cancel)
    {
        try
        {
            await _queue.Writer.WriteAsync(request, cancel).ConfigureAwait(false);
        }
        catch (ChannelClosedException closed)
        {
            throw Stopped ?? new JournalException("the journal is closed", closed);
        }
    }

    private async Task Run()
    {
        while (await More().ConfigureAwait(false))
            Record();
        Behind.Close();
    }

    private async Task<bool> More()
    {
        var more = _queue.Reader.WaitToReadAsync().AsTask();
        if (!more.IsCompleted && Behind.HasWork && !await Comes(more, Breath).ConfigureAwait(false))
        {
            Behind.Write();
            if (!await Comes(more, Pause).ConfigureAwait(false))
                Behind.Checkpoint();
        }

        return await more.ConfigureAwait(false);
    }

    private async Task<bool> Comes(Task more, TimeSpan within) =>
        await Task.WhenAny(more, Task.Delay(within, _time)).ConfigureAwait(false) == more;

    private void Record()
    {
        var batch = new Batch(_store.Book.Index);
        while (batch.Count < LargestBatch && _queue.Reader.TryRead(out var request))
            if (request is Appending appending)
                batch.Take(appending);
            else if (request is Keeping keeping)
                Behind.Keep(keeping.Stream, keeping.Snapshot);
        try
        {
            if (Stopped is not null)
                throw Stopped;
            if (batch.Minutes.Count > 0)
                _store.Book.Write(batch.Minutes);
        }
        catch (Exception failure)
        {
            Stop(failure);
            batch.Fail(Stopped!);
            return;
        }

        batch.Answer();
        Behind.Add(batch.Minutes);
        if (Behind.IsFull)
            Behind.Write();
    }

    private void Stop(Exception failure)
    {
        Stopped ??= new JournalException("the journal stopped: the minute book could not be written and synced", failure);
        _queue.Writer.TryComplete();
    }
}
