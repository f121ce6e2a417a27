using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace ICDD.Drafting.Documents;

/// <summary>
/// A process of Node that sets one file after another, each within the limits of one. It ends when it is disposed of,
/// when it passes a limit, and when whoever asked it no longer waits.
/// </summary>
internal sealed class NodeWorker : IAsyncDisposable
{
    /// <summary>What the compiler remembers of one file is kept by it until it ends.</summary>
    public const int MostFiles = 16;

    /// <summary>Long files leave more behind: after so many bytes of them it ends too.</summary>
    private const long MostBytes = 1 << 20;

    private readonly Channel<Asked> _asked = Channel.CreateUnbounded<Asked>();
    private readonly CancellationTokenSource _stop = new();
    private readonly NodeLimits _limits;
    private readonly Task _running;
    private volatile bool _hasFailed;
    private int _files;
    private long _bytes;

    public NodeWorker(string node, string program, NodeLimits limits)
    {
        _limits = limits;
        var start = LimitedProcess.Bare(node, program);
        start.WorkingDirectory = Path.GetDirectoryName(program);
        _running = Run(start);
    }

    public bool IsFresh => _files == 0;

    /// <summary>It passed a limit or ended by itself; that a file could not be set is no failure of its own.</summary>
    public bool HasFailed => _hasFailed || _running.IsCompleted;

    public bool IsSpent => _files >= MostFiles || _bytes >= MostBytes || HasFailed;

    /// <exception cref="ExportFailedException">It could not be set, or passed a limit.</exception>
    public async Task<ReadOnlyMemory<byte>> Set(
        FrameKind kind, ReadOnlyMemory<byte> input, CancellationToken cancel)
    {
        _files++;
        _bytes += input.Length;
        var asked = new Asked(kind, input);
        if (!_asked.Writer.TryWrite(asked))
            throw Failed("It had ended.");
        using var gone = cancel.UnsafeRegister(_ => _stop.Cancel(), null);
        try
        {
            return await asked.Answer.Task.ConfigureAwait(false);
        }
        catch (ExportFailedException) when (cancel.IsCancellationRequested)
        {
            await _running.ConfigureAwait(false);
            throw new OperationCanceledException(cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _asked.Writer.TryComplete();
        await _stop.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task Run(ProcessStartInfo start)
    {
        var why = "It had ended.";
        try
        {
            var whole = new ProcessLimits(_limits.Time * MostFiles, _limits.Memory);
            await LimitedProcess.Run(start, whole, Talk, _stop.Token).ConfigureAwait(false);
        }
        catch (Exception ended) when (ended is ProcessLimitException or IOException or OperationCanceledException)
        {
            why = ended.Message;
        }

        _asked.Writer.TryComplete();
        while (_asked.Reader.TryRead(out var unanswered))
            unanswered.Answer.TrySetException(Failed(why));
    }

    private async Task<bool> Talk(Process process, CancellationToken stop)
    {
        // Read to its end, or the program would wait.
        var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, stop);
        await foreach (var asked in _asked.Reader.ReadAllAsync(stop).ConfigureAwait(false))
        {
            using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
            time.CancelAfter(_limits.Time);
            try
            {
                await Frames.WriteBytes(
                    process.StandardInput.BaseStream, asked.Kind, asked.Input, time.Token).ConfigureAwait(false);
                var (kind, bytes) = await Frames.Read(
                    process.StandardOutput.BaseStream, _limits.Bytes, time.Token).ConfigureAwait(false);
                if (kind == FrameKind.File)
                    asked.Answer.TrySetResult(bytes);
                else
                    asked.Answer.TrySetException(Failed(Encoding.UTF8.GetString(bytes)));
            }
            catch (Exception ended) when (ended is IOException or OperationCanceledException)
            {
                _hasFailed = true;
                asked.Answer.TrySetException(Failed(ended.Message));
                throw;
            }
        }

        await complaints.ConfigureAwait(false);
        return true;
    }

    private static ExportFailedException Failed(string why) => new(new PdfFailed(), $"The document was not set: {why}");

    private sealed record Asked(FrameKind Kind, ReadOnlyMemory<byte> Input)
    {
        public TaskCompletionSource<ReadOnlyMemory<byte>> Answer { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
