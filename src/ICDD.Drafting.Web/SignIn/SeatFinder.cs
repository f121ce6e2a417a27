using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace ICDD.Drafting.Web;

/// <summary>Finds the seats of whoever is signed in on this screen, looked up anew each time.</summary>
public sealed class SeatFinder(AuthenticationStateProvider screen, SignedIn signedIn)
{
    /// <summary>
    /// Whether the sign-in of this screen is worth something now: asked before anything is drawn that others did.
    /// </summary>
    public bool Holds =>
        screen.GetAuthenticationStateAsync() is { IsCompletedSuccessfully: true } known
            && signedIn.Holds(known.Result.User);

    /// <summary>
    /// The seat in the conference of this document, as far as it is known without waiting who sits here.
    /// </summary>
    public Seat? Now(StreamId document) =>
        screen.GetAuthenticationStateAsync() is { IsCompletedSuccessfully: true } known
            ? signedIn.Seat(known.Result.User, document)
            : null;

    /// <summary>The seat in the conference of this document; null for who has none there.</summary>
    public async Task<Seat?> Find(StreamId document) => signedIn.Seat(await Person().ConfigureAwait(true), document);

    /// <summary>
    /// The room of a document and the seat there; null for who has none, as where there is no such document.
    /// </summary>
    public async Task<Seated?> Enter(Rooms rooms, string document) =>
        await rooms.Enter(signedIn, await Person().ConfigureAwait(true), document).ConfigureAwait(true);

    /// <summary>Acts with the seat in the conference of this document, as it is now.</summary>
    public async Task<Outcome> Act(StreamId document, Func<Seat, Task<Outcome>> act)
    {
        var person = await Person().ConfigureAwait(true);
        return signedIn.Seat(person, document) is { } seat ? await act(seat).ConfigureAwait(true)
            : new Outcome.Refused(signedIn.TakesSeats(person) ? new NoSeatInConference() : new NotSignedIn());
    }

    public async Task<bool> IsAdministrator() => signedIn.IsAdministrator(await Person().ConfigureAwait(true));

    /// <summary>The account behind the seats; none in a demonstration.</summary>
    public async Task<Account?> Account() => signedIn.Account(await Person().ConfigureAwait(true));

    public async Task<bool> TakesSeats() => signedIn.TakesSeats(await Person().ConfigureAwait(true));

    public async Task<ClaimsPrincipal> Person() =>
        (await screen.GetAuthenticationStateAsync().ConfigureAwait(true)).User;
}
