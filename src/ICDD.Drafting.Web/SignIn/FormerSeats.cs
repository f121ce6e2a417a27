using System.Collections.Concurrent;
using System.Security.Claims;

namespace ICDD.Drafting.Web;

/// <summary>
/// In a demonstration one browser takes one seat after another. The pages of a seat that it left stay open to be looked
/// at; they decide nothing any more. An account has no such thing.
/// </summary>
public sealed class FormerSeats
{
    private readonly ConcurrentDictionary<string, byte> _left = new(StringComparer.Ordinal);

    public void Leave(ClaimsPrincipal seat, ClaimsPrincipal? next)
    {
        if (IsSeat(seat) && next is not null && IsSeat(next))
            _left[CircuitSession.Of(seat)] = 0;
    }

    public bool Holds(ClaimsPrincipal user) =>
        !_left.IsEmpty && IsSeat(user) && _left.ContainsKey(CircuitSession.Of(user));

    private static bool IsSeat(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == DemonstrationSeat.Claim);
}
