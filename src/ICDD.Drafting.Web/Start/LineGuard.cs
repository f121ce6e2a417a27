using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;

namespace ICDD.Drafting.Web;

/// <summary>
/// Who may keep a line to the server open: signed in, from a page of ours, and not one window too many. The page of a
/// window that would get no line says so instead.
/// </summary>
public sealed class LineGuard(OpenWindows windows, SignedIn signedIn)
{
    public async Task Pass(HttpContext context, RequestDelegate next)
    {
        var person = context.User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (!IsLine(context.Request.Path))
        {
            if (IsPage(context.GetEndpoint()) && windows.IsFull(person))
                Refuse(context, StatusCodes.Status503ServiceUnavailable);
            else
                await next(context).ConfigureAwait(false);
            return;
        }

        // No page for a refused line: no person reads it.
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        if (!IsOurs(context.Request))
            Refuse(context, StatusCodes.Status403Forbidden);
        else if (!signedIn.Holds(context.User))
            Refuse(context, StatusCodes.Status401Unauthorized);
        else if (HttpMethods.IsPost(context.Request.Method))
            await next(context).ConfigureAwait(false);
        else if (windows.Open(person))
            await Keep(context, next, person).ConfigureAwait(false);
        else
            Refuse(context, StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Browsers say from where a socket is opened, and no page can make them lie.</summary>
    private static bool IsOurs(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));

    private static bool IsLine(PathString path) =>
        path == "/_blazor" || path == "/_blazor/negotiate";

    private static bool IsPage(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        && endpoint.Metadata.GetMetadata<ExcludeFromInteractiveRoutingAttribute>() is null;

    private async Task Keep(HttpContext context, RequestDelegate next, string? person)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            windows.Close(person);
        }
    }

    private static void Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = "30";
    }
}
