using System.Net.Sockets;

namespace ICDD.Drafting.Load;

/// <summary>Signing in and out, accounts, and what a browser without scripts may try.</summary>
internal static class DoorTrials
{
    public static IEnumerable<Trial> All =>
    [
        new("A8 81", "who keeps accounts resets a password and opens the brief by it", ResetReads),
        new("A2 19 75", "a copied cookie after signing out, and again after a restart", CopiedCookie),
        new("A6 79", "120 anonymous wrong tries at once, then the person on a device that is known", Flood),
        new("27", "wrong password against no such account", Enumeration),
        new("A10", "common and short passwords, and a sign-in name that looks like another", WeakPasswords),
        new("A12 22", "every form that changes something, without the token of its page", WithoutToken),
        new("23", "eight addresses of other sites to be led to after the sign-in", OpenRedirect),
        new("A12 24", "the sign-in of one click in Production", OneClick),
        new("20", "the first account once more", SecondFirstAccount),
        new("25 83", "a host, a scheme and an address that only the request speaks of", ForwardedHeaders),
        new("A12", "a way back that is not ASCII, pages that do not exist, a page for others", SmallThings),
        new("32", "what a private page tells caches", Caches),
        new("70", "line breaks and escapes in a sign-in name, for the log", LogLines),
        new("A7 80", "600 idle connections at a limit of 400 handles", Idle),
    ];

    private static async Task<Seen> CopiedCookie(Premises premises)
    {
        using var browser = await premises.SignIn("otto");
        var cookie = browser.Cookie;
        await browser.Form("/my-account", "/sign-out");
        async Task<int> With() => (await premises.Stranger().Get("/", ("Cookie", cookie))).Status;
        var before = await With();
        await premises.Restart();
        var (after, good) = (await With(), (await premises["otto"].Get("/")).Status);
        return new Seen(
            (before, after, good) == (302, 302, 200),
            $"{before} and after the restart {after}; a session that goes on answers {good}");
    }

