namespace ICDD.Drafting;

// A long negotiation opens from a snapshot. It is only believed where the record holds the same hash at its version.
public sealed partial class Room
{
    /// <summary>A snapshot is kept after so many versions.</summary>
    public const int SnapshotEvery = 1_000;

    /// <summary>A command repeated after so many further entries is no longer recognised once the room was reopened.</summary>
    public const int RememberedEntries = 1_000;

    private Task _keeping = Task.CompletedTask;
    private long _kept;

    private async Task Restore(CancellationToken cancel)
    {
        if (snapshots is null
            || await snapshots.Find(stream, cancel).ConfigureAwait(false) is not { } found
            || DraftSnapshot.Read(found, stream) is not { } draft)
            return;
        var last = new SealedEntry(0, default, default);
        var at = DateTimeOffset.MinValue;
        var answered = new Dictionary<CommandId, Answered>();
        var from = Math.Max(1, found.Version - RememberedEntries + 1);
        await foreach (var stored in journal.Read(stream, from, cancel).ConfigureAwait(false))
        {
            if (stored.Version > found.Version)
                break;
            var entry = Decode(stored);
            (last, at) = (stored, entry.At);
            answered[entry.Command] = Answered.By(entry);
        }

        if (last.Version != found.Version || last.Hash != found.Hash)
            return;
        foreach (var (command, recorded) in answered)
            _answered[command] = recorded;
        Volatile.Write(ref _head, new Head(draft, found.Hash, at));
        _kept = found.Version;
    }

    private void KeepNowAndThen()
    {
        var head = _head;
        if (snapshots is null || head.Draft.Version - _kept < SnapshotEvery || !_keeping.IsCompleted)
            return;
        _kept = head.Draft.Version;
        _keeping = Task.Run(() => Keep(head));
    }

    private async Task Keep(Head head)
    {
        try
        {
            await snapshots!.Keep(stream, DraftSnapshot.Of(head.Draft, head.Hash)).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Without it the next opening takes longer; nothing else is lost.
        }
    }

    private async Task KeepLast()
    {
        await _keeping.ConfigureAwait(false);
        if (snapshots is not null && _head.Draft.Version > _kept)
            await Keep(_head).ConfigureAwait(false);
    }
}
