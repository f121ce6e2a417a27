using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public sealed partial class SessionTests
{
    [Theory]
    [InlineData("/sign-out")]
    [InlineData("/sign-out/everywhere")]
    public async Task A_cookie_copied_before_signing_out_is_worth_nothing_after_a_restart(string way)
    {
        await using var first = new TestSite();
        await first.Admit("amal", Role.Chair);
        var visitor = first.Visitor();
        var copied = (await visitor.SignIn("amal", TestSite.Password)).Cookie();
        Assert.Equal(HttpStatusCode.OK, await StatusWith(first, copied));

        await visitor.Send("/my-account", way);
        Assert.Equal(HttpStatusCode.Redirect, await StatusWith(first, copied));
        await first.Close();

        await using var again = new TestSite { Data = first.Data };
        Assert.Equal(HttpStatusCode.Redirect, await StatusWith(again, copied));
    }

    [Fact]
    public async Task A_cookie_of_a_demonstration_seat_is_worth_nothing_after_signing_out_and_a_restart()
    {
        await using var first = TestSite.Demonstration();
        var visitor = first.Visitor();
        var copied = (await visitor.Send("/sign-in", "/sign-in/demonstration", ("seat", "AUS"))).Cookie();
        Assert.Equal(HttpStatusCode.OK, await StatusWith(first, copied, "/"));

        await visitor.Send("/", "/sign-out");
        await first.Close();

        await using var again = new TestSite
        {
            Data = first.Data,
            Environment = first.Environment,
            Settings = first.Settings,
        };
        Assert.Equal(HttpStatusCode.Redirect, await StatusWith(again, copied, "/"));
    }

    [Fact]
    public async Task A_session_that_was_replaced_by_signing_in_again_stays_ended_after_a_restart()
    {
        await using var first = new TestSite();
        await first.Admit("amal", Role.Chair);
        var visitor = first.Visitor();
        var old = (await visitor.SignIn("amal", TestSite.Password)).Cookie();
        var newer = (await visitor.SignIn("amal", TestSite.Password)).Cookie();
        await first.Close();

        await using var again = new TestSite { Data = first.Data };

        Assert.Equal(HttpStatusCode.Redirect, await StatusWith(again, old));
        Assert.Equal(HttpStatusCode.OK, await StatusWith(again, newer));
    }

    [Fact]
    public async Task A_session_ends_twelve_hours_after_the_sign_in_however_much_is_done_meanwhile()
    {
        await using var site = new TestSite();
        await site.Admit("amal", Role.Chair);
        var visitor = site.Visitor();
        var copied = (await visitor.SignIn("amal", TestSite.Password)).Cookie();
        var ended = new List<string>();
        site.Services.GetRequiredService<Sessions>().Ended += session => ended.Add(session.Owner);
        for (var hour = 0; hour < 11; hour++)
        {
            site.Time.Advance(TimeSpan.FromHours(1));
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/my-account")).StatusCode);
        }

        site.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/my-account")).StatusCode);
        Assert.Empty(ended);
        site.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([site.Accounts.FindBySignInName("amal")!.Id], ended);
        Assert.Equal("/sign-in?back=/my-account", (await visitor.Get("/my-account")).Place());
        Assert.Equal(HttpStatusCode.Redirect, await StatusWith(site, copied));
    }

    [Fact]
    public async Task One_s_own_sessions_are_listed_and_ended_one_by_one()
    {
        await using var site = new TestSite();
        await site.Admit("amal", Role.Chair);
        var (here, there, third) = (site.Visitor(), site.Visitor(), site.Visitor());
        foreach (var visitor in new[] { there, third, here })
        {
            await visitor.SignIn("amal", TestSite.Password);
            site.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var listed = Listed(await here.Read("/my-account"));
        Assert.Equal(3, listed.Count);
        var answer = await here.Send("/my-account", "/sign-out/session", ("session", listed[^1]));

        Assert.Equal("/my-account?session-ended=1", answer.Place());
        Assert.Equal("/sign-in?back=/my-account", (await there.Get("/my-account")).Place());
        Assert.Equal(listed[..2], Listed(await here.Read("/my-account")));
        Assert.Equal(HttpStatusCode.OK, (await third.Get("/my-account")).StatusCode);
    }

    [Fact]
    public async Task Ending_this_browser_s_own_session_signs_it_out()
    {
        await using var site = new TestSite();
        var visitor = await site.SignedIn("amal", Role.Chair);

        var answer = await visitor.Send(
            "/my-account", "/sign-out/session", ("session", Listed(await visitor.Read("/my-account")).Single()));

        Assert.Equal("/sign-in?signed-out=1", answer.Place());
        Assert.Equal("/sign-in?back=/my-account", (await visitor.Get("/my-account")).Place());
    }

    [Fact]
    public async Task Nobody_ends_another_person_s_session()
    {
        await using var site = new TestSite();
        var (mine, theirs) = (await site.SignedIn("amal", Role.Secretariat), await site.SignedIn("budi", Role.Chair));
        var session = Listed(await theirs.Read("/my-account")).Single();

        await mine.Send("/my-account", "/sign-out/session", ("session", session));
        await site.Visitor().Send("/sign-in", "/sign-out/session", ("session", session));

        Assert.Equal(HttpStatusCode.OK, (await theirs.Get("/my-account")).StatusCode);
        Assert.DoesNotContain(session, await mine.Read("/my-account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_damaged_session_file_everybody_signs_in_again_and_nobody_is_let_in()
    {
        await using var first = new TestSite();
        await first.Admit("amal", Role.Chair);
        var copied = (await first.Visitor().SignIn("amal", TestSite.Password)).Cookie();
        await first.Close();
        var file = Path.Combine(first.Data, "sessions");
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[100] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        await using var again = new TestSite { Data = first.Data };

        Assert.Equal(HttpStatusCode.Redirect, await StatusWith(again, copied));
        Assert.Equal("/", (await again.Visitor().SignIn("amal", TestSite.Password)).Place());
    }

    [Fact]
    public async Task Where_nothing_can_be_written_beside_the_record_people_sign_in_and_the_log_says_so()
    {
        var data = Directory.CreateTempSubdirectory("drafting-").FullName;
        Directory.CreateDirectory(Path.Combine(data, "sessions"));
        Directory.CreateDirectory(Path.Combine(data, "audit.log"));
        await using var site = new TestSite { Data = data };

        var visitor = await site.SignedIn("amal", Role.Chair);

        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/my-account")).StatusCode);
        Assert.Contains(
            site.Log.All, line => line.Contains("it lasts until the program ends", StringComparison.Ordinal));
        Assert.Contains(
            site.Log.All, line => line.StartsWith("The audit trail cannot be written", StringComparison.Ordinal));
    }

    private static List<string> Listed(string page) => [
        .. Session().Matches(page).Select(match => match.Groups[1].Value)
    ];

    private static async Task<HttpStatusCode> StatusWith(TestSite site, string cookie, string page = "/my-account")
    {
        using var thief = site.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.Add("Cookie", cookie);
        return (await thief.SendAsync(request)).StatusCode;
    }

    [GeneratedRegex("name=\"session\" value=\"([0-9a-f]+)\"")]
    private static partial Regex Session();
}
