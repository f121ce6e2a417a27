using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ICDD.Drafting.Web;

/// <summary>
/// What a sign-in is worth now. The cookie says which account and with which stamp, and nothing else: disabled or
/// changed since, it is worth nothing.
/// </summary>
public sealed class SignedIn(IAccounts accounts, DraftingOptions options, Sessions sessions)
{
    private const string Stamp = "stamp";

    public static ClaimsPrincipal As(Account account) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id), new Claim(Stamp, account.SecurityStamp)],
        CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>Whose the session of a signed-in person is: the account's, or the demonstration seat's.</summary>
    public static string? Owner(ClaimsPrincipal user) =>
        user.FindFirst(ClaimTypes.NameIdentifier)?.Value
        ?? (user.FindFirst(DemonstrationSeat.Claim) is { } seat ? DemonstrationSeat.Owner(seat.Value) : null);

    public Account? Account(ClaimsPrincipal user) =>
        !sessions.IsOver(user)
        && user.FindFirst(ClaimTypes.NameIdentifier) is { } id
        && accounts.Find(id.Value) is { Disabled: false } account
        && user.HasClaim(Stamp, account.SecurityStamp)
            ? account
            : null;

    /// <summary>The seat in the conference of this document; null for who has none there.</summary>
    public Seat? Seat(ClaimsPrincipal user, StreamId document) => Account(user) switch
    {
        { PasswordIsInitial: false } account => account.SeatIn(document),
        null => Demonstrated(user),
        _ => null,
    };

    /// <summary>Keeps the accounts and convenes; in a demonstration the secretariat does.</summary>
    public bool IsAdministrator(ClaimsPrincipal user) => Account(user) switch
    {
        { PasswordIsInitial: false } account => account.IsAdministrator,
        null => Demonstrated(user) is { Role: Role.Secretariat },
        _ => false,
    };

    /// <summary>Signed in with a password of one's own, or with one click: only then seats are taken.</summary>
    public bool TakesSeats(ClaimsPrincipal user) => Account(user) is { PasswordIsInitial: false }
        || Demonstrated(user) is not null;

    /// <summary>What a cookie is worth: an account's names its session, and that one is open.</summary>
    public bool Admits(ClaimsPrincipal user) =>
        Holds(user) && (sessions.Find(user) is { } session ? session.Owner == Owner(user) : Account(user) is null);

    public bool Holds(ClaimsPrincipal user) => Account(user) is not null || Demonstrated(user) is not null;

    /// <summary>
    /// The seat that was taken with one click; it is the same in every document of the demonstration.
    /// </summary>
    private Seat? Demonstrated(ClaimsPrincipal user) =>
        options.IsDemonstration && !sessions.IsOver(user) && user.FindFirst(DemonstrationSeat.Claim) is { } claim
            ? DemonstrationSeat.Read(claim.Value)
            : null;
}