    private static async Task<Seen> Flood(Premises premises)
    {
        var tries = Enumerable.Range(0, 120).Select(async each =>
        {
            using var stranger = premises.Stranger();
            return await stranger.SignIn(each % 2 == 0 ? "ines" : $"nobody{each}", $"wrong {each} guess");
        }).ToList();
        await Task.Delay(300);
        var known = DateTime.UtcNow;
        var answer = await premises["ines"].SignIn("ines", Premises.Password);
        var took = DateTime.UtcNow - known;
        var all = await Task.WhenAll(tries);
        return new Seen(
            answer.Status == 302
                && all.All(each => each.Status < 500 && each.Status != 302)
                && took < TimeSpan.FromSeconds(30),
            $"the person was in after {took.TotalSeconds:0.0} s; the others "
                + $"got "
                + $"{string.Join(
                    ", ", all.GroupBy(each => each.Status).Select(group => $"{group.Count()} x {group.Key}"))}");
    }

    private static async Task<Seen> Enumeration(Premises premises)
    {
        using var one = premises.Stranger();
        using var two = premises.Stranger();
        string Said(Answer answer) => System.Text.RegularExpressions.Regex.Match(
            answer.Body, "class=\"outcome-refused\">([^<]+)<").Groups[1].Value;
        var (known, unknown) = (
            Said(await one.SignIn("ravi", "not the password")),
            Said(await two.SignIn("no.such.person", "not the password")));
        return new Seen(known == unknown && known.Length > 0, $"'{known}' and '{unknown}'");
    }

    private static async Task<Seen> ResetReads(Premises premises)
    {
        const string Private = "Zwiebelturm red line of ours";
        var page = $"/{Premises.Alpha}/clauses/{Premises.Clause}";
        string kept;
        await using (var screen = await FormScreen.Show(premises["amal"], page))
            kept = await screen.Say($"note-{Premises.Clause}-words", Private);
        var initial = await AccountsDesk.Reset(premises["keeper"], "amal");
        using var thief = await premises.Choose("amal", initial, "several other words");
        var read = new[] { page, $"/{Premises.Alpha}/brief", $"/{Premises.Alpha}" }
            .Select(place => thief.Read(place).Result.Contains("Zwiebelturm", StringComparison.Ordinal))
            .ToList();
        var trail = await premises["keeper"].Read("/audit-trail");
        return new Seen(
            kept.StartsWith("Kept", StringComparison.Ordinal)
                && !read.Contains(true)
                && trail.Contains("password reset", StringComparison.OrdinalIgnoreCase),
            $"{kept}; the words were shown: {read.Contains(true)}; the audit trail has the "
                + $"reset: {trail.Contains("password reset", StringComparison.OrdinalIgnoreCase)}");
    }

    private static async Task<Seen> WeakPasswords(Premises premises)
    {
        var taken = new List<string>();
        foreach (var weak in new[] { "123456789012", "passwordpassword", "qwertyuiop12", "short", "otto otto otto" })
            if ((await premises["otto"].Choose(Premises.Password, weak)).Place.Contains(
                "chosen", StringComparison.OrdinalIgnoreCase))
                taken.Add($"'{weak}' was taken");
        if (await AccountsDesk.Create(premises["keeper"], "\u043etto", Premises.Alpha, "Observer", null) != "refused")
            taken.Add("a Cyrillic otto was made");
        return Seen.Unless(taken, "all refused");
    }

    private static async Task<Seen> WithoutToken(Premises premises)
    {
        var taken = new List<string>();
        foreach (var path in new[]
        {
            "/sign-in",
            "/first-account",
            "/my-account",
            "/sign-out",
            "/sign-out/everywhere",
            "/sign-out/session",
            "/language",
        })
            if (await premises["otto"].Bare(
                path,
                ("_handler", "sign-in"),
                ("language", "id"),
                ("Name", "chair"),
                ("Password", Premises.Password)) is { Status: not (400 or 404 or 405) } answer)
                taken.Add($"{path}: {answer.Status}");
        if ((await premises["otto"].Get("/")).Status != 200)
            taken.Add("somebody was signed out");
        return Seen.Unless(taken, "all refused");
    }

    private static async Task<Seen> OpenRedirect(Premises premises)
    {
        var led = new List<string>();
        foreach (var back in new[]
        {
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example",
            "http:evil.example",
            "/\t/evil.example",
            "javascript:alert(1)",
            "/\r\nX: y",
        })
        {
            using var stranger = premises.Stranger();
            var answer = await stranger.SignIn(
                "ravi", Premises.Password, $"/sign-in?back={Uri.EscapeDataString(back)}");
            if (answer.Status >= 500
                || answer.Place.Contains("evil", StringComparison.Ordinal)
                || !answer.Place.StartsWith('/')
                || answer.Place.StartsWith("//", StringComparison.Ordinal))
                led.Add($"{back}: {answer.Status} {answer.Place}");
        }

        return Seen.Unless(led, "all led home");
    }

    private static async Task<Seen> OneClick(Premises premises)
    {
        using var stranger = premises.Stranger();
        var answer = await stranger.Form("/sign-in", "/sign-in/demonstration", ("seat", "chair"), ("back", "/"));
        var offered = (await stranger.Read("/sign-in")).Contains("name=\"seat\"", StringComparison.Ordinal);
        return new Seen(answer.Status is 404 or 405 && !offered, $"{answer.Status}; offered: {offered}");
    }

    private static async Task<Seen> SecondFirstAccount(Premises premises)
    {
        using var stranger = premises.Stranger();
        var (page, made) = (await stranger.Get("/first-account"), await stranger.Form("/sign-in", "/first-account",
            ("_handler", "first"), ("Typed.Code", "0"), ("Typed.SignInName", "second"), ("Typed.Person", "Second"),
            ("Typed.Password", Premises.Password), ("Typed.Again", Premises.Password)));
        return new Seen(
            page.Place.StartsWith("/sign-in", StringComparison.Ordinal) && made.Place != "/accounts",
            $"{page.Status} {page.Place}, then {made.Status} {made.Place}");
    }

    private static async Task<Seen> ForwardedHeaders(Premises premises)
    {
        var (led, own) = (new List<string>(), new Uri(premises.Address).Authority);
        foreach (var headers in new[]
        {
            new[] { ("Host", "evil.example") }, [("X-Forwarded-Host", "evil.example")], [
                ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https")
            ], [("Forwarded", "host=evil.example")],
        })
        {
            using var stranger = premises.Stranger();
            foreach (var path in new[] { "/", $"/{Premises.Alpha}", "/accounts" })
                if (await stranger.Get(path, headers) is var answer
                    && answer.Place.StartsWith("http", StringComparison.Ordinal)
                    && headers[0].Item1 != "Host")
                    led.Add($"{path} with {headers[0].Item1}: {answer.Place}");
        }

        var origin = await LineTrials.Raw(
            premises,
            "POST",
            "/_blazor/negotiate?negotiateVersion=1",
            "Content-Length: 0",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https",
            "Origin: https://evil.example",
            $"Cookie: {premises["otto"].Cookie}");
        if (origin < 300)
            led.Add($"the line believed a forwarded host: {origin}");
        var data = Directory.CreateTempSubdirectory("drafting-walk-").FullName;
        try
        {
            var port = Premises.FreePort();
            await using var named = await Served.Start("Production", [
                $"--urls=http://127.0.0.1:{port}", $"--Drafting:DataFolder={data}", "--Drafting:Hosts=text.example.org"
            ]).Serves();
            using var stranger = new Asker($"http://127.0.0.1:{port}");
            var (other, ours) = (
                await stranger.Get("/sign-in", ("Host", "evil.example")),
                await stranger.Get("/sign-in", ("Host", "text.example.org")));
            if (other.Status != 400 || ours.Status >= 400)
                led.Add($"with Drafting:Hosts another name answers {other.Status}, the own {ours.Status}");
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }

        return Seen.Unless(led, $"nobody was led away from {own}; with Drafting:Hosts another name is refused");
    }

    private static async Task<Seen> SmallThings(Premises premises)
    {
        using var stranger = premises.Stranger();
        var faults = new List<string>();
        async Task Expect(Asker who, string path, params int[] statuses)
        {
            if (await who.Get(path) is { Status: var status } && !statuses.Contains(status))
                faults.Add($"{path}: {status}");
        }

        await Expect(stranger, "/sign-in?back=%2F%C3%A9t%C3%A9%2F%E6%9D%A1", 200);
        await Expect(premises["otto"], "/no-such-page/at-all", 404);
        await Expect(premises["otto"], $"/{Premises.Alpha}/clauses/c9999", 404);
        await Expect(premises["otto"], "/accounts", 403);
        await Expect(premises["otto"], "/audit-trail", 403);
        await Expect(premises["otto"], $"/{Premises.Alpha}/exports/nothing.docx", 404);
        using var signing = premises.Stranger();
        if ((await signing.SignIn(
            "otto", Premises.Password, "/sign-in?back=%2F%C3%A9t%C3%A9")) is { Status: not 302 } answer)
            faults.Add($"a way back with accents: {answer.Status}");
        return Seen.Unless(faults, "404 and 403 with a page, no 500");
    }

    private static async Task<Seen> Caches(Premises premises)
    {
        var kept = new List<string>();
        foreach (var path in new[]
        {
            $"/{Premises.Alpha}",
            $"/{Premises.Alpha}/brief",
            $"/{Premises.Alpha}/record.csv",
            $"/{Premises.Alpha}/exports/dossier.zip",
            "/my-account",
        })
            if ((await premises["ines"].Get(path)).Whole is { Headers.CacheControl: var told } && told?.NoStore != true)
                kept.Add($"{path}: {told?.ToString() ?? "nothing said"}");
        return Seen.Unless(kept, "no-store");
    }

    private static async Task<Seen> LogLines(Premises premises)
    {
        using var stranger = premises.Stranger();
        await stranger.SignIn("mallory\r\ninfo: Forged[0] all is well\u001b[2J", "whatever it is");
        await Task.Delay(500);
        var forged = premises.Server.Said
            .Where(line => line.StartsWith("info: Forged", StringComparison.Ordinal) || line.Contains('\u001b'))
            .ToList();
        return Seen.Unless(forged, "one line, without escapes");
    }

    private static async Task<Seen> Idle(Premises premises)
    {
        var data = Directory.CreateTempSubdirectory("drafting-walk-").FullName;
        var lines = new List<TcpClient>();
        try
        {
            var port = Premises.FreePort();
            await using var small = await Served.Start(
                "Production",
                [$"--urls=http://127.0.0.1:{port}", $"--Drafting:DataFolder={data}"],
                handles: 400).Serves();
            for (var each = 0; each < 600; each++)
            {
                lines.Add(new TcpClient());
                await Task.WhenAny(lines[^1].ConnectAsync("127.0.0.1", port), Task.Delay(200));
            }

            await Task.Delay(TimeSpan.FromSeconds(3));
            var said = small.Said.Any(line => line.Contains("limit", StringComparison.OrdinalIgnoreCase));
            var alive = small.IsAlive;
            lines.ForEach(line => line.Dispose());
            using var stranger = new Asker($"http://127.0.0.1:{port}");
            var status = 0;
            for (var turn = 0; turn < 60 && status != 200; turn++)
                try
                {
                    status = (await stranger.Get("/health")).Status;
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(500);
                }

            return new Seen(
                alive && status == 200 && said,
                $"alive: {alive}, answers {status} after they left, the start said that the limit is low: {said}");
        }
        finally
        {
            lines.ForEach(line => line.Dispose());
            Directory.Delete(data, recursive: true);
        }
    }
}
