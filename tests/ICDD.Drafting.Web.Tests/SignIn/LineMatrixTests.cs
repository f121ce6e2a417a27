using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// Every spelling of the addresses that serve circuits, from every origin, with and without a cookie, by every
/// transport.
/// </summary>
public sealed class LineMatrixTests(LineMatrixTests.Hall hall) : IClassFixture<LineMatrixTests.Hall>
{
    public sealed class Hall : IAsyncLifetime
    {
        public LineSite Site { get; } = LineSite.Open();

        public string Cookie { get; private set; } = "";

        public async ValueTask InitializeAsync() => Cookie = await Site.SignIn("one");

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }

    private static readonly string[] HubSpellings =
    [
        "/_blazor", "/_blazor/", "/_BLAZOR", "/_Blazor/", "/%5fblazor", "/%5Fblazor/", "/_blazo%72", "/_blazor%2f",
        "/%2f_blazor",
        "//_blazor", "/_blazor//", "//_blazor//", "/./_blazor", "/x/../_blazor", "/_blazor/.", "/_blazor/%2e/",
        "/_blazor?id=x", "/_blazor/?id=x",
        "/_blazor?", "/_blazor;x", "/_blazor%20", "/_blazor\\", "{0}/_blazor", "{0}/_blazor/",
    ];

    private static readonly string[] OtherSpellings =
    [
        "/_blazor/negotiate", "/_blazor/negotiate/", "/_BLAZOR/NEGOTIATE/", "/_blazor//negotiate",
        "//_blazor/negotiate", "/_blazor/negotiat%65",
        "/_blazor/negotiate?negotiateVersion=1", "/_blazor/negotiate/?negotiateVersion=1", "/_blazor/disconnect",
        "/_blazor/disconnect/",
        "/_Blazor/Disconnect/", "/_blazor/initializers", "/_blazor/initializers/", "{0}/_blazor/negotiate/",
    ];

    private static readonly string[] Sockets = [
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ];

    private static readonly Dictionary<string, (string Method, string[] Headers)> Transports = new()
    {
        ["socket"] = ("GET", Sockets),
        ["socket with events"] = ("GET", [.. Sockets, "Accept: text/event-stream"]),
        ["half a socket"] = ("GET", ["Connection: Upgrade", "Upgrade: websocket"]),
        ["events"] = ("GET", ["Accept: text/event-stream"]),
        ["long poll"] = ("GET", []),
        ["post"] = ("POST", ["Content-Length: 0"]),
    };

    private static readonly string?[] ForeignOrigins =
    [
        null, "null", "", "https://evil.example", "{0}.evil.example", "http://127.0.0.1:1", "http://127.0.0.1",
        "http://localhost:{1}",
        "https://127.0.0.1:{1}", "{0}/x", "{0}@evil.example", "ws://127.0.0.1:{1}", "{0}, {0}",
    ];

    public static IEnumerable<TheoryDataRow<string>> Spellings => HubSpellings.Concat(OtherSpellings)
        .Select(each => new TheoryDataRow<string>(each));

    [Theory, MemberData(nameof(Spellings))]
    public async Task Nothing_is_opened_from_elsewhere_or_without_a_sign_in(string spelling)
    {
        var opened = new List<string>();
        foreach (var (transport, (method, headers)) in Transports)
            foreach (var (origin, cookie) in Refused())
            {
                using var request = new RawRequest(hall.Site.Address);
                var status = await request.Send(
                    method, Filled(spelling), [
                        .. headers,
                        origin is null ? null : $"Origin: {Filled(origin)}",
                        cookie is null ? null : $"Cookie: {cookie}",
                    ]);
                if (status is < 300)
                    opened.Add(
                        $"{transport}, origin {origin ?? "missing"},"
                            + $" {(cookie is null ? "signed out" : "signed in")}: {status}");
            }

        Assert.Empty(opened);
        Assert.Empty(hall.Site.Services.GetRequiredService<OpenWindows>().All);
    }

    [Theory]
    [InlineData("/_blazor", "socket", 101)]
    [InlineData("/_blazor/", "socket", 101)]
    [InlineData("/%5fBLAZOR/", "socket", 101)]
    [InlineData("/_blazor", "socket with events", 101)]
    [InlineData("/_blazor", "half a socket", 400)]
    [InlineData("/_blazor/", "events", 400)]
    [InlineData("/_blazor", "long poll", 400)]
    [InlineData("/_blazor?id=x", "post", 400)]
    [InlineData("/_blazor/negotiate?negotiateVersion=1", "post", 200)]
    [InlineData("/_blazor/negotiate/?negotiateVersion=1", "post", 200)]
    public async Task From_a_page_of_ours_a_socket_is_opened_and_counted_and_nothing_else(
        string spelling, string transport, int status)
    {
        var (method, headers) = Transports[transport];
        using var request = new RawRequest(hall.Site.Address);

        Assert.Equal(status, await request.Send(
            method, spelling, [.. headers, $"Origin: {hall.Site.Address}", $"Cookie: {hall.Cookie}"]));

        var windows = hall.Site.Services.GetRequiredService<OpenWindows>();
        Assert.Equal(status == 101 ? 1 : 0, windows.All.Count());
        request.Dispose();
        await hall.Site.Until(() => !windows.All.Any());
    }

    [Fact]
    public async Task Only_sockets_are_offered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Cookie", hall.Cookie);
        request.Headers.Add("Origin", hall.Site.Address);

        var offered = await (await hall.Site.Browser().SendAsync(request)).Content.ReadAsStringAsync();

        Assert.Contains("WebSockets", offered, StringComparison.Ordinal);
        Assert.DoesNotContain("LongPolling", offered, StringComparison.Ordinal);
        Assert.DoesNotContain("ServerSentEvents", offered, StringComparison.Ordinal);
    }

    private IEnumerable<(string? Origin, string? Cookie)> Refused() =>
        ForeignOrigins.Select(origin => (origin, (string?)hall.Cookie))
            .Concat([
                (null, null),
                (hall.Site.Address, null),
                ("https://evil.example", null),
                (hall.Site.Address, "drafting=CfDJ8forged"),
            ]);

    private string Filled(string text) => text
        .Replace("{0}", hall.Site.Address, StringComparison.Ordinal)
        .Replace(
            "{1}",
            new Uri(hall.Site.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
}
