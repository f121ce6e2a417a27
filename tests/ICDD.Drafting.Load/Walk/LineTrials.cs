using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>The live line: who opens a circuit, from where, how many, and when it ends.</summary>
internal static class LineTrials
{
    private const string Room = $"/{Premises.Alpha}/clauses/{Premises.Clause}";

    private static readonly string[] Spellings =
    [
        "/_blazor", "/_blazor/", "/_BLAZOR", "/%5fblazor", "/_blazo%72", "/_blazor%2f", "//_blazor", "/_blazor//",
        "/./_blazor", "/x/../_blazor", "/_blazor?id=x",
        "/_blazor/negotiate", "/_blazor/negotiate/", "/_BLAZOR/NEGOTIATE/", "/_blazor//negotiate",
        "/_blazor/negotiat%65?negotiateVersion=1", "/_blazor/disconnect/",
        "/_blazor/initializers",
    ];

    private static readonly string[] Socket = [
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ];

    public static IEnumerable<Trial> All =>
    [
        new(
            "A1 66 73",
            "the live line in 18 spellings x 7 origins x with and without a cookie x socket, events, long poll and "
                + "post",
            Spelled),
        new("A1 42", "200 circuits by who is not signed in", Anonymous),
        new("A1 74", "another person's root components with one's own cookie", OthersMarkers),
        new("A3 17 76", "a disabled account whose browser ignores every redirect reads on", Disabled),
        new(
            "A4 18 72",
            "a seat is withdrawn while its page is open, and the seat in another conference goes on",
            Withdrawn),
        new("67", "a circuit that never acknowledges", Mute),
        new("43", "a message of 1 MB on the live line", LongMessage),
    ];

    private static async Task<Seen> Spelled(Premises premises)
    {
        var (own, opened, tried) = (new Uri(premises.Address), new List<string>(), 0);
        string?[] origins = [
            null,
            "null",
            "https://evil.example",
            $"{premises.Address}.evil.example",
            "http://127.0.0.1:1",
            $"https://{own.Authority}",
            $"ws://{own.Authority}",
        ];
        var ways = new (string Name, string Method, string[] Headers)[]
        {
            ("socket", "GET", Socket), ("events", "GET", ["Accept: text/event-stream"]), ("long poll", "GET", []),
            ("post", "POST", ["Content-Length: 0"]),
        };
        foreach (var spelling in Spellings)
            foreach (var (way, method, headers) in ways)
                foreach (var origin in origins.Append(premises.Address))
                    foreach (var cookie in new[] { null, premises["amal"].Cookie })
                    {
                        if (origin == premises.Address && cookie is not null)
                            continue;
                        tried++;
                        var status = await Raw(premises, method, spelling, [
                            .. headers,
                            origin is null ? null : $"Origin: {origin}",
                            cookie is null ? null : $"Cookie: {cookie}",
                        ]);
                        if (status is < 300)
                            opened.Add(
                                $"{way} {spelling}, origin {origin ?? "missing"},"
                                    + $" {(cookie is null ? "signed out" : "signed in")}: {status}");
                    }

        var status101 = await Raw(
            premises,
            "GET",
            "/_blazor",
            [.. Socket, $"Origin: {premises.Address}", $"Cookie: {premises["amal"].Cookie}"]);
        if (status101 != 101)
            opened.Add($"a page of our own was not let in: {status101}");
        return Seen.Unless(opened, $"{tried} requests, none opened; a page of our own is");
    }

