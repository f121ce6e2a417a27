using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Two conferences in one installation, and visitors on either side of the wall between them.</summary>
public sealed class TwoConferences : TestSite, IAsyncLifetime
{
    public const string Alpha = "bali-message";
    public const string Beta = "river-compact";
    public const string Nowhere = "no-such-document";

    public static readonly string[] Outside = ["seated elsewhere", "administrator", "without a seat"];

    public Dictionary<string, Visitor> Visitors { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await Web.Demonstration.Open(Services.GetRequiredService<IJournal>(), Samples.Bali);
        await Web.Demonstration.Open(Services.GetRequiredService<IJournal>(), Samples.River);
        Visitors["signed out"] = Visitor();
        foreach (var part in Enum.GetValues<Role>())
        {
            await AdmitTo($"{part}", new AccountSeat(new(Alpha), part, part == Role.Delegate ? new("AUS") : null));
            Visitors[$"{part}"] = await SignedIn($"{part}");
        }

        await AdmitTo("elsewhere@x", new AccountSeat(new(Beta), Role.Chair));
        Visitors["seated elsewhere"] = await SignedIn("elsewhere@x");
        await Appoint("admin@x");
        Visitors["administrator"] = await SignedIn("admin@x");
        await AdmitTo("nobody@x");
        Visitors["without a seat"] = await SignedIn("nobody@x");
    }

    /// <summary>
    /// Every way in that names a document, found and not listed: whoever adds a page adds it to what is tried.
    /// </summary>
    public IReadOnlyList<(string Method, string Pattern)> Routes() =>
    [
        .. from endpoint in Endpoints()
           where endpoint.RoutePattern.GetParameter("document") is not null
           from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
           select (method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/')),
    ];

    public IEnumerable<RouteEndpoint> Endpoints() => Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    public Room Room(string document) =>
        Services.GetRequiredService<Rooms>().Find(new StreamId(document)).GetAwaiter().GetResult()!;
}
