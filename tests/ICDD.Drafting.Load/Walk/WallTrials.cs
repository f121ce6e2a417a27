using System.IO.Compression;

namespace ICDD.Drafting.Load;

/// <summary>The walls: between conferences, around a brief, and before what is not one's part.</summary>
internal static class WallTrials
{
    private const string Private = "Quittenbaum is our bottom line";

    private static readonly string[] Pages =
    [
        "", "/clauses/c1", "/clauses/c1/history", "/clauses/c1/merge", "/chair", "/secretariat", "/brief",
        "/compilation", "/revisions", "/compare", "/positions",
        "/groups", "/packages", "/silence", "/record", "/record.csv", "/record.jsonl", "/statements", "/editorial",
        "/participants", "/seats", "/exports",
        "/exports/dossier.zip", "/since", "/since/digest", "/projection", "/audit-trail", "/bring-in/redline",
        "/bring-in/zero-draft",
    ];

    public static IEnumerable<Trial> All =>
    [
        new(
            "A4 21 77",
            "a delegate of one conference at 29 addresses of another, and an administrator without a seat",
            OtherConference),
        new("28 29", "a note in a brief, looked for on 29 pages and downloads of five other seats", Brief),
        new("30", "the metadata of the Word files in a dossier", Metadata),
        new("13 16", "an observer and a delegate look for forms and buttons of other parts", Parts),
        new("8 65", "a script in the exported HTML", HtmlExport),
        new("A4 18", "the chair is moved to another part while the page is open", Moved),
        new("A9", "modes of the data folder and of every file in it", Modes),
    ];

    private static async Task<Seen> OtherConference(Premises premises)
    {
        var open = new List<string>();
        using var nobody = premises.Stranger();
        foreach (var page in Pages)
        {
            var path = $"/{Premises.Beta}{page}";
            foreach (var who in new[] { "amal", "chair", "secretary", "keeper" })
                if ((await premises[who].Get(path)).Status is not (404 or 405) and var status)
                    open.Add($"{who} at {path}: {status}");
            if ((await nobody.Get(path)) is { Status: 200 })
                open.Add($"nobody at {path}");
        }

        foreach (var upload in new[] { "redline", "zero-draft" })
            if ((await premises["amal"].Post(
                $"/{Premises.Beta}/bring-in/{upload}.jsonl",
                new ByteArrayContent([1]))).Status is not 404 and var status)
                open.Add($"upload of {upload}: {status}");
        if ((await premises["amal"].Read("/")).Contains(Premises.Beta, StringComparison.Ordinal))
            open.Add("its own list names the other conference");
        return Seen.Unless(open, "404 everywhere");
    }

    private static async Task<Seen> Brief(Premises premises)
    {
        string kept;
        await using (var screen = await FormScreen.Show(
            premises["ines"], $"/{Premises.Alpha}/clauses/{Premises.Clause}"))
            kept = await screen.Say($"note-{Premises.Clause}-words", Private);
        var shown = new List<string>();
        foreach (var page in Pages.Append($"/clauses/{Premises.Clause}").Append($"/clauses/{Premises.Clause}/history"))
            foreach (var who in new[] { "amal", "chair", "secretary", "otto", "keeper" })
                if ((await premises[who].Read($"/{Premises.Alpha}{page}")).Contains(
                    "Quittenbaum", StringComparison.Ordinal))
                    shown.Add($"{who} at {page}");
        await using var watching = await FormScreen.Show(
            premises["chair"], $"/{Premises.Alpha}/clauses/{Premises.Clause}");
        await watching.Until(drawn => drawn.Batches > 0);
        if (watching.Text.Contains("Quittenbaum", StringComparison.Ordinal))
            shown.Add("the chair's render batch");
        if (premises.Server.Said.Any(line => line.Contains("Quittenbaum", StringComparison.Ordinal)))
            shown.Add("the log");
        var own = (await premises["ines"].Read($"/{Premises.Alpha}/brief")).Contains(
            "Quittenbaum", StringComparison.Ordinal);
        if (!own)
            shown.Add($"its own delegation does not see it: {kept}");
        return Seen.Unless(shown, "only its own delegation sees it");
    }

    private static async Task<Seen> Metadata(Premises premises)
    {
        var dossier = await (await premises["chair"].Get(
            $"/{Premises.Alpha}/exports/dossier.zip")).Whole.Content.ReadAsByteArrayAsync();
        var (told, files) = (new List<string>(), 0);
        using var zip = new ZipArchive(new MemoryStream(dossier));
        string[] telling =
        [
            "Person chair", "Kim Keeper", Private, premises.Folder, Path.GetTempPath(),
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar,
        ];
        foreach (var entry in zip.Entries.Where(each => each.FullName.EndsWith(".docx", StringComparison.Ordinal)))
        {
            files++;
            using var document = new ZipArchive(new MemoryStream(Bytes(entry)));
            foreach (var part in document.Entries)
                if (System.Text.Encoding.UTF8.GetString(Bytes(part)) is var text
                    && telling.FirstOrDefault(text.Contains) is { } word)
                    told.Add($"{entry.FullName}: {part.FullName} has '{word}'");
        }

        return files == 0
            ? new Seen(false, "no Word file in the dossier")
            : Seen.Unless(told, $"{files} Word files name neither who exported nor the machine");
    }

