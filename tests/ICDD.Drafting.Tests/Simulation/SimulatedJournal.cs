namespace ICDD.Drafting.Tests;

/// <summary>Faults planted in the machinery, to see that the simulation sees them.</summary>
public enum Planted { Nothing, AcknowledgeBeforeSync, NoCommandId, NoFencing, Deaf }

/// <summary>The journal of one node on the common disk. Everything completes at once, so a seed is a history.</summary>
public sealed class SimulatedJournal(Disk disk, Random chance, Planted planted) : IJournal
{
    private Action<long>? _reached;

    /// <summary>A failed sync is fatal: this handle is never used again.</summary>
    public bool IsDead { get; private set; }

    public bool IsCalm { get; set; }

    public IDisposable? Watch(StreamId stream, Action<long> reached)
    {
        _reached = reached;
        return null;
    }

    /// <summary>Gives notice of a version: of the newest, or late, or twice.</summary>
    public void Tell(long version)
    {
        if (planted != Planted.Deaf)
            _reached?.Invoke(version);
    }

    public ValueTask<bool> Append(
        StreamId stream, long expectedVersion, IReadOnlyList<SealedEntry> entries, CancellationToken cancel = default)
    {
        if (IsDead || disk.PowerWasLost)
            throw new JournalException("dead");
        if (planted != Planted.NoFencing && disk.Entries.Count != expectedVersion)
            return ValueTask.FromResult(false);
        disk.Write(entries);
        if (Happens(4))
            LosePower();
        if (planted == Planted.AcknowledgeBeforeSync)
            return ValueTask.FromResult(true);
        if (Happens(3))
            FailToSync();
        disk.Sync();
        if (Happens(3))
            LosePower();
        return ValueTask.FromResult(true);
    }

    public async IAsyncEnumerable<SealedEntry> Read(
        StreamId stream, long from = 1,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var entry in disk.Entries.Skip((int)from - 1).ToArray())
            yield return entry;
        await Task.CompletedTask;
    }

    public ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default) =>
        ValueTask.FromResult<IReadOnlyList<StreamId>>([Hall.Stream]);

    private bool Happens(int percent) => !IsCalm && chance.Next(100) < percent;

    private void LosePower()
    {
        disk.LosePower();
        throw new JournalException("the power is gone");
    }

    /// <summary>What a failed sync leaves is unknown; the cache drops the rest.</summary>
    private void FailToSync()
    {
        IsDead = true;
        disk.LosePower();
        disk.PowerIsBack();
        throw new JournalException("the sync failed");
    }
}
