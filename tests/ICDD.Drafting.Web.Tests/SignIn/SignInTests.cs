using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public class SignInTests(SignInTests.Site site) : IClassFixture<SignInTests.Site>
{
    public sealed class Site : TestSite;

    [Fact]
    public async Task A_person_signs_in_with_the_name_in_any_case_and_goes_where_the_link_led()
    {
        await site.Admit("amal@example.org", Role.Chair);

        var answer = await site.Visitor().SignIn("AMAL@example.org", TestSite.Password, "/sign-in?back=/my-account");

        Assert.Equal((HttpStatusCode.Redirect, "/my-account"), (answer.StatusCode, answer.Place()));
        Assert.Contains(
            "httponly",
            answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("drafting=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_name_and_a_disabled_account_are_answered_alike()
    {
        await site.Admit("right@example.org", Role.Chair);
        await site.Accounts.Save(await site.Admit("gone@example.org", Role.Chair) with { Disabled = true });

        var answers = new List<string>();
        foreach (var (name, password) in new[]
        {
            ("right@example.org", "wrong"), ("nobody@example.org", TestSite.Password),
            ("gone@example.org", TestSite.Password),
            ("right@example.org", ""), ("\ud800", "\ud800"), (new string('x', 9_000), "y"),
        })
        {
            var answer = await site.Visitor().SignIn(name, password);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answers.Add(await answer.Refusal());
        }

        Assert.StartsWith(
            "The sign-in name or the password is wrong", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_passwords_shut_the_account_for_five_minutes()
    {
        await site.Admit("five@example.org", Role.Chair);
        for (var i = 0; i < SignInThrottle.Tries; i++)
            await site.Visitor().SignIn("five@example.org", "wrong");

        Assert.Null((await site.Visitor().SignIn("five@example.org", TestSite.Password)).Place());
        site.Time.Advance(SignInThrottle.FirstPause + TimeSpan.FromSeconds(1));
        Assert.Equal("/", (await site.Visitor().SignIn("five@example.org", TestSite.Password)).Place());
    }

    [Fact]
    public async Task Forty_tries_at_once_are_no_more_than_five()
    {
        await site.Admit("rush@example.org", Role.Chair);
        var door = site.Services.GetRequiredService<PasswordSignIn>();

        var tries = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(_ => door.Enter("rush@example.org", "wrong", new DefaultHttpContext())));

        Assert.Equal(SignInThrottle.Tries, tries.Count(answer => answer.Refusal is SignInFailed));
        Assert.Equal(40 - SignInThrottle.Tries, tries.Count(answer => answer.Refusal is SignInIsPaused));
    }

    [Fact]
    public async Task Two_hash_at_a_time_some_wait_and_the_rest_are_asked_to_come_back()
    {
        using var passwords = new Passwords(rounds: 200_000, waiting: 1);

        var hashes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => passwords.Hash("a password")));

        Assert.Equal(2, hashes.Count(hash => hash is null));
    }

    [Theory]
    [InlineData("/bali-message/clauses/c7?x=1#y", "/bali-message/clauses/c7?x=1#y")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("/rivière/草案?q=é", "/rivi%C3%A8re/%E8%8D%89%E6%A1%88?q=%C3%A9")]
    [InlineData("/with blank%20and%20escape", "/with%20blank%20and%20escape")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void After_signing_in_nobody_is_led_to_another_site(string? back, string to) =>
        Assert.Equal(to, SignInEndpoints.Safe(back));

    [Theory]
    [InlineData("/language")]
    [InlineData("/sign-in?back=/rivi%C3%A8re")]
    public async Task An_address_in_any_script_is_gone_back_to(string form)
    {
        var name = $"{Guid.NewGuid():N}";
        await site.Admit(name, Role.Chair);
        var visitor = site.Visitor();

        var answer = form == "/language"
            ? await visitor.Send("/sign-in", form, ("language", "id"), ("back", "/rivière"))
            : await visitor.SignIn(name, TestSite.Password, form);

        Assert.Equal("/rivi%C3%A8re", answer.Place());
    }

    [Theory]
    [InlineData("/rivière")]
    [InlineData("/条款/c7")]
    [InlineData("/نص?x=é")]
    [InlineData("/🌍")]
    public async Task Nor_does_a_real_server_stumble_over_it(string back)
    {
        await using var hall = LineSite.Open();
        await hall.Admit("one", Role.Observer);
        var (visitor, way) = (hall.Visitor(), $"?back={Uri.EscapeDataString(back)}");

        var into = await visitor.SignIn("one", TestSite.Password, $"/sign-in{way}");
        var language = await visitor.Send("/my-account", "/language", ("language", "id"), ("back", back));
        var outOf = await visitor.Send("/my-account", $"/sign-out{way}");

        Assert.Equal((HttpStatusCode.Redirect, SignInEndpoints.Safe(back)), (into.StatusCode, into.Place()));
        Assert.Equal(HttpStatusCode.Redirect, language.StatusCode);
        Assert.Equal((HttpStatusCode.Redirect, "/sign-in?signed-out=1"), (outOf.StatusCode, outOf.Place()));
    }

    [Fact]
    public async Task Signing_in_replaces_whatever_cookie_was_planted_before()
    {
        await site.Admit("fix@example.org", Role.Chair);
        var first = (await site.Visitor().SignIn("fix@example.org", TestSite.Password)).Cookie();
        var visitor = site.Visitor();
        await visitor.SignIn("fix@example.org", TestSite.Password);

        var again = await visitor.SignIn("fix@example.org", TestSite.Password);

        Assert.NotEqual(first, again.Cookie());
    }

    [Fact]
    public async Task A_cookie_stolen_before_signing_out_everywhere_is_worth_nothing()
    {
        await site.Admit("stolen@example.org", Role.Chair);
        var owner = site.Visitor();
        var cookie = (await owner.SignIn("stolen@example.org", TestSite.Password)).Cookie();
        Assert.Equal(HttpStatusCode.OK, await StatusWith(cookie));

        var answer = await owner.Send("/my-account", "/sign-out/everywhere");

        Assert.Equal("/sign-in?signed-out=1", answer.Place());
        Assert.Equal(HttpStatusCode.Redirect, await StatusWith(cookie));
    }

    [Fact]
    public async Task Choosing_a_password_ends_every_other_sign_in_and_keeps_this_one()
    {
        await site.Admit("choose@example.org", Role.Chair);
        var (here, there) = (site.Visitor(), site.Visitor());
        await here.SignIn("choose@example.org", TestSite.Password);
        await there.SignIn("choose@example.org", TestSite.Password);

        Assert.Equal("/my-account?chosen=1", (await here.Choose(TestSite.Password, "several new words")).Place());

        Assert.Equal(HttpStatusCode.OK, (await here.Get("/my-account")).StatusCode);
        Assert.Equal("/sign-in?back=/my-account", (await there.Get("/my-account")).Place());
        Assert.Equal("/", (await site.Visitor().SignIn("choose@example.org", "several new words")).Place());
        Assert.Null((await site.Visitor().SignIn("choose@example.org", TestSite.Password)).Place());
    }

    [Theory]
    [InlineData("wrong", "several new words", "several new words", "The current password is wrong")]
    [InlineData(TestSite.Password, "short", "short", "A password has 12 to 200 characters.")]
    [InlineData(TestSite.Password, "several new words", "several other words", "The two new passwords differ.")]
    [InlineData(TestSite.Password, TestSite.Password, TestSite.Password, "The new password is the old one.")]
    [InlineData(TestSite.Password, "123456789012", "123456789012", "This password is among the first that are tried")]
    [InlineData(TestSite.Password, "Password1234", "Password1234", "This password is among the first that are tried")]
    [InlineData(TestSite.Password, "P@ssw0rd2026", "P@ssw0rd2026", "This password is among the first that are tried")]
    [InlineData(TestSite.Password, "qwertyuiop12", "qwertyuiop12", "This password is among the first that are tried")]
    [InlineData(TestSite.Password, "aaaaaaaaaaaa", "aaaaaaaaaaaa", "This password is among the first that are tried")]
    [InlineData(TestSite.Password, "abcdefghijkl", "abcdefghijkl", "This password is among the first that are tried")]
    [InlineData(TestSite.Password, "iloveyou1234", "iloveyou1234", "This password is among the first that are tried")]
    [InlineData(
        TestSite.Password, "passwordpassword", "passwordpassword", "This password is among the first that are tried")]
    [InlineData(
        TestSite.Password, "letmein letmein", "letmein letmein", "This password is among the first that are tried")]
    [InlineData(TestSite.Password, "administrator", "administrator", "This password is among the first that are tried")]
    [InlineData(
        TestSite.Password, "secretariat2026", "secretariat2026", "This password is among the first that are tried")]
    [InlineData(TestSite.Password, "refused2026!", "refused2026!", "This password is among the first that are tried")]
    [InlineData(
        TestSite.Password, "REFUSED@example.org", "REFUSED@example.org", "The password must not be the sign-in name.")]
    public async Task A_password_that_cannot_be_chosen_is_refused_and_says_why(
        string current, string chosen, string again, string why)
    {
        if (site.Accounts.FindBySignInName("refused@example.org") is null)
            await site.Admit("refused@example.org", Role.Chair);
        var visitor = site.Visitor();
        await visitor.SignIn("refused@example.org", TestSite.Password);

        var answer = await visitor.Choose(current, chosen, again);

        Assert.StartsWith(why, await answer.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_the_secretariat_gave_opens_nothing_until_it_is_changed()
    {
        await site.Admit("fresh@example.org", Role.Secretariat, initial: true);
        var visitor = site.Visitor();

        Assert.Equal("/my-account", (await visitor.SignIn("fresh@example.org", TestSite.Password)).Place());
        Assert.Equal("/sign-in", (await visitor.Get("/")).Place());
        Assert.Equal("/my-account", (await visitor.Get("/sign-in")).Place());
        await visitor.Choose(TestSite.Password, "several new words");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/accounts")).StatusCode);
    }

    [Fact]
    public async Task What_is_typed_at_the_door_is_not_written_to_the_log()
    {
        await site.Visitor().SignIn("x\r\nwarn: forged\u001b[31m", "secret\r\nforged");

        Assert.DoesNotContain(site.Log.All, line => line.Contains("forged", StringComparison.Ordinal));
        Assert.Contains(site.Log.All, line => line.StartsWith("A sign-in was refused", StringComparison.Ordinal));
    }

    private async Task<HttpStatusCode> StatusWith(string cookie)
    {
        using var thief = site.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/my-account");
        request.Headers.Add("Cookie", cookie);
        return (await thief.SendAsync(request)).StatusCode;
    }
}
