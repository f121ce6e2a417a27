namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Reads both copies once more while the store already serves, as far as they were verified at the last clean close:
/// slowly, and saying so when a disk has changed what it was given. The next start then reads everything before it
/// serves.
/// </summary>
internal sealed class BackgroundVerification : IAsyncDisposable
{
    private const int Bite = 500;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(25);

    private readonly CancellationTokenSource _closing = new();
    private readonly StorePaths _paths;
    private readonly Func<Mirror?> _mirror;
    private readonly long _until;
    private readonly Task _running;

    public BackgroundVerification(StorePaths paths, Func<Mirror?> mirror, long until, TimeProvider time)
    {
        (_paths, _mirror, _until) = (paths, mirror, until);
        _running = Task.Run(() => Run(time));
    }

    /// <summary>What is not as it was written, in the words of the machinery.</summary>
    public string? Fault { get; private set; }

    /// <summary>Returns when everything was read, or something was found.</summary>
    public Task Done => _running;

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
    }

    private async Task Run(TimeProvider time)
    {
        try
        {
            await Task.Delay(First, time, _closing.Token).ConfigureAwait(false);
            await Verify(time).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception failure)
        {
            Fault = failure.Message;
        }

        if (Fault is not null)
            BookIndexFile.Forget(_paths);
    }

    private async Task Verify(TimeProvider time)
    {
        using var file = DiskFile.Look(_paths.Minutes);
        var walk = new ChainWalk();
        foreach (var bite in new BookReading(file)
            .Minutes().Select(placed => placed.Minute).TakeWhile(minute => minute.Number <= _until).Chunk(Bite))
        {
            foreach (var minute in bite)
                if (!walk.Step(minute))
                {
                    Fault = $"minutes.book is damaged at entry {walk.Count + 1}";
                    return;
                }

            if (_mirror() is { } mirror && !Same(bite, mirror.Between(bite[0].Number, bite[^1].Number)))
            {
                Fault =
                    $"drafting.db does not hold the entries {bite[0].Number} to {bite[^1].Number} as they were written";
                return;
            }

            await Task.Delay(Breath, time, _closing.Token).ConfigureAwait(false);
        }

        if (walk.Count < _until)
            Fault = $"minutes.book is damaged at entry {walk.Count + 1}";
    }

    private static bool Same(Minute[] written, IReadOnlyList<Minute> mirrored) =>
        written.Length == mirrored.Count && written.Zip(mirrored).All(pair =>
            pair.First.Number == pair.Second.Number && pair.First.Stream == pair.Second.Stream
            && pair.First.Entry.Version == pair.Second.Entry.Version && pair.First.Entry.Hash == pair.Second.Entry.Hash
            && pair.First.Entry.Body.Span.SequenceEqual(pair.Second.Entry.Body.Span));
}
