using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>
/// Opens briefs to their own members, and to nobody else. There is no list of them. They are given back with the room
/// of their document.
/// </summary>
public sealed class Briefs(IJournal journal, TimeProvider time) : IDisposable
{
    private readonly ConditionalWeakTable<Room, ConcurrentDictionary<StreamId, Lazy<Task<BriefRoom>>>> _rooms = [];

    /// <summary>Null for whoever may not read it now. One that nobody wrote in is empty.</summary>
    /// <exception cref="JournalException">The record is damaged; the message names the first bad entry, not its words.
    /// </exception>
    public async Task<BriefRoom?> Open(Room document, BriefOwner owner, Seat seat)
    {
        if (owner.Refuse(document.Draft, seat) is not null)
            return null;
        if (owner is GroupBrief { Group: var group })
            foreach (var member in document.Draft.Groups.Find(group)!.Members)
                await Know(document, member).ConfigureAwait(false);
        return await Opened(document, owner).ConfigureAwait(false);
    }

    /// <summary>Who vouches for whom in the brief of a member counts in those of its groups.</summary>
    private async Task Know(Room document, DelegationCode member)
    {
        try
        {
            await Opened(document, new DelegationBrief(member)).ConfigureAwait(false);
        }
        catch (JournalException)
        {
            // Its own members are told; here nobody is vouched for by it.
        }
    }

    private async Task<BriefRoom> Opened(Room document, BriefOwner owner)
    {
        var stream = owner.Stream(document.Stream);
        var open = _rooms.GetOrCreateValue(document);
        var opening = open.GetOrAdd(stream, _ => new Lazy<Task<BriefRoom>>(() => Read(document, owner)));
        try
        {
            return await opening.Value.ConfigureAwait(false);
        }
        catch
        {
            open.TryRemove(KeyValuePair.Create(stream, opening));
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var (_, opening) in _rooms.SelectMany(each => each.Value))
            if (opening is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
                opening.Value.Result.Dispose();
    }

    private BriefRoom? Opened(Room document, StreamId stream) =>
        _rooms.TryGetValue(document, out var open) && open.TryGetValue(stream, out var opening)
        && opening is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }
            ? opening.Value.Result
            : null;

    private async Task<BriefRoom> Read(Room document, BriefOwner owner)
    {
        var room = new BriefRoom(
            owner,
            document,
            journal,
            time,
            code => Opened(document, new DelegationBrief(code).Stream(document.Stream)));
        await room.Open().ConfigureAwait(false);
        return room;
    }
}
