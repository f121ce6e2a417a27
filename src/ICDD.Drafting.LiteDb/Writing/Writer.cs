using System.Threading.Channels;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The only one who writes the minute book, for the whole store: takes up to 256 appendings, writes them in one sitting,
/// syncs once, answers all. A failed write or sync is the end: what the operating system has kept of it is unknown, so
/// nothing is tried again on the same file.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    public const int LargestBatch = 256;
    private const int LongestQueue = 4_096;

    private readonly MinuteBook _book;
    private readonly Witnessing _witness;
    private readonly Channel<Appending> _queue =
        Channel.CreateBounded<Appending>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    private readonly Task _running;
    private volatile JournalException? _stopped;

    public Writer(OpenStore store, Witnessing witness, TimeProvider time)
    {
        (_book, _witness, Behind) = (store.Book, witness, new WritingBehind(store.Mirror, time));
        _running = Task.Run(Run);
    }

    public WritingBehind Behind { get; }

    /// <summary>Why nothing is recorded any more.</summary>
    public JournalException? Stopped => _stopped;

    public async ValueTask<bool> Append(Appending appending, CancellationToken cancel)
    {
        try
        {
            await _queue.Writer.WriteAsync(appending, cancel).ConfigureAwait(false);
        }
        catch (ChannelClosedException closed)
        {
            throw new JournalException(_stopped?.Message ?? "the journal is closed", _stopped?.InnerException ?? closed);
        }

        return await appending.Answer.Task.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _running.ConfigureAwait(false);
        await Behind.DisposeAsync().ConfigureAwait(false);
        if (_stopped is null && Behind.Fault is null)
            _witness.WriteClosed();
        _witness.Dispose();
    }

    private async Task Run()
    {
        while (await More().ConfigureAwait(false))
        {
            if (_witness.IsDue)
                _witness.Write();
            var batch = new Batch(_book.Index);
            while (batch.Count < LargestBatch && _queue.Reader.TryRead(out var appending))
                batch.Take(appending);
            if (Record(batch) && batch.Minutes.Count > 0)
                await Behind.Add(batch.Minutes).ConfigureAwait(false);
        }
    }

    private async Task<bool> More()
    {
        var more = _queue.Reader.WaitToReadAsync().AsTask();
        if (_witness.IsBehind && await Task.WhenAny(more, Task.Delay(Witnessing.Pause)).ConfigureAwait(false) != more)
            _witness.Write();
        return await more.ConfigureAwait(false);
    }

    private bool Record(Batch batch)
    {
        try
        {
            if (_stopped is null && batch.Minutes.Count > 0)
                _book.Write(batch.Minutes);
        }
        catch (Exception failure)
        {
            _stopped = new JournalException("the journal stopped: its minutes could not be written and synced", failure);
            _queue.Writer.TryComplete();
        }

        if (_stopped is { } stopped)
            batch.Fail(stopped);
        else
            batch.Answer();
        return _stopped is null;
    }
}
