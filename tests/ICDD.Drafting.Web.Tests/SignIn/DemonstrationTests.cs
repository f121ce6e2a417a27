using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ICDD.Drafting.Web.Tests;

public class DemonstrationTests
{
    [Fact]
    public async Task In_a_demonstration_a_seat_is_taken_with_one_click()
    {
        await using var site = TestSite.Demonstration();
        var visitor = site.Visitor();

        var answer = await visitor.Send(
            "/sign-in", "/sign-in/demonstration", ("seat", "AUS"), ("back", "/bali-message"));

        Assert.Equal("/bali-message", answer.Place());
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/bali-message")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusWithForged(site));
    }

    [Fact]
    public async Task The_door_says_which_conference_this_is_its_stage_and_what_each_seat_can_do()
    {
        await using var site = TestSite.Demonstration();

        var door = await site.Visitor().Read("/sign-in");

        Assert.Contains("Bali Message on International Cooperation", door, StringComparison.Ordinal);
        Assert.Contains("Under negotiation", door, StringComparison.Ordinal);
        Assert.Contains("open a second window", door, StringComparison.Ordinal);
        Assert.Equal(4, door.Split("<dt>").Length - 1);
        Assert.Contains("frame-help", door, StringComparison.Ordinal);
        var help = await site.Visitor().Read("/help");
        Assert.Contains("<kbd>g</kbd>", help, StringComparison.Ordinal);
        Assert.Contains("data-keys", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("production")]
    [InlineData("Staging")]
    [InlineData("Prod")]
    [InlineData("Developement")]
    public async Task Outside_development_there_is_no_such_seat_even_where_the_settings_and_the_cookie_ask_for_one(
        string environment)
    {
        await using var site = new TestSite
        {
            Environment = environment,
            Settings = new() { ["Drafting:Demonstration"] = "bali-message" },
        };
        var visitor = site.Visitor();

        var answer = await visitor.Send("/sign-in", "/sign-in/demonstration", ("seat", "chair"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await StatusWithForged(site));
        Assert.DoesNotContain("sign-in/demonstration", await visitor.Read("/sign-in"), StringComparison.Ordinal);
        Assert.Contains(
            site.Log.All, line => line.StartsWith("Drafting:Demonstration is ignored", StringComparison.Ordinal));
    }

    /// <summary>
    /// A cookie with the true keys of the site, as one made in a demonstration over the same folder would be.
    /// </summary>
    private static async Task<HttpStatusCode> StatusWithForged(TestSite site)
    {
        var cookies = site.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var ticket = new AuthenticationTicket(
            new ClaimsPrincipal(new ClaimsIdentity(
                [new Claim(DemonstrationSeat.Claim, "chair")], CookieAuthenticationDefaults.AuthenticationScheme)),
            new AuthenticationProperties
            {
                IssuedUtc = site.Time.GetUtcNow(),
                ExpiresUtc = site.Time.GetUtcNow().AddHours(1),
            },
            CookieAuthenticationDefaults.AuthenticationScheme);
        using var browser = site.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", $"drafting={cookies.TicketDataFormat.Protect(ticket)}");
        return (await browser.SendAsync(request)).StatusCode;
    }
}
