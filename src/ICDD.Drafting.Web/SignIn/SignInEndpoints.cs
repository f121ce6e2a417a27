using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace ICDD.Drafting.Web;

/// <summary>What changes the cookie: plain forms, each with its antiforgery token.</summary>
public static class SignInEndpoints
{
    public static void Map(WebApplication app)
    {
        var forms = app.MapGroup("").AddEndpointFilter(OnlyWithToken);
        if (app.Services.GetRequiredService<DraftingOptions>().IsDemonstration)
            forms.MapPost("/sign-in/demonstration", TakeDemonstrationSeat);
        forms.MapPost("/sign-out", (Delegate)SignOut);
        forms.MapPost("/sign-out/everywhere", SignOutEverywhere);
        forms.MapPost("/sign-out/session", EndSession);
        forms.MapPost("/language", ChooseLanguage);
    }

    /// <summary>Only paths of our own, never another site's, written as addresses are.</summary>
    public static string Safe(string? back) =>
        back is ['/', ..] and not ['/', '/', ..] && !back.Any(sign => sign == '\\' || char.IsControl(sign))
            ? Written(back)
            : "/";

    // What is escaped already stays so.
    private static string Written(string back) =>
        string.Concat(back.EnumerateRunes().Select(
            sign => sign.IsAscii && sign.Value is not (' ' or '"' or '<' or '>' or '^' or '`' or '{' or '|' or '}')
                ? sign.ToString()
                : Uri.EscapeDataString(sign.ToString())));

    // The framework itself looks only where a form's fields are read; signing somebody else out reads none.
    private static async ValueTask<object?> OnlyWithToken(
        EndpointFilterInvocationContext asked, EndpointFilterDelegate next)
    {
        var tokens = asked.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return await tokens.IsRequestValidAsync(asked.HttpContext).ConfigureAwait(true)
            ? await next(asked).ConfigureAwait(true)
            : Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> TakeDemonstrationSeat(
        HttpContext context, [FromForm] string seat, [FromForm] string? back)
    {
        if (DemonstrationSeat.Read(seat) is null)
            return Results.LocalRedirect("/sign-in");
        var identity = new ClaimsIdentity(
            [new Claim(DemonstrationSeat.Claim, seat), new Claim(ClaimTypes.Name, seat)],
            CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity)).ConfigureAwait(true);
        return Results.LocalRedirect(Safe(back));
    }

    private static async Task<IResult> SignOutEverywhere(HttpContext context, SignedIn signedIn, Sessions sessions)
    {
        if (signedIn.Account(context.User) is { } account)
            sessions.EndAll(account.Id);
        return await SignOut(context).ConfigureAwait(true);
    }

    /// <summary>One of one's own, whichever browser it is in; another person's is not touched.</summary>
    private static async Task<IResult> EndSession(
        HttpContext context, SignedIn signedIn, Sessions sessions, AuditTrail trail, [FromForm] string? session)
    {
        if (signedIn.Account(context.User) is not { } account)
            return Results.LocalRedirect("/sign-in");
        if (sessions.Find(context.User)?.Id == session)
            return await SignOut(context).ConfigureAwait(true);
        if (sessions.Of(account.Id).FirstOrDefault(each => each.Id == session) is { } own)
        {
            sessions.End(own.Id);
            trail.Note(AuditAct.SessionEnded, account.Id, account.Id, Caller.Of(context).Address);
        }

        return Results.LocalRedirect("/my-account?session-ended=1");
    }

    private static async Task<IResult> SignOut(HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<SignedIn>().Account(context.User) is { } account)
            context.RequestServices.GetRequiredService<AuditTrail>()
                .Note(AuditAct.SignedOut, account.Id, account.Id, Caller.Of(context).Address);
        await context.SignOutAsync().ConfigureAwait(true);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Results.LocalRedirect("/sign-in?signed-out=1");
    }

    private static IResult ChooseLanguage(HttpContext context, [FromForm] string language, [FromForm] string? back)
    {
        if (Languages.All.Any(known => known.Tag == language))
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
                new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    MaxAge = TimeSpan.FromDays(365),
                    IsEssential = true,
                });
        return Results.LocalRedirect(Safe(back));
    }
}
