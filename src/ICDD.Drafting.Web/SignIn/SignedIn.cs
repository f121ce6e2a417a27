using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ICDD.Drafting.Web;

/// <summary>
/// What a sign-in is worth now. The cookie says which account and with which stamp, and nothing else: disabled or changed
/// since, it is worth nothing.
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

    public Seat? Seat(ClaimsPrincipal user) => Account(user) switch
    {
        { PasswordIsInitial: false } account => new Seat(account.Person, account.Role, account.Delegation),
        null when options.IsDemonstration && !sessions.IsOver(user) && user.FindFirst(DemonstrationSeat.Claim) is { } claim =>
            DemonstrationSeat.Read(claim.Value),
        _ => null,
    };

    /// <summary>The seat of whoever is signed in, in the conference of one document.</summary>
    public Seat? Seat(ClaimsPrincipal user, StreamId document) =>
        Account(user) is { PasswordIsInitial: false } account ? account.SeatIn(document) : Seat(user);

    /// <summary>What a cookie is worth: an account's names its session, and that one is open.</summary>
    public bool Admits(ClaimsPrincipal user) =>
        Holds(user) && (sessions.Find(user) is { } session ? session.Owner == Owner(user) : Account(user) is null);

    public bool Holds(ClaimsPrincipal user) => Account(user) is not null || Seat(user) is not null;
}
