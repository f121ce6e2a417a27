namespace ICDD.Drafting.Load;

/// <summary>
/// The start and the store: settings, a second process, files that were changed, swapped or taken away. They come last.
/// </summary>
internal static class MachineTrials
{
    private static readonly string[] Copies = ["minutes.book", "drafting.db"];

    public static IEnumerable<Trial> All =>
    [
        new(
            "A12 39 60 71",
            "eight starts that cannot be: store in use, unknown and wrong settings, port, folder, no languages",
            RefusedStarts),
        new("31", "a backup, and what it says that it carries", Backup),
        new("A8", "a line of the audit trail is changed between two starts", AuditTrail),
        new("57 69", "one byte of the minute book is changed, and LiteDB is gone", Byte),
        new("85", "both files unreadable, swapped, or gone beside the keys", Gone),
    ];

    private static async Task<Seen> RefusedStarts(Premises premises)
    {
        var faults = new List<string>();
        async Task Refuses(string name, IEnumerable<string> arguments, params (string, string)[] variables)
        {
            await using var start = Served.Start("Production", arguments, null, variables);
            var code = await start.Refused();
            if (code != 2
                || start.Said.Any(line => line.Contains("   at ", StringComparison.Ordinal))
                || start.Said.Count(line => line.Trim().Length > 0) > 3)
                faults.Add(
                    $"{name}: exit code {code?.ToString() ?? "none, it serves"},"
                        + $" {string.Join(" / ", start.Said.Take(2))}");
        }

        var free = Path.Combine(premises.Folder, "free");
        var elsewhere = $"--urls=http://127.0.0.1:{Premises.FreePort()}";
        await Refuses("the store in use", [elsewhere, $"--Drafting:DataFolder={premises.Data}"]);
        await Refuses("an unknown setting", [elsewhere, $"--Drafting:DataFolder={free}", "--Drafting:DataFoldr=x"]);
        await Refuses("a wrong number", [elsewhere, $"--Drafting:DataFolder={free}", "--Drafting:WindowsInAll=many"]);
        await Refuses(
            "a host with a scheme", [elsewhere, $"--Drafting:DataFolder={free}", "--Drafting:Hosts=http://x"]);
        await Refuses("the port taken", [$"--urls={premises.Address}", $"--Drafting:DataFolder={free}"]);
        await Refuses("a file for a folder", [elsewhere, $"--Drafting:DataFolder={Places.Site()}"]);
        await Refuses("no such verb", ["bakcup"]);
        await Refuses(
            "invariant globalisation",
            [elsewhere, $"--Drafting:DataFolder={free}"],
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));
        return Seen.Unless(faults, "exit code 2 and one sentence each");
    }

    private static async Task<Seen> Backup(Premises premises)
    {
        await premises.Stop();
        var target = Path.Combine(premises.Folder, "backup");
        await using (var backup = Served.Start("Production", ["backup", premises.Data, target]))
        {
            var code = await backup.Refused();
            var said = string.Join(' ', backup.Said);
            await premises.Start();
            return new Seen(code == 0
                && said.Contains("briefs", StringComparison.Ordinal)
                && said.Contains("passwords", StringComparison.Ordinal), $"exit code {code}: {said}");
        }
    }

    private static async Task<Seen> AuditTrail(Premises premises)
    {
        await premises.Stop();
        var path = Path.Combine(premises.Data, "audit.log");
        var lines = await File.ReadAllLinesAsync(path);
        await File.WriteAllLinesAsync(path, [.. lines[..2], .. lines[3..]]);
        await premises.Start();
        var health = await premises.Stranger().Read("/health");
        await premises.Stop();
        await File.WriteAllLinesAsync(path, lines);
        await premises.Start();
        var mended = await premises.Stranger().Read("/health");
        return new Seen(
            health.Contains("AuditTrailIsDamaged", StringComparison.Ordinal)
                && !mended.Contains("AuditTrailIsDamaged", StringComparison.Ordinal),
            $"{health}, and with the file as it was {mended}");
    }

    private static Task<Seen> Byte(Premises premises) => WithCopy(premises, data =>
    {
        foreach (var file in Directory.GetFiles(data, "drafting*"))
            File.Delete(file);
        var book = File.ReadAllBytes(Path.Combine(data, "minutes.book"));
        book[book.Length / 2] ^= 0x55;
        File.WriteAllBytes(Path.Combine(data, "minutes.book"), book);
    });

    private static async Task<Seen> Gone(Premises premises)
    {
        var unreadable = await WithCopy(premises, data =>
        {
            foreach (var file in Copies)
                File.WriteAllBytes(Path.Combine(data, file), new byte[4096]);
        });
        var swapped = await WithCopy(premises, data =>
        {
            File.Move(Path.Combine(data, "minutes.book"), Path.Combine(data, "x"));
            File.Move(Path.Combine(data, "drafting.db"), Path.Combine(data, "minutes.book"));
            File.Move(Path.Combine(data, "x"), Path.Combine(data, "drafting.db"));
        });
        var gone = await WithCopy(premises, data =>
        {
            foreach (var file in Directory.GetFiles(data)
                .Where(file => !file.EndsWith("audit.log", StringComparison.Ordinal)))
                File.Delete(file);
        });
        return new Seen(
            unreadable.Held && swapped.Held && gone.Held,
            $"unreadable: {unreadable.Came}; swapped: {swapped.Came}; gone: {gone.Came}");
    }

    /// <summary>
    /// A start on a copy of the data that somebody laid a hand on: healed whole, or refused with a sentence that names
    /// the folder.
    /// </summary>
    private static async Task<Seen> WithCopy(Premises premises, Action<string> damage)
    {
        await premises.Stop();
        var copy = Path.Combine(premises.Folder, $"copy-{Guid.NewGuid():N}");
        foreach (var folder in Directory.EnumerateDirectories(premises.Data, "*", SearchOption.AllDirectories)
            .Prepend(premises.Data))
            Directory.CreateDirectory(folder.Replace(premises.Data, copy, StringComparison.Ordinal));
        foreach (var file in Directory.EnumerateFiles(premises.Data, "*", SearchOption.AllDirectories))
            File.Copy(file, file.Replace(premises.Data, copy, StringComparison.Ordinal));
        await premises.Start();
        damage(copy);
        await using var start = Served.Start(
            "Production", [$"--urls=http://127.0.0.1:{Premises.FreePort()}", $"--Drafting:DataFolder={copy}"]);
        var code = await start.Refused();
        var said = string.Join(" / ", start.Said.Where(line => line.Trim().Length > 0).Take(2));
        if (code is null && Records(start) is { Count: > 0 } healed && healed.SetEquals(Records(premises.Server)))
            return new Seen(true, "healed, every record ends as it did");
        return new Seen(
            code == 2 && said.Contains(copy, StringComparison.Ordinal),
            $"exit code {code?.ToString() ?? "none, it serves"}, {said}");
    }

    /// <summary>Each document with its last act and the hash of its record, as the start says it.</summary>
    private static HashSet<string> Records(Served server) =>
    [
        .. server.Said.Where(line => line.Contains("is open at version", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim()),
    ];
}
