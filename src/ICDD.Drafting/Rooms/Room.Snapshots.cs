namespace ICDD.Drafting;

// A long negotiation opens from a snapshot. It is only believed where the record holds the same hash at its version.
public sealed partial class Room
{
    /// <summary>
    /// A snapshot is kept after so many versions, or once the record has grown by a part of its length.
    /// </summary>
    public const int SnapshotEvery = 1_000;

    private const int PartOfTheLength = 8;

    private Task _keeping = Task.CompletedTask;
    private long _kept;

    private async Task Restore(CancellationToken cancel)
    {
        if (snapshots is null
            || await snapshots.Find(stream, DraftSnapshot.Format, cancel).ConfigureAwait(false) is not { } found
            || await EntryAt(found.Version, cancel).ConfigureAwait(false) is not { } last
            || last.Hash != found.Hash
            || DraftSnapshot.ReadWithCommands(found, stream) is not { } kept)
            return;
        _commands = kept.Commands ?? await CommandsUntil(found.Version, cancel).ConfigureAwait(false);
        Volatile.Write(ref _head, new Head(kept.Draft, found.Hash, kept.At ?? Decode(last).At));
        _kept = found.Version;
    }

    private async Task<SealedEntry?> EntryAt(long version, CancellationToken cancel)
    {
        if (version < 1)
            return null;
        await foreach (var stored in journal.Read(stream, version, cancel).ConfigureAwait(false))
            return stored.Version == version ? stored : null;
        return null;
    }

    private async Task<CommandVersions> CommandsUntil(long version, CancellationToken cancel)
    {
        var commands = new CommandVersions();
        await foreach (var entry in Record(1, cancel).ConfigureAwait(false))
        {
            if (entry.Version > version)
                break;
            commands.Add(entry.Command);
        }

        return commands;
    }

    private void KeepNowAndThen()
    {
        var head = _head;
        var grown = head.Draft.Version - _kept;
        if (snapshots is null || grown < SnapshotEvery || grown < _kept / PartOfTheLength || !_keeping.IsCompleted)
            return;
        _kept = head.Draft.Version;
        var commands = _commands.Kept();
        _keeping = Task.Run(() => Keep(head, commands));
    }

    private async Task Keep(Head head, ReadOnlyMemory<byte> commands)
    {
        try
        {
            await snapshots!
                .Keep(stream, DraftSnapshot.Of(new KeptDraft(head.Draft) { At = head.At }, head.Hash, commands))
                .ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            // Without it the next opening takes longer; nothing else is lost.
            Faults.Add(fault);
        }
    }

    /// <summary>Keeps the newest draft for the next opening, if it is not kept yet.</summary>
    public async Task KeepSnapshot()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            await KeepLast().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task KeepLast()
    {
        await _keeping.ConfigureAwait(false);
        if (snapshots is null || _head.Draft.Version <= _kept)
            return;
        _kept = _head.Draft.Version;
        await Keep(_head, _commands.Kept()).ConfigureAwait(false);
    }
}
