using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace ICDD.Drafting.Web.Tests;

public sealed partial class ConferenceWallTests(TwoConferences site) : IClassFixture<TwoConferences>
{
    [Fact]
    public async Task Without_a_seat_every_address_of_a_document_answers_as_if_there_were_none()
    {
        var routes = site.Routes();
        Assert.True(routes.Count > 40, $"{routes.Count} routes");
        foreach (var who in TwoConferences.Outside)
            foreach (var (method, pattern) in routes)
            {
                var (there, nowhere) = (
                    await Ask(who, method, pattern, TwoConferences.Alpha),
                    await Ask(who, method, pattern, TwoConferences.Nowhere));

                Assert.True(there.Status == HttpStatusCode.NotFound, $"{who} {method} {pattern}: {there.Status}");
                Assert.True(
                    there == nowhere,
                    $"{who} {method} {pattern} betrays that the document exists:\n{there}\n{nowhere}");
            }
    }

    [Fact]
    public async Task Who_is_signed_out_is_led_to_the_door_by_every_address_alike()
    {
        foreach (var (method, pattern) in site.Routes())
        {
            var there = await Ask("signed out", method, pattern, TwoConferences.Alpha);

            Assert.StartsWith("/sign-in?back=", there.Place, StringComparison.Ordinal);
            Assert.Equal(there, await Ask("signed out", method, pattern, TwoConferences.Nowhere));
        }
    }

    [Fact]
    public async Task With_a_seat_each_of_them_is_there()
    {
        foreach (var part in Enum.GetNames<Role>())
            foreach (var (method, pattern) in site.Routes().Where(route => route.Method == "GET"))
                Assert.NotEqual(
                    HttpStatusCode.NotFound, (await Ask(part, method, pattern, TwoConferences.Alpha)).Status);
    }

    [Fact]
    public async Task With_a_seat_in_it_a_document_that_does_not_exist_is_as_absent()
    {
        foreach (var (method, pattern) in site.Routes())
            Assert.Equal(HttpStatusCode.NotFound, (await Ask("Chair", method, pattern, TwoConferences.Nowhere)).Status);
    }

    /// <summary>
    /// The wall looks for a parameter of this name: a page that called it otherwise would stand beside the wall.
    /// </summary>
    [Fact]
    public void Every_address_that_begins_with_a_chosen_word_calls_it_the_document()
    {
        var open = site.Endpoints()
            .Select(endpoint => endpoint.RoutePattern)
            .Where(pattern => pattern.PathSegments is [{ IsSimple: false } or { Parts: [{ IsParameter: true }] }, ..])
            .Where(pattern => pattern.GetParameter("document") is null && !IsOfTheFramework(pattern.RawText!))
            .Select(pattern => pattern.RawText);

        Assert.Empty(open);
    }

    [Fact]
    public async Task The_first_page_lists_the_own_conferences_only()
    {
        var elsewhere = await site.Visitors["seated elsewhere"].Read("/");
        Assert.Contains($"href=\"/{TwoConferences.Beta}\"", elsewhere, StringComparison.Ordinal);
        Assert.DoesNotContain(TwoConferences.Alpha, elsewhere, StringComparison.Ordinal);
        foreach (var who in new[] { "administrator", "without a seat" })
        {
            var page = await site.Visitors[who].Read("/");
            Assert.Contains("No conference is open to you here yet.", page, StringComparison.Ordinal);
            Assert.DoesNotContain(TwoConferences.Alpha, page, StringComparison.Ordinal);
            Assert.Equal(who == "administrator", page.Contains("/convene", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_pages_of_an_administrator_show_nothing_of_what_a_conference_says()
    {
        var draft = site.Room(TwoConferences.Alpha).Draft;
        foreach (var address in new[] { "/", "/accounts", "/my-account", "/convene" })
        {
            var answer = await site.Visitors["administrator"].Get(address);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain(draft.Conference!.Title, page, StringComparison.Ordinal);
            Assert.DoesNotContain(
                draft.Standing().Where(clause => clause.Text.Length > 20),
                clause => page.Contains(clause.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Inline_styles_and_the_script_that_draws_are_let_in_where_links_are_arranged_and_nowhere_else()
    {
        const string Script = "/_content/Z.Blazor.Diagrams/script.min.js";
        const string Links = "/{Document}/links";
        foreach (var part in new[] { "Chair", "Secretariat" })
        {
            var pages = site.Routes().Where(route => route.Method == "GET").Select(route => route.Pattern).ToList();
            var loosened = new List<string>();
            foreach (var pattern in pages)
                if ((await Ask(part, "GET", pattern, TwoConferences.Alpha)).Headers.Contains(
                    "unsafe", StringComparison.Ordinal))
                    loosened.Add(pattern);
            Assert.Equal([Links], loosened);
        }

        var (strict, loose) = (await Policy("recommendations"), await Policy("links"));
        Assert.Equal(strict + "; style-src-attr 'unsafe-inline'", loose);
        var (page, other) = (await Read("links"), await Read("recommendations"));
        Assert.Contains(Script[1..], page, StringComparison.Ordinal);
        Assert.DoesNotContain("Z.Blazor", other, StringComparison.Ordinal);
        Assert.DoesNotContain("diagram-canvas", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Visitors["Chair"].Get(Script)).StatusCode);

        Task<string> Read(string page) => site.Visitors["Chair"].Read($"/{TwoConferences.Alpha}/{page}");

        async Task<string> Policy(string page) => string.Join("; ", (await site.Visitors["Chair"].Get(
            $"/{TwoConferences.Alpha}/{page}")).Headers.GetValues("Content-Security-Policy"));
    }

    private sealed record Answer(HttpStatusCode Status, string? Place, string Headers, string Text);

    private async Task<Answer> Ask(string who, string method, string pattern, string document)
    {
        var path = Parameter().Replace(pattern, match => match.Groups[1].Value.ToLowerInvariant() switch
        {
            "document" => document,
            "clause" => "c9",
            "number" => "1",
            "id" => "0123",
            "name" => pattern.Contains("/pictures/", StringComparison.Ordinal) ? "clause-c9" : "text",
            "format" => pattern.Contains("/pictures/", StringComparison.Ordinal) ? "svg" : "markdown",
            var unknown => throw new InvalidOperationException(
                $"{pattern}: say here what {unknown} is to be, so that the wall is tried"),
        });
        var answer = method == "GET" ? await site.Visitors[who].Get(path) : await site.Visitors[who].Post(path, []);
        return new Answer(
            answer.StatusCode,
            Common(answer.Place() ?? "", document),
            string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
                .Where(header => header.Key is not ("Set-Cookie" or "Date" or "Content-Length"))
                .Select(header => $"{header.Key}: {Common(string.Join(',', header.Value), document)}").Order(
                    StringComparer.Ordinal)),
            answer.StatusCode == HttpStatusCode.OK ? "" : Common(await answer.Content.ReadAsStringAsync(), document));
    }

    private static string Common(string text, string document) =>
        Token().Replace(text.Replace(document, "DOCUMENT", StringComparison.Ordinal), "TOKEN");

    private static bool IsOfTheFramework(string pattern) =>
        pattern.Contains(":file", StringComparison.Ordinal) || pattern.Contains(":nonfile", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\*{0,2}(\w+)(:[^}]*)?\??\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("CfDJ8[\\w-]+")]
    private static partial Regex Token();
}
