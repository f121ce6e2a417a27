using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ICDD.Drafting.Web;

/// <summary>The cookie of a sign-in: how long it lasts, what begins and ends with it, and what it is worth.</summary>
public static class CookieSignIn
{
    public static void Add(IServiceCollection services) =>
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "drafting";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.HttpOnly = true;
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/sign-out";
            cookie.ReturnUrlParameter = "back";
            cookie.ExpireTimeSpan = Session.Longest;
            cookie.SlidingExpiration = false;
            cookie.Events.OnValidatePrincipal = Validate;
            cookie.Events.OnSigningIn = context => ChangeSession(context.HttpContext, context.Principal);
            cookie.Events.OnSigningOut = context => ChangeSession(context.HttpContext, null);
            cookie.Events.OnRedirectToAccessDenied = Deny;

            // The pages lead back themselves; the framework would write the way as it was asked for, in whatever
            // script.
            cookie.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
        });

    private static Task ChangeSession(HttpContext context, ClaimsPrincipal? next)
    {
        var sessions = context.RequestServices.GetRequiredService<Sessions>();
        context.RequestServices.GetRequiredService<FormerSeats>().Leave(context.User, next);
        sessions.End(context.User);
        if (next is not null && SignedIn.Owner(next) is { } owner)
        {
            var caller = Caller.Of(context);
            sessions.Begin(next, owner, caller);
            if (!DemonstrationSeat.IsOwner(owner))
            {
                context.RequestServices.GetRequiredService<KnownDevices>().Remember(context, owner);
                context.RequestServices.GetRequiredService<AuditTrail>().Note(
                    AuditAct.SignedIn, owner, owner, caller.Address);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Answered where it was asked for, with a page that says so.</summary>
    private static Task Deny(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>
    /// A cookie is worth something only as long as its session is open and its account stands as it stood.
    /// </summary>
    private static Task Validate(CookieValidatePrincipalContext context)
    {
        var signedIn = context.HttpContext.RequestServices.GetRequiredService<SignedIn>();
        if (context.Principal is { } user && signedIn.Admits(user))
            return Task.CompletedTask;
        context.RejectPrincipal();
        return context.HttpContext.SignOutAsync();
    }
}
