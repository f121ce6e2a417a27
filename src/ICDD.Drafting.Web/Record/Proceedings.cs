using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>The record of one room, read and decoded once for all screens; an act adds its own entries to it.</summary>
public sealed class Proceedings
{
    private static readonly ConditionalWeakTable<Room, Proceedings> Opened = [];

    private readonly Lock _gate = new();
    private readonly Room _room;
    private readonly IJournal _journal;
    private Task _reading = Task.CompletedTask;
    private Draft _draft;
    private ImmutableList<RecordedAct> _acts = [];

    private Proceedings(Room room, IJournal journal) =>
        (_room, _journal, _draft) = (room, journal, Draft.Empty(room.Stream));

    public static Proceedings Of(Room room, IJournal journal) =>
        Opened.GetValue(room, key => new Proceedings(key, journal));

    /// <summary>Everything that the room has recorded, oldest first.</summary>
    /// <exception cref="JournalException">The stored record is damaged; the message names the first bad entry.</exception>
    public Task<IReadOnlyList<RecordedAct>> Read()
    {
        lock (_gate)
            return _acts.Count >= _room.Draft.Version
                ? Task.FromResult<IReadOnlyList<RecordedAct>>(_acts)
                : ReadNext();
    }

    private Task<IReadOnlyList<RecordedAct>> ReadNext()
    {
        var before = _reading;
        var next = Task.Run(() => ReadOn(before));
        _reading = next;
        return next;
    }

    /// <summary>One reader at a time; what went wrong for the one before is its own affair.</summary>
    private async Task<IReadOnlyList<RecordedAct>> ReadOn(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await CatchUp().ConfigureAwait(false);
        return _acts;
    }

    private async Task CatchUp()
    {
        var more = _acts.ToBuilder();
        var draft = _draft;
        await foreach (var stored in _journal.Read(_room.Stream, draft.Version + 1).ConfigureAwait(false))
        {
            var entry = JournalJson.Read(stored);
            var after = entry.Event.Apply(draft, entry.Stamp) with { Version = entry.Version };
            more.Add(RecordedAct.Of(stored, entry, draft, after));
            draft = after;
        }

        _draft = draft;
        lock (_gate)
            _acts = more.ToImmutable();
    }
}
