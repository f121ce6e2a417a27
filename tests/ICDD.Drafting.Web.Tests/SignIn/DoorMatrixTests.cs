using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public class DoorMatrixTests(DoorMatrixTests.Hall hall) : IClassFixture<DoorMatrixTests.Hall>
{
    /// <summary>A conference in production, with one visitor in each part and one signed out.</summary>
    public sealed class Hall : TestSite, IAsyncLifetime
    {
        public Dictionary<string, Visitor> Visitors { get; } = [];

        public async ValueTask InitializeAsync()
        {
            await Web.Demonstration.Open(Services.GetRequiredService<IJournal>(), Samples.Bali);
            Visitors["signed out"] = Visitor();
            Visitors["delegate"] = await SignedIn("delegate", Role.Delegate, "AUS");
            Visitors["chair"] = await SignedIn("chair", Role.Chair);
            Visitors["secretariat"] = await SignedIn("secretariat", Role.Secretariat);
            Visitors["observer"] = await SignedIn("observer", Role.Observer);
        }
    }

    // page, signed out, delegate, chair, secretariat, observer
    [Theory]
    [InlineData("/", "/sign-in", 200, 200, 200, 200)]
    [InlineData("/sign-in", 200, 200, 200, 200, 200)]
    [InlineData("/first-account", "/sign-in", "/sign-in", "/sign-in", "/sign-in", "/sign-in")]
    [InlineData("/my-account", "/sign-in?back=/my-account", 200, 200, 200, 200)]
    [InlineData("/accounts", "/sign-in?back=/accounts", 403, 403, 200, 403)]
    [InlineData("/bali-message", "/sign-in?back=%2Fbali-message", 200, 200, 200, 200)]
    [InlineData("/bali-message/clauses/c7", "/sign-in?back=%2Fbali-message%2Fclauses%2Fc7", 200, 200, 200, 200)]
    [InlineData("/no-such-document", "/sign-in?back=%2Fno-such-document", 404, 404, 404, 404)]
    [InlineData("/no-such-document/record", "/sign-in?back=%2Fno-such-document%2Frecord", 404, 404, 404, 404)]
    [InlineData(
        "/no-such-document/exports/text.docx",
        "/sign-in?back=%2Fno-such-document%2Fexports%2Ftext.docx",
        404,
        404,
        404,
        404)]
    [InlineData("/no-such-document/record.csv", "/sign-in?back=%2Fno-such-document%2Frecord.csv", 404, 404, 404, 404)]
    [InlineData("/No_Document", "/sign-in?back=%2FNo_Document", 404, 404, 404, 404)]
    [InlineData("/bali-message/clauses/c9999", "/sign-in?back=%2Fbali-message%2Fclauses%2Fc9999", 404, 404, 404, 404)]
    [InlineData(
        "/bali-message/clauses/c9999/history",
        "/sign-in?back=%2Fbali-message%2Fclauses%2Fc9999%2Fhistory",
        404,
        404,
        404,
        404)]
    [InlineData(
        "/bali-message/clauses/c9999/merge",
        "/sign-in?back=%2Fbali-message%2Fclauses%2Fc9999%2Fmerge",
        200,
        404,
        200,
        200)]
    [InlineData("/bali-message/revisions/99", "/sign-in?back=%2Fbali-message%2Frevisions%2F99", 404, 404, 404, 404)]
    [InlineData("/bali-message/no-such-page", 404, 404, 404, 404, 404)]
    [InlineData("/not-found", 404, 404, 404, 404, 404)]
    [InlineData("/refused/403", 404, 404, 404, 404, 404)]
    [InlineData("/went-wrong", 404, 404, 404, 404, 404)]
    [InlineData("/no/such/place/at/all", 404, 404, 404, 404, 404)]
    [InlineData("/health", 200, 200, 200, 200, 200)]
    [InlineData("/_blazor", 401, 400, 400, 400, 400)]
    public async Task A_page_opens_to_those_it_is_for(
        string path, object signedOut, object @delegate, object chair, object secretariat, object observer)
    {
        var answers = new List<object>();
        foreach (var who in new[] { "signed out", "delegate", "chair", "secretariat", "observer" })
        {
            var answer = await hall.Visitors[who].Get(path);
            answers.Add(Told(answer));
            if (answer.StatusCode == HttpStatusCode.NotFound)
                Assert.Contains(
                    "<h1",
                    await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                    StringComparison.Ordinal);
        }

        Assert.Equal([signedOut, @delegate, chair, secretariat, observer], answers);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in/demonstration")]
    [InlineData("/first-account")]
    [InlineData("/my-account")]
    [InlineData("/accounts")]
    [InlineData("/sign-out")]
    [InlineData("/sign-out/everywhere")]
    [InlineData("/language")]
    public async Task No_form_is_taken_without_the_token_of_its_page(string path)
    {
        foreach (var who in hall.Visitors.Values)
        {
            var answer = await who.SendBare(
                path, ("_handler", "sign-in"), ("language", "id"), ("Name", "chair"), ("Password", TestSite.Password));

            Assert.Contains(
                answer.StatusCode,
                new[] { HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound });
            Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies)
                && cookies.Any(cookie => cookie.StartsWith("drafting=", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("/sign-out", "/sign-in?signed-out=1")]
    [InlineData("/sign-out/everywhere", "/sign-in?signed-out=1")]
    public async Task Signing_out_works_from_every_seat_and_for_nobody(string path, string to)
    {
        Assert.Equal(to, (await hall.Visitor().Send("/sign-in", path)).Place());
        foreach (var (role, code) in new[]
        {
            (Role.Delegate, "AUS"),
            (Role.Chair, null),
            (Role.Secretariat, null),
            (Role.Observer, null),
        })
        {
            var visitor = await hall.SignedIn($"{Guid.NewGuid():N}", role, code);
            Assert.Equal(to, (await visitor.Send("/my-account", path)).Place());
            Assert.Equal("/sign-in", (await visitor.Get("/")).Place());
        }
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/accounts")]
    [InlineData("/no/such/place/at/all")]
    [InlineData("/health")]
    [InlineData("/_blazor")]
    [InlineData("/elements.css")]
    public async Task Every_answer_keeps_other_sites_out(string path)
    {
        foreach (var who in hall.Visitors.Values)
            AssertSafe(await who.Get(path));
        AssertSafe(await hall.Visitor().SendBare("/sign-in"));
    }

    [Fact]
    public async Task An_error_keeps_other_sites_out_too_and_shows_no_trace()
    {
        await using var broken = new TestSite();
        var visitor = broken.Visitor();
        _ = await visitor.Get("/sign-in");
        broken.Services.GetRequiredService<Passwords>().Dispose();

        var answer = await visitor.SignIn("sec", TestSite.Password);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        AssertSafe(answer);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Something went wrong", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ObjectDisposed", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chair", "/bali-message/bring-in/redline.jsonl")]
    [InlineData("delegate", "/bali-message/bring-in/zero-draft.jsonl")]
    public async Task What_is_not_open_to_a_sign_in_says_so_on_a_page(string who, string path)
    {
        var answer = await hall.Visitors[who].Post(path, [1]);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Not for this sign-in", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_a_browser_is_told_to_come_back_by_https_only()
    {
        using var browser = hall.Browser();

        var answer = await browser.GetAsync(
            "https://drafting.example.org/health", TestContext.Current.CancellationToken);

        Assert.StartsWith(
            "max-age=", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_says_that_it_serves_and_nothing_else() =>
        Assert.Equal(
            """{"status":"serving","alarms":[],"repairs":[]}""", await hall.Visitors["signed out"].Read("/health"));

    private static void AssertSafe(HttpResponseMessage answer)
    {
        Assert.Contains(
            answer.Headers.GetValues("Content-Security-Policy"),
            policy => policy.StartsWith("default-src 'self'; script-src 'self';", StringComparison.Ordinal));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    private static object Told(HttpResponseMessage answer) => answer.Place() ?? (object)(int)answer.StatusCode;
}
