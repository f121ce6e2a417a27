using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Files in the order in which they are to stand, each written to a spool of its own: while one is read, the next ones
/// are written. No more than these few are on the way.
/// </summary>
internal static class SpooledFiles
{
    private const int Ahead = 3;

    /// <returns>Each with its spool, which is closed behind it; with none where what writes it failed.</returns>
    public static async IAsyncEnumerable<(DossierFile File, FileStream? Spool)> Of(
        IEnumerable<DossierFile> files, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var begun = new Queue<(DossierFile File, Task<FileStream?> Writing)>();
        try
        {
            foreach (var file in files)
            {
                begun.Enqueue((file, Task.Run(() => Write(file, stop.Token), stop.Token)));
                if (begun.Count <= Ahead)
                    continue;
                var (first, writing) = begun.Peek();
                yield return (first, await writing.ConfigureAwait(false));
                await Close(begun.Dequeue().Writing).ConfigureAwait(false);
            }

            while (begun.TryPeek(out var next))
            {
                yield return (next.File, await next.Writing.ConfigureAwait(false));
                await Close(begun.Dequeue().Writing).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (var (_, writing) in begun)
                await Close(writing).ConfigureAwait(false);
        }
    }

    private static async Task<FileStream?> Write(DossierFile file, CancellationToken cancel)
    {
        var spool = Spool.Begin();
        try
        {
            await file.Write(spool, cancel).ConfigureAwait(false);
            return spool;
        }
        catch (ExportFailedException)
        {
            await spool.DisposeAsync().ConfigureAwait(false);
            return null;
        }
        catch
        {
            await spool.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>What went wrong was said where it was waited for.</summary>
    private static async Task Close(Task<FileStream?> writing)
    {
        await ((Task)writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (writing is { IsCompletedSuccessfully: true, Result: { } spool })
            await spool.DisposeAsync().ConfigureAwait(false);
    }
}
