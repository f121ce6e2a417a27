using System.CommandLine;
using ICDD.Drafting.Documents;
using Spectre.Console;

namespace ICDD.Drafting.Web;

/// <summary>
/// <c>import zero-draft FILE</c> and <c>import redline FILE</c>: what a Word or Markdown file asks for, as lines of
/// JSON, or as the zero draft of a document. A redline is only planned: its delegation tables it, nobody else.
/// </summary>
public static class ImportVerb
{
    public static System.CommandLine.Command Verb() =>
        new("import", "Reads a draft or a redline from a file.") { ImportZeroDraftVerb.Verb(), Redline() };

    private static System.CommandLine.Command Redline()
    {
        var file = new Argument<string>("file")
        {
            Description = "An exported Word file that somebody changed, also as ODT or RTF.",
        };
        var target = new Option<string>("--out")
        {
            Description = "A new file that receives the lines instead of the console.",
        };
        var store = new Option<string>("--data") { Description = "The data folder of a store, not in use." };
        var (document, conference) = (Document(), Conference());
        var verb = new System.CommandLine.Command(
            "redline", "Prints the proposals and comments that a changed Word file asks for, one a line.")
        {
            file, target, store, document, conference,
        };
        verb.SetAction((parsed, _) => Run(() => ImportRedline(new Sources(parsed.GetRequiredValue(file))
        {
            Store = parsed.GetValue(store),
            Document = parsed.GetValue(document),
            Conference = parsed.GetValue(conference),
        }, parsed.GetValue(target))));
        return verb;
    }

    internal sealed record Sources(string File)
    {
        public string? Store { get; init; }

        public string? Document { get; init; }

        public string? Conference { get; init; }
    }

    private static async Task<int> ImportRedline(Sources from, string? target)
    {
        var bytes = await Read(from.File).ConfigureAwait(false);
        return bytes.Refusal is { } refusal
            ? await Stored.Fail(EnglishWords.Say(refusal)).ConfigureAwait(false)
            : await WithRoom(from, room => Plan(room, bytes.Value!, target)).ConfigureAwait(false);
    }

    internal static async Task<Received<byte[]>> Read(string file)
    {
        await using var stream = File.OpenRead(file);
        return await ReceivedFile.Read(stream).ConfigureAwait(false);
    }

    private static async Task<int> Plan(Room room, byte[] bytes, string? target)
    {
        var @base = new RedlineBase(room.Draft, version => room.At(version));
        var read = await ReadingVerb.Apart().Redline(bytes, @base, default).ConfigureAwait(false);
        if (read.Refusal is { } refusal)
            return await Stored.Fail(EnglishWords.Say(refusal)).ConfigureAwait(false);
        await using var file = target is null ? null : new StreamWriter(new FileStream(target, FileMode.CreateNew));
        var output = file ?? Console.Out;
        var lines = EnglishWords.InEnglish(words => PlannedLine.Of(read.Value!, room.Draft, words).ToList());
        foreach (var line in lines)
            await output.WriteAsync(JsonLine.Of(line)).ConfigureAwait(false);
        foreach (var line in lines.Where(line => line.Says is not null))
            await Console.Error.WriteLineAsync(EnglishWords.Say("FileOmits_Line", line.Says!)).ConfigureAwait(false);
        if (lines.Count == 0)
            await Console.Error.WriteLineAsync(EnglishWords.Say("RedlineIn_Nothing")).ConfigureAwait(false);
        return 0;
    }

    private static async Task<int> WithRoom(Sources from, Func<Room, Task<int>> act)
    {
        if (from.Conference is { } folder)
        {
            var (files, memory) = (ConferenceFiles.Load(folder), new MemoryJournal());
            await Replay.Play(files, memory).ConfigureAwait(false);
            using var played = await Room.Open(files.Stream, memory, TimeProvider.System).ConfigureAwait(false);
            return await act(played).ConfigureAwait(false);
        }

        return from.Store is null || from.Document is null
            ? await Stored.Fail("Name either --conference, or --data and --document.").ConfigureAwait(false)
            : await Stored.WithRoom(from.Store, from.Document, act).ConfigureAwait(false);
    }

    internal static System.CommandLine.Option<string> Document() =>
        new("--document") { Description = "The document in the store." };

    internal static System.CommandLine.Option<string> Conference() =>
        new("--conference") { Description = "The folder of a conference's files." };

    internal static async Task<int> Run(Func<Task<int>> run)
    {
        try
        {
            return Console.IsOutputRedirected
                ? await run().ConfigureAwait(false)
                : await AnsiConsole.Status().StartAsync("import", _ => run()).ConfigureAwait(false);
        }
        catch (Exception failure)
            when (failure is JournalException or BrokenFileException or IOException or UnauthorizedAccessException)
        {
            return await Stored.Fail(failure.Message).ConfigureAwait(false);
        }
    }
}
