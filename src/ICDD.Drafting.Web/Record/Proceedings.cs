using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>The record of one room, read and decoded once for all screens; an act adds its own entries to it.</summary>
public sealed class Proceedings
{
    private static readonly ConditionalWeakTable<Room, Proceedings> Opened = [];

    private const int NearTheEnd = 500;

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
    /// <exception cref="JournalException">The stored record is damaged; the message names the first bad
    /// entry.</exception>
    public Task<IReadOnlyList<RecordedAct>> Read()
    {
        lock (_gate)
            return _acts.Count >= _room.Draft.Version
                ? Task.FromResult<IReadOnlyList<RecordedAct>>(_acts)
                : ReadNext();
    }

    /// <summary>
    /// Those of a page. Near the end, and where nothing since changed what things are called, only they are read,
    /// however long the record is; otherwise all of it.
    /// </summary>
    /// <exception cref="JournalException">As above.</exception>
    public async Task<IReadOnlyList<RecordedAct>> Read(long first, long last)
    {
        IReadOnlyList<RecordedAct> known = Known();
        var newest = _room.Draft;
        if (known.Count < last && newest.Version - first < NearTheEnd)
            if (await ReadPlainly(first, last, newest).ConfigureAwait(false) is { } page)
                return page;
        if (known.Count < last)
            known = await Read().ConfigureAwait(false);
        return [.. known.Skip((int)first - 1).Take((int)(last - first) + 1)];
    }

    private ImmutableList<RecordedAct> Known()
    {
        lock (_gate)
            return _acts;
    }

    private async Task<IReadOnlyList<RecordedAct>?> ReadPlainly(long first, long last, Draft newest)
    {
        var page = new List<RecordedAct>();
        await foreach (var stored in _journal.Read(_room.Stream, first).ConfigureAwait(false))
        {
            if (stored.Version > newest.Version)
                break;
            var entry = JournalJson.Read(stored);
            if (!PlainActs.Is(entry.Event, newest))
                return null;
            if (stored.Version <= last)
                page.Add(RecordedAct.Of(stored, entry, newest, newest));
        }

        return page;
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
