using System.Diagnostics;
using System.Globalization;
using System.Text;
using ICDD.Drafting.Documents;
using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Benchmarks;

/// <summary>
/// What a store and a document cost when they have grown. Each row is measured in a process of its own, in processor
/// time, since the machine may be busy with other things.
/// </summary>
internal static class Growth
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static async Task Run(string[] args)
    {
        switch (args)
        {
            case ["make", var folder, var documents, var acts]:
                await Make(folder, int.Parse(documents, Plain), int.Parse(acts, Plain)).ConfigureAwait(false);
                break;
            case ["settle", var folder]:
                await Settle(folder).ConfigureAwait(false);
                break;
            case ["start", var folder]:
                await Start(folder).ConfigureAwait(false);
                break;
            case ["open", var folder]:
                await Open(folder).ConfigureAwait(false);
                break;
            case ["dossier", var folder]:
                await WriteDossier(folder).ConfigureAwait(false);
                break;
            case ["act", var folder]:
                await Act(folder).ConfigureAwait(false);
                break;
            default:
                await All(args is [var folderOfAll]
                    ? folderOfAll
                    : Directory.CreateTempSubdirectory("drafting-growth-").FullName).ConfigureAwait(false);
                break;
        }
    }

    private static async Task All(string folder)
    {
        var rows = new StringBuilder(
            "what\tdocuments\tacts in each\tprocessor time, ms\tmanaged memory, MB\tmost memory, MB\n");
        foreach (var (documents, acts) in new[] { (1, 10_000), (1, 100_000), (1, 300_000), (100, 10_000) })
        {
            var store = Path.Combine(folder, $"{documents}x{acts}");
            if (!Directory.Exists(store))
                Console.Error.WriteLine(await Child("make", store, $"{documents}", $"{acts}").ConfigureAwait(false));
            await Child("settle", store).ConfigureAwait(false);
            foreach (var verb in documents == 1
                ? acts > 10_000 ? ["start", "open", "act"] : ["start", "open", "act", "dossier"]
                : new[] { "start" })
                rows.Append(Plain, $"{verb}\t{documents}\t{acts}\t{await Child(verb, store).ConfigureAwait(false)}\n");
        }

        Console.Write(rows);
    }

    private static async Task<string> Child(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        start.Environment["DOTNET_gcServer"] = "0";
        foreach (var argument in (string[])["growth", .. args])
            start.ArgumentList.Add(argument);
        using var child = Process.Start(start)!;
        var said = await child.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await child.WaitForExitAsync().ConfigureAwait(false);
        return child.ExitCode == 0 ? said.Trim() : throw new InvalidOperationException(string.Join(' ', args));
    }

    /// <summary>One negotiation is played and recorded in each document, under its own chain.</summary>
    private static async Task Make(string folder, int documents, int acts)
    {
        var played = new MemoryJournal();
        await LongNegotiation.Play(
            await Room.Open(Hall.Stream, played, TimeProvider.System).ConfigureAwait(false),
            500,
            acts).ConfigureAwait(false);
        var journal = await LiteDbJournal.Open(folder, TimeProvider.System).ConfigureAwait(false);
        await using var closing = journal.ConfigureAwait(false);
        for (var document = 1; document <= documents; document++)
        {
            var stream = new StreamId($"document-{document}");
            var (version, hash, bite) = (0L, EntryHash.First, new List<SealedEntry>());
            await foreach (var entry in played.Read(Hall.Stream).ConfigureAwait(false))
            {
                hash = hash.Next(stream, entry.Version, entry.Body.Span);
                bite.Add(entry with { Hash = hash });
                if (bite.Count < 5_000)
                    continue;
                await journal.Append(stream, version, bite).ConfigureAwait(false);
                (version, bite) = (entry.Version, []);
            }

            await journal.Append(stream, version, bite).ConfigureAwait(false);
            var room = await Room.Open(stream, journal, TimeProvider.System, journal).ConfigureAwait(false);
            await room.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Snapshots are those of one build: an older store is opened once by this one.</summary>
    private static async Task Settle(string folder)
    {
        var journal = await LiteDbJournal.Open(folder, TimeProvider.System).ConfigureAwait(false);
        await using var closing = journal.ConfigureAwait(false);
        foreach (var stream in await journal.Streams().ConfigureAwait(false))
        {
            var room = await Room.Open(stream, journal, TimeProvider.System, journal).ConfigureAwait(false);
            await room.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Until every document can be listed, as the site's start does.</summary>
    private static async Task Start(string folder)
    {
        var before = Spent();
        var journal = await LiteDbJournal.Open(folder, TimeProvider.System).ConfigureAwait(false);
        await using var closing = journal.ConfigureAwait(false);
        using var rooms = new Rooms(journal, TimeProvider.System, journal);
        var cards = await rooms.Cards().ConfigureAwait(false);
        Tell(before);
        GC.KeepAlive(cards);
    }

    private static async Task Open(string folder)
    {
        var journal = await LiteDbJournal.Open(folder, TimeProvider.System).ConfigureAwait(false);
        await using var closing = journal.ConfigureAwait(false);
        var before = Spent();
        var room = await Room.Open(
            new StreamId("document-1"), journal, TimeProvider.System, journal).ConfigureAwait(false);
        Tell(before);
        GC.KeepAlive(room);
    }

    /// <summary>
    /// Every document in every format; the pages of PDF are set by a process whose memory is not counted.
    /// </summary>
    private static async Task WriteDossier(string folder)
    {
        var journal = await LiteDbJournal.Open(folder, TimeProvider.System).ConfigureAwait(false);
        await using var closing = journal.ConfigureAwait(false);
        var room = await Room.Open(
            new StreamId("document-1"), journal, TimeProvider.System, journal).ConfigureAwait(false);
        var before = Spent();
        var batch = new SettingBatch();
        await using var ending = batch.ConfigureAwait(false);
        await Dossier.Write(
            Issues.Find(room.Draft, room.Hash, Issues.Text, Hall.Opening)!,
            Dossier.Files(room.Draft, room.Hash, Hall.Opening, batch),
            Stream.Null).ConfigureAwait(false);
        Tell(before);
        GC.KeepAlive(room);
    }

    /// <summary>A remark decided, recorded and applied, once everything is compiled.</summary>
    private static async Task Act(string folder)
    {
        var journal = await LiteDbJournal.Open(folder, TimeProvider.System).ConfigureAwait(false);
        await using var closing = journal.ConfigureAwait(false);
        var room = await Room.Open(
            new StreamId("document-1"), journal, TimeProvider.System, null).ConfigureAwait(false);
        const int acts = 400;
        for (var (act, before) = (0, 0.0); act <= 2 * acts; act++)
        {
            if (act == acts)
                before = Spent();
            await room.Do(
                new CommandId(Guid.NewGuid().ToString("N")),
                new CommentOnClause(LongNegotiation.Contested, "We agree"),
                Hall.Chair).ConfigureAwait(false);
            if (act == 2 * acts)
                Tell(before, acts);
        }
    }

    private static double Spent() => Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;

    private static void Tell(double before, int times = 1)
    {
        var spent = (Spent() - before) / times;
        using var process = Process.GetCurrentProcess();
        var most = process.PeakWorkingSet64;
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(Plain, $"{spent:0.0}\t{managed / 1_000_000}\t{most / 1_000_000}"));
    }
}
