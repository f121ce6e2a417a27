using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace ICDD.Drafting.Web;

/// <summary>Finds the seat of whoever is signed in, looked up anew each time.</summary>
public sealed class SeatFinder(AuthenticationStateProvider screen, DraftingOptions options)
{
    public async Task<Seat?> Find()
    {
        var state = await screen.GetAuthenticationStateAsync().ConfigureAwait(true);
        return Find(state.User);
    }

    public Seat? Find(ClaimsPrincipal user) =>
        options.IsDemonstration && user.FindFirst(DemonstrationSeat.Claim) is { } claim
            ? DemonstrationSeat.Read(claim.Value)
            : null;
}
