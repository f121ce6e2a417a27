using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ICDD.Drafting.Web;

/// <summary>
/// What a sign-in is worth now. The cookie says which account and with which stamp, and nothing else: disabled or changed
/// since, it is worth nothing.
/// </summary>
public sealed class SignedIn(IAccounts accounts, DraftingOptions options, Sittings sittings)
{
    private const string Stamp = "stamp";

    public static ClaimsPrincipal As(Account account) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id), new Claim(Stamp, account.SecurityStamp)],
        CookieAuthenticationDefaults.AuthenticationScheme));

    public Account? Account(ClaimsPrincipal user) =>
        !sittings.IsOver(user)
        && user.FindFirst(ClaimTypes.NameIdentifier) is { } id
        && accounts.Find(id.Value) is { Disabled: false } account
        && user.HasClaim(Stamp, account.SecurityStamp)
            ? account
            : null;

    public Seat? Seat(ClaimsPrincipal user) => Account(user) switch
    {
        { PasswordIsInitial: false } account => new Seat(account.Person, account.Role, account.Delegation),
        null when options.IsDemonstration && !sittings.IsOver(user) && user.FindFirst(DemonstrationSeat.Claim) is { } claim =>
            DemonstrationSeat.Read(claim.Value),
        _ => null,
    };

    public bool Holds(ClaimsPrincipal user) => Account(user) is not null || Seat(user) is not null;
}