    private static async Task<Seen> Anonymous(Premises premises)
    {
        var opened = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 20 }, async (_, _) =>
            {
                if (await Raw(premises, "GET", "/_blazor", [.. Socket, $"Origin: {premises.Address}"]) == 101)
                    Interlocked.Increment(ref opened);
            });
        return new Seen(opened == 0 && await premises.Answers(), $"{opened} of 200 opened");
    }

    private static async Task<Seen> OthersMarkers(Premises premises)
    {
        using var one = premises["amal"].Screens();
        using var two = premises["otto"].Screens();
        var (others, own) = (Page.Read(await one.Get(Room)), Page.Read(await two.Get(Room)));
        await using var mixed = new FormScreen(two, Room);
        try
        {
            await mixed.Open(own with { Operations = others.Operations }, deflate: false);
            await mixed.Until(screen => screen.Over.IsCompleted || screen.Batches > 0, TimeSpan.FromSeconds(8));
        }
        catch (Exception refused)
            when (refused is InvalidOperationException or TimeoutException or System.Net.WebSockets.WebSocketException)
        {
            return new Seen(true, "the circuit was refused");
        }

        return new Seen(mixed.Batches == 0, $"{mixed.Batches} batches were drawn");
    }

    private static async Task<Seen> Disabled(Premises premises)
    {
        var leaver = await premises.Admit("leaver", Premises.Alpha, "Observer");
        await using var screen = await FormScreen.Show(leaver, Room);
        await screen.Until(drawn => drawn.Batches > 0);
        await AccountsDesk.Disable(premises["keeper"], "leaver");
        var ended = await screen.Until(drawn => drawn.Over.IsCompleted, TimeSpan.FromSeconds(5));
        await Speak(premises["chair"], Room, "Said after the account was disabled");
        var read = (await leaver.Get(Room)).Status;
        return new Seen(
            ended && read is 302 && !screen.Text.Contains("Said after the account", StringComparison.Ordinal),
            $"its circuit ended: {ended}, its page answers {read}");
    }

    private static async Task<Seen> Withdrawn(Premises premises)
    {
        var both = await premises.Admit("both", Premises.Alpha, "Observer");
        await AccountsDesk.Assign(premises["keeper"], "both", Premises.Beta, "Observer");
        await using var here = await FormScreen.Show(both, Room);
        await using var there = await FormScreen.Show(both, $"/{Premises.Beta}");
        await here.Until(drawn => drawn.Batches > 0);
        await there.Until(drawn => drawn.Batches > 0);
        await AccountsDesk.Withdraw(premises["keeper"], "both", Premises.Alpha);
        var ended = await here.Until(drawn => drawn.Over.IsCompleted, TimeSpan.FromSeconds(5));
        var (read, elsewhere) = ((await both.Get(Room)).Status, (await both.Get($"/{Premises.Beta}")).Status);
        return new Seen(
            ended && !there.Over.IsCompleted && read == 404 && elsewhere == 200,
            $"its circuit ended: {ended}, the other lives: {!there.Over.IsCompleted}; pages answer {read} "
                + $"and {elsewhere}");
    }

    private static async Task<Seen> Mute(Premises premises)
    {
        await using var mute = await FormScreen.Show(premises["otto"], Room, follows: false);
        var dropped = await mute.Until(drawn => drawn.Over.IsCompleted, TimeSpan.FromSeconds(25));
        return new Seen(dropped, dropped ? "dropped" : "kept for 25 s though 8 were set");
    }

    private static async Task<Seen> LongMessage(Premises premises)
    {
        await using var screen = await FormScreen.Show(premises["otto"], Room);
        await screen.Until(drawn => drawn.Batches > 0);
        try
        {
            await screen.Go("/" + new string('x', 1024 * 1024));
        }
        catch (System.Net.WebSockets.WebSocketException)
        {
            // Cut off in the middle of it.
        }

        var cut = await screen.Until(drawn => drawn.Over.IsCompleted, TimeSpan.FromSeconds(10));
        return new Seen(
            cut && await premises.Answers(),
            cut ? "the connection was closed, the program answers" : "the message was taken");
    }

    /// <summary>Comments on a clause as its page is drawn to this person.</summary>
    public static async Task<string> Speak(Asker person, string page, string words, string? id = null)
    {
        await using var screen = await FormScreen.Show(person, page);
        return await screen.Say($"comment-{Premises.Clause}-words", words, id);
    }

    /// <summary>Byte for byte as it is written here: no client tidies up its address.</summary>
    public static async Task<int> Raw(Premises premises, string method, string path, params string?[] headers)
    {
        var to = new Uri(premises.Address);
        using var line = new TcpClient();
        await line.ConnectAsync(to.Host, to.Port);
        var lines = headers.OfType<string>().Prepend($"Host: {to.Authority}").Prepend($"{method} {path} HTTP/1.1");
        await line.GetStream().WriteAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n"));
        var status = new byte[12];
        await line.GetStream().ReadExactlyAsync(status).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        return int.Parse(Encoding.ASCII.GetString(status.AsSpan(9)), CultureInfo.InvariantCulture);
    }
}