    private static async Task<Seen> Parts(Premises premises)
    {
        var offered = new List<string>();
        foreach (var (who, page) in new[]
        {
            ("otto", $"/clauses/{Premises.Clause}"),
            ("otto", "/chair"),
            ("otto", "/secretariat"),
            ("otto", "/brief"),
            ("amal", "/chair"),
            ("amal", "/secretariat"),
            ("amal", "/seats"),
            ("chair", "/secretariat"),
            ("chair", "/brief"),
            ("secretary", "/brief"),
        })
        {
            await using var screen = await FormScreen.Show(premises[who], $"/{Premises.Alpha}{page}");
            await screen.Until(drawn => drawn.Batches > 0);
            await Task.Delay(300);
            var acts = screen.Elements
                .Where(each => each.Handlers.ContainsKey("onsubmit") || each.Attributes.ContainsKey("data-act"))
                .Except([screen.FormOf($"comment-{Premises.Clause}-words")])
                .ToList();
            if (acts.Count > 0)
                offered.Add($"{who} at {page}: {acts.Count} acts, {string.Join(' ', acts[0]!.Attributes.Values)}");
        }

        return Seen.Unless(
            offered,
            "none is offered but comments of observers; whether one that is sent is taken is held by RefusalTests");
    }

    private static async Task<Seen> HtmlExport(Premises premises)
    {
        const string Script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        var said = await LineTrials.Speak(premises["ines"], $"/{Premises.Alpha}/clauses/{Premises.Clause}", Script);
        var dossier = await (await premises["chair"].Get(
            $"/{Premises.Alpha}/exports/dossier.zip")).Whole.Content.ReadAsByteArrayAsync();
        using var zip = new ZipArchive(new MemoryStream(dossier));
        var run = zip.Entries.Where(each => each.FullName.EndsWith(".html", StringComparison.Ordinal))
            .Where(each => System.Text.Encoding.UTF8.GetString(Bytes(each)) is var text && (text.Contains(
                "<script",
                StringComparison.OrdinalIgnoreCase) || text.Contains("<img src=x", StringComparison.Ordinal)))
            .Select(each => each.FullName).ToList();
        var page = await (await premises["otto"].Get(
            $"/{Premises.Alpha}/clauses/{Premises.Clause}")).Whole.Content.ReadAsStringAsync();
        if (page.Contains("<script>alert", StringComparison.Ordinal)
            || page.Contains("<img src=x", StringComparison.Ordinal))
            run.Add("the page");
        if (!page.Contains("&lt;script&gt;alert", StringComparison.Ordinal))
            run.Add($"it is not shown as it was typed ({said})");
        return Seen.Unless(run, "shown as typed, run nowhere");
    }

    private static async Task<Seen> Moved(Premises premises)
    {
        var vice = await premises.Admit("vice", Premises.Alpha, "Chair");
        await using var screen = await FormScreen.Show(vice, $"/{Premises.Alpha}/clauses/{Premises.Clause}");
        await screen.Until(drawn => drawn.Elements.Any(each => each.Attributes.ContainsKey("data-act")));
        var button = screen.Elements.LastOrDefault(each => each.Attributes.ContainsKey("data-act")
            && each.Handlers.ContainsKey("onclick"));
        var before = (await premises["chair"].Read($"/{Premises.Alpha}/record.csv")).Length;
        await AccountsDesk.Assign(premises["keeper"], "vice", Premises.Alpha, "Observer");
        try
        {
            if (button is not null)
                await screen.Click(button);
        }
        catch (System.Net.WebSockets.WebSocketException)
        {
            // Its circuit is gone already.
        }

        var ended = await screen.Until(drawn => drawn.Over.IsCompleted, TimeSpan.FromSeconds(5));
        var after = (await premises["chair"].Read($"/{Premises.Alpha}/record.csv")).Length;
        return new Seen(
            button is not null && ended && before == after,
            $"a button was pressed: {button is not null}; its circuit ended: {ended}; recorded: {before != after}");
    }

    private static Task<Seen> Modes(Premises premises)
    {
        const UnixFileMode Others = (UnixFileMode)0b000_111_111;
        var open = new List<string>();
        foreach (var path in Directory.EnumerateFileSystemEntries(premises.Data, "*", SearchOption.AllDirectories)
            .Append(premises.Data))
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
                open.Add(path);
        return Task.FromResult(Seen.Unless(open, "closed to group and others"));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
