using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ICDD.Drafting.Web;

/// <summary>
/// Remembers in a sealed cookie which accounts signed in on a device before. It lets nobody in: it only keeps the wrong
/// tries of others from standing in the way of the owner.
/// </summary>
public sealed class KnownDevices(IDataProtectionProvider protection)
{
    private const string Cookie = "drafting-device";
    private const int Most = 8;

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("known devices")
        .ToTimeLimitedDataProtector();

    /// <summary>The name of the device, where the account signed in on it before.</summary>
    public string? Find(HttpContext context, string account) =>
        Read(context) is [var device, .. var accounts] && accounts.Contains(account) ? device : null;

    public void Remember(HttpContext context, string account)
    {
        string[] known = Read(context) is [var device, .. var others]
            ? [device, account, .. others.Where(other => other != account).Take(Most - 1)]
            : [Guid.NewGuid().ToString("N"), account];
        context.Response.Cookies.Append(Cookie, _seal.Protect(string.Join(' ', known), Lasts), new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = Lasts,
            IsEssential = true,
        });
    }

    private string[]? Read(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 and < 4_096 } sealedNames)
            return null;
        try
        {
            return _seal.Unprotect(sealedNames).Split(' ');
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
