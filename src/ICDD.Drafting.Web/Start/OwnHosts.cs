using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace ICDD.Drafting.Web;

/// <summary>
/// Under which names the site is reached. A request for another is refused; and where none is named, nobody is sent to
/// a host that only a request speaks of.
/// </summary>
public sealed class OwnHosts(DraftingOptions options)
{
    private readonly List<StringSegment> _hosts = [.. options.Hosts.Select(host => new StringSegment(host))];

    public Task Pass(HttpContext context, RequestDelegate next)
    {
        if (_hosts.Count > 0
            && !(context.Request.Host.HasValue && HostString.MatchesAny(context.Request.Host.Host, _hosts)))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        context.Response.OnStarting(Stay, context);
        return next(context);
    }

    private Task Stay(object of)
    {
        var context = (HttpContext)of;
        if (context.Response.Headers.Location is [{ } location] && !IsVouchedFor(context)
            && Uri.TryCreate(location, UriKind.Absolute, out var to)
            && string.Equals(to.Host, context.Request.Host.Host, StringComparison.OrdinalIgnoreCase))
            context.Response.Headers.Location = "/" + (to.PathAndQuery + to.Fragment).TrimStart('/', '\\');
        return Task.CompletedTask;
    }

    /// <summary>
    /// By the settings, by a proxy that they name, or because the connection came to that very address.
    /// </summary>
    private bool IsVouchedFor(HttpContext context) =>
        _hosts.Count > 0
        || options.Proxies.Count > 0
        || (IPAddress.TryParse(context.Request.Host.Host, out var host)
            && host.Equals(context.Features.Get<IHttpConnectionFeature>()?.LocalIpAddress));
}
