using System.Text;
using System.Text.Json.Nodes;

namespace ICDD.Drafting.Tests;

public sealed class JournalImportTests
{
    private static readonly StreamId Bali = new("bali-message");

    [Fact]
    public async Task What_was_exported_is_imported_entry_for_entry_and_exported_again_byte_for_byte()
    {
        var (journal, export) = await Negotiated();
        var other = new MemoryJournal();
        var imported = Assert.IsType<ImportOutcome.Imported>(await Import(export, other));
        Assert.Equal(["bali-message", "river-compact"], imported.Streams.Select(end => end.Stream.Value));
        foreach (var end in imported.Streams)
            Assert.Equal(
                await journal.Read(end.Stream).Select(entry => (entry.Version, entry.Hash)).ToListAsync(),
                await other.Read(end.Stream).Select(entry => (entry.Version, entry.Hash)).ToListAsync());
        Assert.Equal(export, await Export(other));
    }

    [Fact]
    public async Task The_hash_of_an_exported_entry_is_verified_from_its_text_alone()
    {
        var (_, export) = await Negotiated();
        var (hash, lines) = (EntryHash.First, export.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        foreach (var line in lines.Skip(1)
            .Select(line => JsonNode.Parse(line)!).Where(line => (string?)line["stream"] == Bali.Value))
        {
            hash = hash.Next(Bali, (long)line["version"]!, Encoding.UTF8.GetBytes((string)line["body"]!));
            Assert.Equal(hash.Value, (string?)line["hash"]);
        }

        Assert.Equal(hash.Value, (string?)JsonNode.Parse(lines[0])!["streams"]![0]!["hash"]);
    }

    public static TheoryData<string, ImportFault, long> Wrong() => new()
    {
        { "empty", ImportFault.NotAnExport, 1 },
        { "no json", ImportFault.NotAnExport, 1 },
        { "no header", ImportFault.NotAnExport, 1 },
        { "a later format", ImportFault.FormatIsUnknown, 1 },
        { "announced twice", ImportFault.NotAnExport, 1 },
        { "a name of the store", ImportFault.StreamNameIsMalformed, 1 },
        { "a name of a brief", ImportFault.StreamNameIsMalformed, 1 },
        { "a name of two words", ImportFault.StreamNameIsMalformed, 1 },
        { "not announced", ImportFault.StreamIsNotAnnounced, 4 },
        { "a missing line", ImportFault.VersionIsTwiceOrMissing, 4 },
        { "a line twice", ImportFault.VersionIsTwiceOrMissing, 5 },
        { "two lines swapped", ImportFault.VersionIsTwiceOrMissing, 4 },
        { "a changed body", ImportFault.ChainIsBroken, 4 },
        { "a changed hash", ImportFault.ChainIsBroken, 4 },
        { "a broken line", ImportFault.LineIsBroken, 4 },
        { "an unknown field", ImportFault.LineIsBroken, 4 },
        { "a field twice", ImportFault.LineIsBroken, 4 },
        { "no text", ImportFault.LineIsBroken, 4 },
        { "half a character", ImportFault.LineIsBroken, 4 },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_not_wholly_good_is_refused_by_its_line_and_nothing_is_written(
        string what, ImportFault fault, long line)
    {
        var (_, export) = await Negotiated();
        var lines = export.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        Spoil(lines, what);
        await AssertRefused(string.Join('\n', lines), new ImportOutcome.Refused(line, fault));
    }

    [Fact]
    public async Task A_cut_export_is_refused_behind_its_last_line()
    {
        var (_, export) = await Negotiated();
        var lines = export.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var kept = 1; kept < lines.Length; kept++)
            await AssertRefused(
                string.Join('\n', lines.Take(kept)), new ImportOutcome.Refused(kept + 1, ImportFault.EndIsMissing));
    }

    [Theory]
    [InlineData("""{"kind":"clause-sung","clause":"c1"}""", ImportFault.EventIsUnknown)]
    [InlineData("""{"clause":"c1"}""", ImportFault.EventIsUnknown)]
    [InlineData("""{"kind":"clause-agreed","clause":"c99"}""", ImportFault.EventDoesNotApply)]
    public async Task An_event_that_is_unknown_or_speaks_of_nothing_is_refused_though_its_chain_is_whole(
        string happened, ImportFault fault)
    {
        var body =
            $$$"""{"at":"2021-05-"""
                + $$$"""03T00:00:00+00:00","by":{"person":"A","role":"chair"},"command":"1","event":{{{happened}}}}""";
        var bytes = Encoding.UTF8.GetBytes(body);
        var journal = new MemoryJournal();
        await journal.Append(Bali, 0, [new SealedEntry(1, bytes, EntryHash.First.Next(Bali, 1, bytes))]);
        await AssertRefused(await Export(journal), new ImportOutcome.Refused(2, fault));
    }

    [Fact]
    public async Task A_document_that_exists_is_not_imported_over()
    {
        var (journal, export) = await Negotiated();
        Assert.Equal(new ImportOutcome.Refused(1, ImportFault.StreamExistsAlready), await Import(export, journal));
    }

    private static void Spoil(List<string> lines, string what)
    {
        switch (what)
        {
            case "empty": lines.Clear(); break;
            case "no json": lines[0] = "minutes"; break;
            case "no header": lines.RemoveAt(0); break;
            case "a later format": Replace(lines, 0, "\"formatVersion\":1", "\"formatVersion\":2"); break;
            case "announced twice": Replace(lines, 0, "river-compact", "bali-message"); break;
            case "a name of the store": Replace(lines, 0, "river-compact", "~accounts"); break;
            case "a name of a brief": Replace(lines, 0, "river-compact", "bali-message/brief/AUS"); break;
            case "a name of two words": Replace(lines, 0, "river-compact", "river compact"); break;
            case "not announced": Replace(lines, 3, "bali-message", "another"); break;
            case "a missing line": lines.RemoveAt(3); break;
            case "a line twice": lines.Insert(4, lines[3]); break;
            case "two lines swapped": (lines[3], lines[4]) = (lines[4], lines[3]); break;
            case "a changed body": Replace(lines, 3, "State", "Stave"); break;
            case "a changed hash": Replace(lines, 3, "\"hash\":\"", "\"hash\":\"0"); break;
            case "a broken line": lines[3] = lines[3][..^3]; break;
            case "an unknown field": Replace(lines, 3, "{\"stream\"", "{\"more\":1,\"stream\""); break;
            case "a field twice": Replace(lines, 3, "{\"stream\"", "{\"version\":3,\"stream\""); break;
            case "no text": lines[3] = "null"; break;
            case "half a character": Replace(lines, 3, "State", "\\ud800"); break;
            default: throw new ArgumentOutOfRangeException(nameof(what), what, null);
        }
    }

    private static void Replace(List<string> lines, int at, string old, string @new)
    {
        Assert.Contains(old, lines[at]);
        lines[at] = lines[at].Replace(old, @new, StringComparison.Ordinal);
    }

    private static async Task AssertRefused(string export, ImportOutcome.Refused refused)
    {
        var journal = new MemoryJournal();
        Assert.Equal(refused, await Import(export, journal));
        Assert.Empty(await journal.Streams());
    }

    private static async Task<ImportOutcome> Import(string export, IJournal journal)
    {
        using var from = new MemoryStream(Encoding.UTF8.GetBytes(export));
        return await JournalImport.Read(from, journal);
    }

    private static async Task<string> Export(IJournal journal)
    {
        using var to = new MemoryStream();
        await JournalExport.Write(journal, await journal.Streams(), to);
        return Encoding.UTF8.GetString(to.ToArray());
    }

    private static async Task<(MemoryJournal Journal, string Export)> Negotiated()
    {
        var journal = new MemoryJournal();
        foreach (var stream in new[] { Bali, new StreamId("river-compact") })
        {
            var (room, history) = (await Room.Open(stream, journal, TimeProvider.System), new RandomHistory(7));
            foreach (var (command, seat) in RandomHistory.Opening())
                await room.Do(new CommandId($"{command.GetHashCode()}"), command, seat);
            for (var act = 0; act < 30; act++)
                await room.Do(
                    new CommandId($"act {act}"), history.Next(room.Draft).Command, history.Next(room.Draft).Seat);
        }

        return (journal, await Export(journal));
    }
}
