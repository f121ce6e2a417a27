namespace ICDD.Drafting.Documents;

/// <summary>
/// Sets many files of one document after each other, by processes that go on from one to the next: to start one costs
/// more than a short file. What nothing was asked of for a while ends, so that who reads slowly holds none.
/// </summary>
public sealed class SettingBatch : IAsyncDisposable
{
    private readonly Typst _typst;
    private readonly TimeSpan _idle;
    private readonly Stack<NodeWorker> _waiting = [];
    private readonly Lock _gate = new();
    private readonly Timer _timer;

    public SettingBatch()
        : this(Typst.Here(), TimeSpan.FromSeconds(2))
    {
    }

    /// <param name="idle">How long a process waits for another file before it ends.</param>
    internal SettingBatch(Typst typst, TimeSpan idle)
    {
        (_typst, _idle) = (typst, idle);
        _timer = new Timer(_ => _ = EndAll());
    }

    /// <summary>How many processes were started for it.</summary>
    internal int Started { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync().ConfigureAwait(false);
        await EndAll().ConfigureAwait(false);
    }

    /// <exception cref="ExportFailedException">It cannot be set.</exception>
    internal Task<ReadOnlyMemory<byte>> Set(Folio folio, CancellationToken cancel) =>
        Set(_typst.Lacks, FrameKind.Folio, PdfFolio.Of(folio), cancel);

    /// <exception cref="ExportFailedException">It cannot be set.</exception>
    internal Task<ReadOnlyMemory<byte>> Set(SetPicture picture, CancellationToken cancel) =>
        Set(_typst.PictureLacks, FrameKind.Drawing, picture.Json(), cancel);

    private async Task<ReadOnlyMemory<byte>> Set(
        Refusal? lacks, FrameKind kind, ReadOnlyMemory<byte> input, CancellationToken cancel)
    {
        if (lacks is { } missing)
            throw new ExportFailedException(missing, missing.ToString());
        return await Typst.InTurn(() => Set(kind, input, cancel), cancel).ConfigureAwait(false);
    }

    /// <summary>What failed in a process that had set others is set once more by one that has not.</summary>
    private async Task<ReadOnlyMemory<byte>> Set(
        FrameKind kind, ReadOnlyMemory<byte> input, CancellationToken cancel)
    {
        while (true)
        {
            var worker = await Take().ConfigureAwait(false);
            var isFresh = worker.IsFresh;
            try
            {
                return await worker.Set(kind, input, cancel).ConfigureAwait(false);
            }
            catch (ExportFailedException) when (!isFresh && worker.HasFailed)
            {
                continue;
            }
            finally
            {
                await GiveBack(worker).ConfigureAwait(false);
            }
        }
    }

    private async Task<NodeWorker> Take()
    {
        while (Waiting() is { } worker)
        {
            if (!worker.IsSpent)
                return worker;
            await worker.DisposeAsync().ConfigureAwait(false);
        }

        Started++;
        return _typst.Worker();
    }

    private NodeWorker? Waiting()
    {
        lock (_gate)
            return _waiting.TryPop(out var worker) ? worker : null;
    }

    private async Task GiveBack(NodeWorker worker)
    {
        if (worker.IsSpent)
        {
            await worker.DisposeAsync().ConfigureAwait(false);
            return;
        }

        lock (_gate)
            _waiting.Push(worker);
        _timer.Change(_idle, Timeout.InfiniteTimeSpan);
    }

    private async Task EndAll()
    {
        foreach (var worker in TakeAll())
            await worker.DisposeAsync().ConfigureAwait(false);
    }

    private List<NodeWorker> TakeAll()
    {
        lock (_gate)
        {
            List<NodeWorker> all = [.. _waiting];
            _waiting.Clear();
            return all;
        }
    }
}
