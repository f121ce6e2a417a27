using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>The trend of each open negotiation, counted once a room and followed act by act, whoever looks.</summary>
public sealed class Trends
{
    // So many acts are counted before a person notices.
    private const int AtOnce = 500;

    private readonly ConditionalWeakTable<Room, Counted> _rooms = [];

    /// <summary>The milestones up to the newest act.</summary>
    public Task<IReadOnlyList<Milestone>> Of(Room room) => _rooms.GetValue(room, key => new Counted(key)).Follow();

    private sealed class Counted(Room room)
    {
        private readonly Progress _progress = new(Draft.Empty(room.Stream));
        private readonly Lock _gate = new();
        private Task<IReadOnlyList<Milestone>> _last = Task.FromResult<IReadOnlyList<Milestone>>([]);
        private long _version;

        /// <summary>
        /// One after the other, each going on where the one before stopped; a long record keeps no screen waiting, and
        /// what is known already is there at once, so that a page that comes alive does not blink.
        /// </summary>
        public Task<IReadOnlyList<Milestone>> Follow()
        {
            lock (_gate)
            {
                var before = _last;
                if (before.IsCompletedSuccessfully && _version == room.Draft.Version)
                    return before;
                return _last = room.Draft.Version - _version > AtOnce
                    ? Task.Run(() => FollowAfter(before))
                    : FollowAfter(before);
            }
        }

        private async Task<IReadOnlyList<Milestone>> FollowAfter(Task<IReadOnlyList<Milestone>> before)
        {
            await ((Task)before).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var known = _progress.Milestones.Count;
            await foreach (var entry in room.Record(_version + 1).ConfigureAwait(false))
            {
                _progress.Follow(entry);
                _version = entry.Version;
            }

            return _progress.Milestones.Count == known && before.IsCompletedSuccessfully
                ? await before.ConfigureAwait(false)
                : [.. _progress.Milestones];
        }
    }
}
