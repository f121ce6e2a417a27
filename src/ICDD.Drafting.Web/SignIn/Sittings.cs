using System.Collections.Concurrent;
using System.Security.Claims;

namespace ICDD.Drafting.Web;

/// <summary>
/// Each sign-in in a browser is a sitting. It is over when its browser signs out or signs in anew: a window that was opened
/// before decides nothing any more. Kept in memory, since a restart closes every window.
/// </summary>
public sealed class Sittings
{
    private const string Sitting = "sitting";
    private const int Remembered = 100_000;
    private readonly ConcurrentDictionary<string, bool> _over = [];
    private readonly ConcurrentQueue<string> _order = [];

    public static void Begin(ClaimsPrincipal? person) =>
        (person?.Identity as ClaimsIdentity)?.AddClaim(new Claim(Sitting, Guid.NewGuid().ToString("N")));

    public void End(ClaimsPrincipal person)
    {
        if (person.FindFirst(Sitting) is not { } sitting || !_over.TryAdd(sitting.Value, true))
            return;
        _order.Enqueue(sitting.Value);
        if (_order.Count > Remembered && _order.TryDequeue(out var oldest))
            _over.TryRemove(oldest, out _);
    }

    public bool IsOver(ClaimsPrincipal person) =>
        person.FindFirst(Sitting) is { } sitting && _over.ContainsKey(sitting.Value);
}
