using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Nobody shuts the door on others.</summary>
public sealed class ThrottleTests
{
    [Fact]
    public async Task After_a_pause_one_wrong_try_does_not_begin_the_next_one()
    {
        await using var site = new TestSite();
        await site.Admit("amal", Role.Chair);
        await Fail(site, "amal", SignInThrottle.Tries);
        site.Time.Advance(SignInThrottle.FirstPause + TimeSpan.FromSeconds(1));

        await Fail(site, "amal", 1);

        Assert.Equal("/", (await site.Visitor().SignIn("amal", TestSite.Password)).Place());
    }

    [Fact]
    public async Task Pauses_grow()
    {
        await using var site = new TestSite();
        await site.Admit("amal", Role.Chair);
        await Fail(site, "amal", SignInThrottle.Tries);
        site.Time.Advance(SignInThrottle.FirstPause + TimeSpan.FromSeconds(1));
        await Fail(site, "amal", SignInThrottle.Tries);

        site.Time.Advance(SignInThrottle.FirstPause + TimeSpan.FromSeconds(1));
        Assert.StartsWith(
            "Too many tries",
            await (await site.Visitor().SignIn("amal", TestSite.Password)).Refusal(),
            StringComparison.Ordinal);
        site.Time.Advance(SignInThrottle.FirstPause);
        Assert.Equal("/", (await site.Visitor().SignIn("amal", TestSite.Password)).Place());
    }

    [Fact]
    public async Task A_device_that_signed_in_before_gets_through_whatever_others_try_and_after_a_restart_too()
    {
        await using var first = new TestSite();
        await first.Admit("amal", Role.Chair);
        await first.Admit("budi", Role.Chair);
        var device = (await first.Visitor().SignIn("amal", TestSite.Password)).Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("drafting-device=", StringComparison.Ordinal));
        Assert.Contains("httponly", device, StringComparison.OrdinalIgnoreCase);
        await first.Close();
        await using var site = new TestSite { Data = first.Data };
        for (var i = 0; i < 30; i++)
            await Fail(site, "amal", SignInThrottle.Tries);

        Assert.Null((await site.Visitor().SignIn("amal", TestSite.Password)).Place());
        Assert.Equal("/", (await From(site, device, "amal")).Place());
        Assert.Null((await From(site, device, "amal", "wrong")).Place());
        Assert.Null((await From(
            site, device.Replace("drafting-device=", "drafting-device=x", StringComparison.Ordinal), "amal")).Place());
    }

    [Fact]
    public async Task A_hundred_and_twenty_tries_at_once_from_one_address_keep_nobody_at_another_address_out()
    {
        await using var site = new TestSite();
        var line = new TestAddress(site);
        await site.Admit("amal", Role.Chair);

        var flood = await Task.WhenAll(
            Enumerable.Range(0, 120).Select(each => line.SignIn("203.0.113.9", $"nobody{each}", "wrong")));
        var own = await line.SignIn("198.51.100.7", "amal", TestSite.Password);

        Assert.Equal("/", own);
        Assert.All(flood, place => Assert.Null(place));
    }

    [Theory]
    [InlineData("203.0.113.9", "203.0.113.9", false)]
    [InlineData("203.0.113.9", "203.0.113.10", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", true)]
    public async Task Wrong_tries_from_one_place_do_not_count_against_another(
        string attacker, string owner, bool getsThrough)
    {
        await using var site = new TestSite();
        var line = new TestAddress(site);
        await site.Admit("amal", Role.Chair);
        for (var i = 0; i < SignInThrottle.Tries; i++)
            await line.SignIn(attacker, "amal", "wrong");

        Assert.Equal(getsThrough ? "/" : null, await line.SignIn(owner, "amal", TestSite.Password));
        Assert.Contains(
            site.Log.All, line => line.StartsWith("A sign-in was refused for account", StringComparison.Ordinal)
                && line.EndsWith($"from {attacker}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_paused_like_one_that_does()
    {
        await using var site = new TestSite();
        await site.Admit("amal", Role.Chair);
        await Fail(site, "amal", SignInThrottle.Tries);
        await Fail(site, "nobody", SignInThrottle.Tries);

        Assert.Equal(
            await (await site.Visitor().SignIn("amal", TestSite.Password)).Refusal(),
            await (await site.Visitor().SignIn("nobody", TestSite.Password)).Refusal());
    }

    [Fact]
    public async Task Signing_in_and_failing_to_writes_nothing_into_the_record()
    {
        await using var site = new TestSite();
        var before = await site.Admit("amal", Role.Chair);
        var book = Path.Combine(site.Data, "minutes.book");
        var length = new FileInfo(book).Length;

        await Fail(site, "amal", 3);
        Assert.Equal("/", (await site.Visitor().SignIn("amal", TestSite.Password)).Place());

        Assert.Equal((before.Revision, length), (site.Accounts.Find(before.Id)!.Revision, new FileInfo(book).Length));
    }

    private static async Task Fail(TestSite site, string name, int times)
    {
        for (var i = 0; i < times; i++)
            Assert.Null((await site.Visitor().SignIn(name, "wrong")).Place());
    }

    private static async Task<HttpResponseMessage> From(
        TestSite site, string device, string name, string password = TestSite.Password)
    {
        using var browser = site.CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false,
            BaseAddress = new Uri("https://localhost"),
        });
        browser.DefaultRequestHeaders.Add("Cookie", device.Split(';')[0]);
        return await new Visitor(browser).SignIn(name, password);
    }

    /// <summary>Calls from any address.</summary>
    private sealed class TestAddress(TestSite site)
    {
        public async Task<string?> SignIn(string address, string name, string password)
        {
            var visitor = new Visitor(new HttpClient(new Through(site.Server.CreateHandler(context =>
                context.Connection.RemoteIpAddress = IPAddress.Parse(address))))
            { BaseAddress = new Uri("https://localhost") });
            return (await visitor.SignIn(name, password)).Place();
        }
    }

    /// <summary>Keeps cookies as a browser does.</summary>
    private sealed class Through(HttpMessageHandler next) : DelegatingHandler(next)
    {
        private readonly CookieContainer _cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } cookies)
                request.Headers.Add("Cookie", cookies);
            var answer = await base.SendAsync(request, cancellationToken);
            if (answer.Headers.TryGetValues("Set-Cookie", out var set))
                foreach (var cookie in set)
                    _cookies.SetCookies(request.RequestUri!, cookie);
            return answer;
        }
    }
}
