using System.Net;
using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>On a real port, with the browser's own kind of socket.</summary>
public class LineTests
{
    [Fact]
    public async Task A_line_is_opened_to_who_is_signed_in_and_from_a_page_of_ours_only()
    {
        await using var hall = LineSite.Open();
        var cookie = await hall.SignIn("one");

        Assert.Equal(HttpStatusCode.SwitchingProtocols, await hall.Line(cookie, hall.Address));
        Assert.Equal(HttpStatusCode.Unauthorized, await hall.Line(null, hall.Address));
        foreach (var foreign in new[]
        {
            null,
            "https://evil.example",
            "null",
            $"{hall.Address}.evil.example",
            "http://127.0.0.1:1",
        })
            Assert.Equal(HttpStatusCode.Forbidden, await hall.Line(cookie, foreign));
    }

    [Fact]
    public async Task A_person_with_too_many_windows_is_told_so_and_others_are_not_touched()
    {
        await using var hall = LineSite.Open(("Drafting:WindowsOfOnePerson", "1"));
        var (one, two) = (await hall.SignIn("one"), await hall.SignIn("two"));

        using (var open = await hall.Connect(one, hall.Address))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await hall.Line(one, hall.Address));
            var page = await hall.Get("/", one);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.Contains(
                "Too many windows are open", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await hall.Get("/", two)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await hall.Get("/my-account", one)).StatusCode);
            Assert.Equal(HttpStatusCode.SwitchingProtocols, await hall.Line(two, hall.Address));
        }

        var id = hall.Accounts.FindBySignInName("one")!.Id;
        await hall.Until(() => !hall.Services.GetRequiredService<OpenWindows>().IsFull(id));
        Assert.Equal(HttpStatusCode.SwitchingProtocols, await hall.Line(one, hall.Address));
    }

    [Fact]
    public async Task The_server_takes_no_more_windows_than_it_is_made_for()
    {
        await using var hall = LineSite.Open(("Drafting:WindowsInAll", "1"));
        var (one, two) = (await hall.SignIn("one"), await hall.SignIn("two"));

        using var open = await hall.Connect(one, hall.Address);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await hall.Line(two, hall.Address));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await hall.Get("/", two)).StatusCode);
    }

    [Fact]
    public async Task A_message_over_the_limit_ends_the_line_and_the_server_lives()
    {
        await using var hall = LineSite.Open();
        var cookie = await hall.SignIn("one");
        using var line = await hall.Connect(cookie, hall.Address);
        await line.SendAsync(
            "{\"protocol\":\"blazorpack\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, true, default);

        // The beginning of a message that says it is 100,000 bytes long.
        byte[] message = [0xA0, 0x8D, 0x06, .. new byte[Hardening.LongestMessage + 1]];
        await line.SendAsync(message, WebSocketMessageType.Binary, true, default);

        Assert.True(await LineSite.Ends(line));
        Assert.Equal(HttpStatusCode.OK, (await hall.Get("/", cookie)).StatusCode);
    }

    [Fact]
    public async Task A_request_over_the_limit_is_refused_and_the_server_does_not_say_what_it_is()
    {
        await using var hall = LineSite.Open();
        Task<HttpResponseMessage> Send(int size) => hall.Visitor().Send(
            "/sign-in", "/language", ("language", "id"), ("back", new string('x', size)));

        var (fits, over) = (await Send(Hardening.LargestRequest / 2), await Send(Hardening.LargestRequest));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.BadRequest), (fits.StatusCode, over.StatusCode));
        Assert.False(fits.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData(null, "http://127.0.0.1")]
    [InlineData("127.0.0.1", "https://drafting.example")]
    [InlineData("10.9.8.7", "http://127.0.0.1")]
    public async Task Only_a_proxy_that_the_settings_name_is_believed(string? proxy, string origin)
    {
        await using var hall = proxy is null ? LineSite.Open() : LineSite.Open(("Drafting:Proxies:0", proxy));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "drafting.example");

        var answer = await hall.Browser().SendAsync(request);

        Assert.StartsWith(origin, answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
