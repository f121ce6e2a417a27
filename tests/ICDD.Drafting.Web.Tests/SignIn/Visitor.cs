using System.Net;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// A browser without scripts: it keeps cookies, follows nothing, and sends a form as its page gave it.
/// </summary>
public sealed partial class Visitor(HttpClient browser)
{
    private readonly HttpClient _browser = browser;

    public Visitor(TestSite site) : this(site.Browser())
    {
    }

    public Task<HttpResponseMessage> Get(string path) => _browser.GetAsync(path);

    public async Task<string> Read(string path) => WebUtility.HtmlDecode(
        await (await Get(path)).Content.ReadAsStringAsync());

    /// <summary>Sends a form with the token that the page gave out.</summary>
    public async Task<HttpResponseMessage> Send(string page, string path, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await (await Get(page)).Content.ReadAsStringAsync()).Groups[1].Value;
        return await SendBare(path, [("__RequestVerificationToken", token), .. fields]);
    }

    public Task<HttpResponseMessage> SendBare(
        string path, params (string Name, string Value)[] fields) => _browser.PostAsync(
        path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Posts a file as it is.</summary>
    public Task<HttpResponseMessage> Post(string path, byte[] file) => _browser.PostAsync(
        path, new ByteArrayContent(file));

    public Task<HttpResponseMessage> SignIn(string name, string password, string page = "/sign-in") =>
        Send(page, page, ("_handler", "sign-in"), ("Name", name), ("Password", password));

    public Task<HttpResponseMessage> Choose(string current, string chosen, string? again = null) => Send(
        "/my-account", "/my-account", ("_handler", "password"), ("Current", current), ("New", chosen),
        ("Again", again ?? chosen));

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

public static partial class Answers
{
    /// <summary>Where an answer sends the browser; null where it sends it nowhere.</summary>
    public static string? Place(this HttpResponseMessage answer) =>
        answer.Headers.Location is { } to ? (to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString) : null;

    public static async Task<string> Refusal(this HttpResponseMessage answer)
    {
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        return Said().Match(page).Groups[1].Value;
    }

    public static string Cookie(this HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie")
        .Single(cookie => cookie.StartsWith("drafting=", StringComparison.Ordinal)).Split(';')[0];

    [GeneratedRegex("class=\"outcome-refused\">([^<]+)<")]
    private static partial Regex Said();
}
