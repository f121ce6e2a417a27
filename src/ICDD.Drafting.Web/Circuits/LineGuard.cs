using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Net.Http.Headers;

namespace ICDD.Drafting.Web;

/// <summary>
/// Stands before every endpoint that serves circuits, by whatever address it was reached: lets in who is signed in,
/// from a page of ours, by WebSocket, and not one window too many. The page of a window that would get no circuit says
/// so instead.
/// </summary>
public sealed class LineGuard(OpenWindows windows, CircuitEnds ends, SignedIn signedIn)
{
    /// <summary>Around an endpoint of the render mode; the pages are none of these.</summary>
    public void Guard(EndpointBuilder endpoint)
    {
        if (!endpoint.Metadata.OfType<IComponentRenderMode>().Any() || endpoint.RequestDelegate is not { } serve)
            return;
        foreach (var connection in endpoint.Metadata.OfType<HttpConnectionDispatcherOptions>())
            connection.Transports = HttpTransportType.WebSockets;
        var isHub = endpoint.Metadata.OfType<HubMetadata>().Any()
            && !endpoint.Metadata.OfType<NegotiateMetadata>().Any();
        endpoint.RequestDelegate = isHub ? context => Connect(context, serve) : context => Ask(context, serve);
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } pattern }
            && pattern.Contains("disconnect", StringComparison.Ordinal))
            ends.EndBy(serve);
    }

    /// <summary>Whoever has too many windows is told so where a page was asked for.</summary>
    public Task Pass(HttpContext context, RequestDelegate next)
    {
        if (!IsPage(context.GetEndpoint())
            || !windows.IsFull(OpenWindow.PersonOf(context.User), Caller.NetworkOf(context.Connection.RemoteIpAddress)))
            return next(context);
        Refuse(context, StatusCodes.Status503ServiceUnavailable);
        return Task.CompletedTask;
    }

    private async Task Ask(HttpContext context, RequestDelegate serve)
    {
        if (Refusal(context, mayBeBare: false) is { } status)
            RefuseWithoutPage(context, status);
        else
            await serve(context).ConfigureAwait(false);
    }

    private async Task Connect(HttpContext context, RequestDelegate serve)
    {
        var isSocket = context.WebSockets.IsWebSocketRequest;
        if (Refusal(context, mayBeBare: HttpMethods.IsGet(context.Request.Method) && !isSocket) is { } status)
            RefuseWithoutPage(context, status);
        else if (!isSocket)
            RefuseWithoutPage(context, StatusCodes.Status400BadRequest);
        else if (OpenWindow.Of(context) is var window && !windows.Open(window))
            RefuseWithoutPage(context, StatusCodes.Status503ServiceUnavailable);
        else
            await Keep(context, window, serve).ConfigureAwait(false);
    }

    /// <summary>
    /// Why nobody is let in; null where nothing is against it. A bare request starts nothing and needs no origin.
    /// </summary>
    private int? Refusal(HttpContext context, bool mayBeBare) =>
        !Origins.IsOwn(context.Request) && !(mayBeBare && !context.Request.Headers.ContainsKey(HeaderNames.Origin))
            ? StatusCodes.Status403Forbidden
            : signedIn.Holds(context.User) ? null : StatusCodes.Status401Unauthorized;

    private async Task Keep(HttpContext context, OpenWindow window, RequestDelegate serve)
    {
        context.Features.Set(window);

        // Only a socket is offered, also to who would rather have a stream of events.
        context.Request.Headers.Remove(HeaderNames.Accept);
        try
        {
            await serve(context).ConfigureAwait(false);
        }
        finally
        {
            window.Leave();
            windows.Close(window);
            ends.Left(window);
        }
    }

    private static bool IsPage(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        && endpoint.Metadata.GetMetadata<ExcludeFromInteractiveRoutingAttribute>() is null;

    /// <summary>No page for a refused circuit: no person reads it.</summary>
    private static void RefuseWithoutPage(HttpContext context, int status)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        Refuse(context, status);
    }

    private static void Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = "30";
    }
}
