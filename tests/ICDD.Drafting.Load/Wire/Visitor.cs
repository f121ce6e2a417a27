using System.Net;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Load;

/// <summary>Somebody who signed in: a seat of the demonstration with its cookies.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;

    private Visitor(string address, string seat)
    {
        (Base, Seat) = (address, seat);
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Jar, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(address),
            Timeout = TimeSpan.FromMinutes(2),
        };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        _http.DefaultRequestHeaders.Add("Origin", Origin);
    }

    public string Base { get; }

    /// <summary>What a browser says of the page that asks.</summary>
    public string Origin => Base.TrimEnd('/');

    public string Seat { get; }

    public CookieContainer Jar { get; } = new();

    public static async Task<Visitor> SignIn(string address, string seat)
    {
        var visitor = new Visitor(address, seat);
        var token = Token().Match(await visitor.Get("/sign-in")).Groups[1].Value;
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["seat"] = seat, ["back"] = "/" });
        using var answer = await visitor._http.PostAsync("/sign-in/demonstration", form);
        if ((int)answer.StatusCode >= 400 || visitor.Jar.Count < 2)
            throw new InvalidOperationException($"{seat} could not sign in: {(int)answer.StatusCode}");
        return visitor;
    }

    /// <summary>Somebody who has signed in elsewhere, with the cookies that were given there.</summary>
    public static Visitor With(string address, string cookies)
    {
        var visitor = new Visitor(address, "");
        foreach (var cookie in cookies.Split("; "))
            visitor.Jar.SetCookies(new Uri(address), cookie);
        return visitor;
    }

    public async Task<string> Get(string path)
    {
        using var answer = await _http.GetAsync(path);
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"GET {path} answered {(int)answer.StatusCode}");
    }

    public Task<Stream> Open(string path) => _http.GetStreamAsync(path);

    /// <summary>The delegations that the sign-in page offers.</summary>
    public static async Task<IReadOnlyList<string>> Seats(string address)
    {
        using var visitor = new Visitor(address, "");
        return [.. SeatButton().Matches(await visitor.Get("/sign-in")).Select(seat => seat.Groups[1].Value)];
    }

    public async Task<Uri> Negotiate(string hub)
    {
        using var answer = await _http.PostAsync($"{hub}/negotiate?negotiateVersion=1", null);
        answer.EnsureSuccessStatusCode();
        var token = Connection().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;
        return new Uri($"{Base.Replace("http", "ws", StringComparison.Ordinal).TrimEnd('/')}{hub}?id={token}");
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("value=\"([A-Z]{2,5})\"")]
    private static partial Regex SeatButton();

    [GeneratedRegex("\"connectionToken\":\"([^\"]+)\"")]
    private static partial Regex Connection();
}
