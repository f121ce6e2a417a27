using ICDD.Drafting.Tests;

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FaultyDisk _disk = new();

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(3_000)]
    [InlineData(5_500)]
    public async Task Several_documents_are_imported_all_or_none(int room)
    {
        using var export = await TwoDocuments();
        await using (var journal = await LiteDbJournal.Open(_folder.Path, TimeProvider.System, _disk.Open))
        {
            _disk.LeaveRoom(room);
            await Assert.ThrowsAsync<JournalException>(() => JournalImport.Read(export, journal));
            Assert.Empty(await journal.Streams());
        }

        await using (var again = await Store.Open(_folder.Path))
        {
            Assert.Empty(await again.Streams());
            export.Position = 0;
            Assert.IsType<ImportOutcome.Imported>(await JournalImport.Read(export, again));
        }

        await using var last = await Store.Open(_folder.Path);
        Assert.Equal([Store.Bali, Store.River], await last.Streams());
    }

    [Fact]
    public async Task A_document_that_came_into_being_meanwhile_leaves_the_others_out_too()
    {
        using var export = await TwoDocuments();
        await using var journal = await Store.Open(_folder.Path);
        var streams = new Dictionary<StreamId, IReadOnlyList<SealedEntry>>();
        foreach (var stream in new[] { Store.Bali, Store.River })
        {
            var body = "{}"u8.ToArray();
            streams[stream] = [new SealedEntry(1, body, EntryHash.First.Next(stream, 1, body))];
        }

        await Store.Append(journal, Store.River, "1");
        Assert.False(await journal.AppendTogether(streams));
        Assert.Equal([Store.River], await journal.Streams());
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<MemoryStream> TwoDocuments()
    {
        var (memory, export) = (new MemoryJournal(), new MemoryStream());
        await using var rooms = new Rooms(memory, TimeProvider.System);
        foreach (var stream in new[] { Store.Bali, Store.River })
            foreach (var (number, (command, seat)) in RandomHistory.Opening().Index())
                await (await rooms.Open(stream)).Do(new CommandId($"opening {number}"), command, seat);
        await JournalExport.Write(memory, [Store.Bali, Store.River], export);
        export.Position = 0;
        return export;
    }
}
