using System.CommandLine;
using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web.Tests;

public sealed class StoreVerbsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drafting-").FullName;

    [Fact]
    public async Task A_record_goes_through_every_verb_and_ends_as_it_began()
    {
        var hash = await Convene(At("data"));
        Assert.Equal(0, await Run("verify", At("data")));
        Assert.Equal(0, await Run("backup", At("data"), At("backup")));
        Assert.Equal(0, await Run("restore", At("backup"), At("restored")));
        Assert.Equal(
            0, await Run("export-journal", At("restored"), "--out", At("record.jsonl"), "--document", "bali-message"));
        Assert.Equal(0, await Run("import-journal", At("record.jsonl"), At("imported")));
        await using var journal = await LiteDbJournal.Open(At("imported"), TimeProvider.System);
        await using var room = await Room.Open(new StreamId("bali-message"), journal, TimeProvider.System);
        Assert.Equal(hash, room.Hash);
    }

    [Fact]
    public async Task The_record_of_a_replay_is_imported_and_gives_the_same_documents()
    {
        Assert.Equal(0, await Run("replay", Samples.River, "--out", At("replayed")));
        Assert.Equal(0, await Run("import-journal", At("replayed/journal.jsonl"), At("data")));

        Assert.Equal(0, await Run("export", At("data"), "river-compact", "--out", At("exported")));

        var exported = Directory.GetFiles(At("exported")).Select(Path.GetFileName).ToList();
        Assert.Equal(
            Directory.GetFiles(At("replayed")).Select(Path.GetFileName)
                .Where(file => file != "journal.jsonl").Order(StringComparer.Ordinal),
            exported.Order(StringComparer.Ordinal));
        foreach (var file in exported)
            Assert.Equal(
                await File.ReadAllBytesAsync(At($"replayed/{file}"), TestContext.Current.CancellationToken),
                await File.ReadAllBytesAsync(At($"exported/{file}"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task One_issue_in_one_format_is_exported_alone()
    {
        await Convene(At("data"));
        Assert.Equal(0, await Run(
            "export", At("data"), "bali-message", "--out", At("exported"), "--issue", "text", "--format", "markdown"));
        Assert.Matches(@"_\d{4}-\d\d-\d\d\.md$", Assert.Single(Directory.GetFiles(At("exported"))));
    }

    [Fact]
    public async Task What_cannot_be_done_ends_with_a_failure()
    {
        await Convene(At("data"));
        await File.WriteAllTextAsync(At("record.jsonl"), "{}");
        Assert.Equal(1, await Run("verify", At("nothing")));
        Assert.Equal(1, await Run("backup", At("data"), At("data")));
        Assert.Equal(1, await Run("restore", At("data"), At("data")));
        Assert.Equal(
            1, await Run("export-journal", At("data"), "--out", At("none.jsonl"), "--document", "river-compact"));
        Assert.Equal(1, await Run("export-journal", At("data"), "--out", At("record.jsonl")));
        Assert.Equal(1, await Run("export", At("nothing"), "bali-message", "--out", At("exported")));
        Assert.Equal(1, await Run("export", At("data"), "river-compact", "--out", At("exported")));
        Assert.Equal(1, await Run("export", At("data"), "bali-message/brief/AUS", "--out", At("exported")));
        Assert.Equal(1, await Run("export", At("data"), "bali-message", "--out", At("exported"), "--issue", "rev-99"));
        Assert.Equal(1, await Run("export", At("data"), "bali-message", "--out", At("exported"), "--format", "exe"));
        Assert.Equal(1, await Run("import-journal", At("record.jsonl"), At("data")));
        Assert.Equal(1, await Run("import-journal", At("nothing.jsonl"), At("data")));
        await File.WriteAllBytesAsync(At("data/drafting.db"), new byte[20_000]);
        Assert.Equal(1, await Run("verify", At("data")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);

    private static Task<int> Run(params string[] args)
    {
        var root = new RootCommand();
        foreach (var verb in StoreVerbs.Verbs().Append(ReplayVerb.Verb()).Append(ExportVerb.Verb()))
            root.Add(verb);
        return root.Parse(args).InvokeAsync();
    }

    private static async Task<EntryHash> Convene(string data)
    {
        await using var journal = await LiteDbJournal.Open(data, TimeProvider.System);
        await using var room = await Room.Open(new StreamId("bali-message"), journal, TimeProvider.System, journal);
        var convene = new ConveneConference(new Conference
        {
            Name = "Conference",
            ShortName = "C",
            Opens = new DateTimeOffset(2021, 5, 3, 0, 0, 0, TimeSpan.Zero),
            Closes = new DateTimeOffset(2021, 5, 7, 0, 0, 0, TimeSpan.Zero),
            Zone = "Asia/Makassar",
            Symbol = "C/L.1",
            AdoptedSymbol = "C/1",
            Title = "Message",
            Profile = StyleProfile.Message,
        });
        Assert.IsType<Outcome.Recorded>(
            await room.Do(new CommandId("1"), convene, new Seat("Secretary", Role.Secretariat)));
        return room.Hash;
    }
}
