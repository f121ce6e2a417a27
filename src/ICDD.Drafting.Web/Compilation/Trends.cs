using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>The trend of each open negotiation, counted once a room and followed act by act, whoever looks.</summary>
public sealed class Trends
{
    private readonly ConditionalWeakTable<Room, Counted> _rooms = [];

    /// <summary>The milestones up to the newest act.</summary>
    public Task<IReadOnlyList<Milestone>> Of(Room room) => _rooms.GetValue(room, key => new Counted(key)).Follow();

    private sealed class Counted(Room room)
    {
        private readonly Progress _progress = new(Draft.Empty(room.Stream));
        private readonly SemaphoreSlim _gate = new(1, 1);
        private long _version;

        public async Task<IReadOnlyList<Milestone>> Follow()
        {
            await _gate.WaitAsync().ConfigureAwait(false);
            try
            {
                await foreach (var entry in room.Record(_version + 1).ConfigureAwait(false))
                {
                    _progress.Follow(entry);
                    _version = entry.Version;
                }

                return [.. _progress.Milestones];
            }
            finally
            {
                _gate.Release();
            }
        }
    }
}
