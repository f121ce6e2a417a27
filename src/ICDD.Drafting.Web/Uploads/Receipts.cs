using System.Collections.Concurrent;
using System.Security.Cryptography;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// Files that were read a while ago, for whoever brought them in to take a receipt of. In memory and bounded: the same
/// file, brought in again, gives the same receipt at any later time.
/// </summary>
public sealed class Receipts(TimeProvider time)
{
    private const int Most = 500;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Brought> _brought = new(StringComparer.Ordinal);

    /// <summary>What was read, for whom, and who may ask for it.</summary>
    public sealed record Brought(
        StreamId Stream, Seat By, DelegationCode Delegation, RedlinePlan Plan, DateTimeOffset At);

    /// <summary>Remembers it under an address that nobody can guess.</summary>
    public string Keep(Room room, Seat by, DelegationCode delegation, RedlinePlan plan)
    {
        var now = time.GetUtcNow();
        foreach (var old in _brought.Where(pair => now - pair.Value.At > Kept).Select(pair => pair.Key)
            .Concat(_brought.Count < Most
                ? []
                : _brought.OrderBy(pair => pair.Value.At).Take(_brought.Count - Most + 1).Select(pair => pair.Key))
            .ToList())
            _brought.TryRemove(old, out _);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _brought[id] = new Brought(room.Stream, by, delegation, plan, now);
        return id;
    }

    /// <summary>What the seat brought in; null for anybody else's, and for what is forgotten.</summary>
    public Brought? Find(string id, Room room, Seat seat) =>
        _brought.TryGetValue(id, out var brought) && brought.Stream == room.Stream
            && brought.By.Role == seat.Role
            && brought.By.Delegation == seat.Delegation
            && time.GetUtcNow() - brought.At <= Kept
            ? brought
            : null;
}
