using System.Net;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Load;

/// <summary>What was answered: the status, where it leads, what it says.</summary>
internal sealed record Answer(int Status, string Place, string Body, HttpResponseMessage Whole);

/// <summary>A browser without scripts: keeps cookies, follows nothing, sends a form as its page gave it.</summary>
internal sealed partial class Asker : IDisposable
{
    private readonly HttpClient _http;

    public Asker(string address)
    {
        Address = address;
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Jar, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(address),
            Timeout = TimeSpan.FromMinutes(10),
        };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    public string Address { get; }

    public CookieContainer Jar { get; } = new();

    /// <summary>The cookies as a header would carry them.</summary>
    public string Cookie => Jar.GetCookieHeader(new Uri(Address));

    /// <summary>The same person with a screen.</summary>
    public Visitor Screens() => Visitor.With(Address + "/", Cookie);

    public Task<Answer> Get(string path, params (string Name, string Value)[] headers) => Send(
        HttpMethod.Get, path, null, headers);

    public async Task<string> Read(string path) => (await Get(path)).Body;

    public Task<Answer> Post(string path, HttpContent content, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, path, content, headers);

    public async Task<Answer> Form(string page, string path, params (string Name, string Value)[] fields)
    {
        var token = Token().Match((await Get(page)).Whole.Content.ReadAsStringAsync().Result).Groups[1].Value;
        return await Bare(path, [("__RequestVerificationToken", token), .. fields]);
    }

    public Task<Answer> Bare(string path, params (string Name, string Value)[] fields) =>
        Post(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    public Task<Answer> SignIn(string name, string password, string page = "/sign-in") =>
        Form(page, page, ("_handler", "sign-in"), ("Name", name), ("Password", password));

    public Task<Answer> Choose(string current, string chosen) => Form(
        "/my-account", "/my-account", ("_handler", "password"), ("Current", current), ("New", chosen),
        ("Again", chosen));

    public void Dispose() => _http.Dispose();

    private async Task<Answer> Send(
        HttpMethod method, string path, HttpContent? content, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var answer = await _http.SendAsync(request);
        var place = answer.Headers.Location is { } to
            ? (to.IsAbsoluteUri && to.Authority == _http.BaseAddress!.Authority ? to.PathAndQuery : to.OriginalString)
            : "";
        return new Answer(
            (int)answer.StatusCode, place, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), answer);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
