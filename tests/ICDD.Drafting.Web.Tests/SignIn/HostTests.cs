using System.Net;

namespace ICDD.Drafting.Web.Tests;

/// <summary>A site is reached under its own names only, and sends nobody to another.</summary>
public sealed class HostTests
{
    [Theory]
    [InlineData("text.example.org", 302)]
    [InlineData("TEXT.example.org", 302)]
    [InlineData("hall.meeting.example", 302)]
    [InlineData("evil.example", 400)]
    [InlineData("text.example.org.evil.example", 400)]
    [InlineData("meeting.example", 400)]
    [InlineData("127.0.0.1", 400)]
    public async Task Only_named_hosts_are_answered(string host, int status)
    {
        await using var hall = LineSite.Open(("Drafting:Hosts", "text.example.org;*.meeting.example"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        var answer = await hall.Browser().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 302)
            Assert.Equal($"http://{host}/sign-in", answer.Headers.Location!.ToString(), ignoreCase: true);
    }

    [Theory]
    [InlineData("text.example.org", 302)]
    [InlineData("evil.example", 400)]
    public async Task A_name_that_a_trusted_proxy_passes_on_is_looked_at_too(string host, int status)
    {
        await using var hall = LineSite.Open(
            ("Drafting:Hosts:0", "text.example.org"), ("Drafting:Proxies:0", "127.0.0.1"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", host);

        var answer = await hall.Browser().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/my-account")]
    [InlineData("/bali-message")]
    [InlineData("/first-account")]
    [InlineData("/bali-message/record.csv")]
    public async Task Where_no_host_is_named_nobody_is_sent_to_one_that_a_request_makes_up(string path)
    {
        await using var hall = LineSite.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = "evil.example" } };

        var answer = await hall.Browser().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("evil.example", answer.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_trusted_proxy_the_scheme_of_a_page_is_the_one_that_the_proxy_names()
    {
        await using var hall = LineSite.Open(("Drafting:Proxies:0", "127.0.0.1"));
        var cookie = await hall.SignIn("one");

        async Task<HttpStatusCode> Ask(string origin)
        {
            using var line = LineSite.Socket(cookie, origin);
            line.Options.SetRequestHeader("X-Forwarded-For", "203.0.113.9");
            line.Options.SetRequestHeader("X-Forwarded-Proto", "https");
            line.Options.SetRequestHeader("X-Forwarded-Host", "text.example.org");
            try
            {
                await line.ConnectAsync(
                    new Uri($"{hall.Address.Replace("http", "ws", StringComparison.Ordinal)}/_blazor"), default);
            }
            catch (System.Net.WebSockets.WebSocketException)
            {
            }

            return line.HttpStatusCode;
        }

        Assert.Equal(HttpStatusCode.SwitchingProtocols, await Ask("https://text.example.org"));
        foreach (var other in new[] { "http://text.example.org", "https://text.example.org:8443", hall.Address })
            Assert.Equal(HttpStatusCode.Forbidden, await Ask(other));
    }
}
