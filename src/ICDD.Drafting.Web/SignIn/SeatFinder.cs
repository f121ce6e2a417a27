using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace ICDD.Drafting.Web;

/// <summary>Finds the seat of whoever is signed in on this screen, looked up anew each time.</summary>
public sealed class SeatFinder(AuthenticationStateProvider screen, SignedIn signedIn)
{
    public async Task<Seat?> Find() => Find(await Person().ConfigureAwait(true));

    /// <summary>Acts with the seat as it is now.</summary>
    public async Task<Outcome> Act(Func<Seat, Task<Outcome>> act) =>
        await Find().ConfigureAwait(true) is { } seat ? await act(seat).ConfigureAwait(true) : new Outcome.Refused(new NotSignedIn());

    public Seat? Find(ClaimsPrincipal user) => signedIn.Seat(user);

    /// <summary>The account behind the seat; none in a demonstration.</summary>
    public async Task<Account?> Account() => signedIn.Account(await Person().ConfigureAwait(true));

    public async Task<ClaimsPrincipal> Person() =>
        (await screen.GetAuthenticationStateAsync().ConfigureAwait(true)).User;
}
