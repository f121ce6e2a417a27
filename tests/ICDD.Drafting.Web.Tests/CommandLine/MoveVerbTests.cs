using System.CommandLine;
using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Postgres;
using ICDD.Drafting.Postgres.Tests;
using Npgsql;

namespace ICDD.Drafting.Web.Tests;

/// <summary>A record goes from a folder into PostgreSQL and back with every chain as it was.</summary>
public sealed class MoveVerbTests(Server server) : IDisposable
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly Seat Aroha = Seat.Of(new DelegationCode("NZL"), "Aroha");

    private readonly string _folder = Directory.CreateTempSubdirectory("move-").FullName;

    [Fact]
    public async Task There_and_back_the_record_the_accounts_and_the_briefs_are_the_same()
    {
        var (database, hash) = (await server.Fresh(), await Fill(At("data")));

        Assert.Equal(0, await Run("move", At("data"), database));
        Assert.Equal(0, await Run("verify", database));
        Assert.Equal(0, await Run("move", database, At("back")));
        Assert.Equal(0, await Run("verify", At("back")));

        await using (var store = await PostgresStore.Open(database))
            await Holds(new PostgresJournal(store), await PostgresAccounts.Open(new PostgresJournal(store)), hash);
        await using var journal = await LiteDbJournal.Open(At("back"), TimeProvider.System);
        await Holds(journal, await LiteDbAccounts.Open(journal), hash);
    }

    [Fact]
    public async Task A_database_with_a_record_and_a_folder_with_files_are_left_alone()
    {
        var database = await server.Fresh();
        await Fill(At("data"));
        Assert.Equal(0, await Run("move", At("data"), database));
        Assert.Equal(1, await Run("move", At("data"), database));
        Assert.Equal(1, await Run("move", database, At("data")));
        Assert.Equal(0, await Run("verify", At("data")));
        Assert.Equal(1, await Run("move", At("data"), At("other")));
        Assert.Equal(1, await Run("move", At("nothing"), await server.Fresh()));
        await using var inUse = await LiteDbJournal.Open(At("data"), TimeProvider.System);
        Assert.Equal(1, await Run("move", At("data"), await server.Fresh()));
    }

    [Fact]
    public async Task A_damaged_record_is_not_moved_and_leaves_nothing()
    {
        var database = await server.Fresh();
        await Fill(At("data"));
        Assert.Equal(0, await Run("move", At("data"), database));
        await server.Run(
            new NpgsqlConnectionStringBuilder(database).Database!,
            "ALTER TABLE entries DISABLE TRIGGER ALL; UPDATE entries SET body = 'x' WHERE version = 3");
        Assert.Equal(1, await Run("verify", database));
        Assert.Equal(1, await Run("move", database, At("back")));
        Assert.False(File.Exists(At("back/minutes.book")));
        var book = await File.ReadAllBytesAsync(At("data/minutes.book"));
        book[book.Length / 2] ^= 0x55;
        await File.WriteAllBytesAsync(At("data/minutes.book"), book);
        var empty = await server.Fresh();
        Assert.Equal(1, await Run("move", At("data"), empty));
        await using var store = await PostgresStore.Open(empty);
        Assert.Empty(await new PostgresJournal(store).Streams());
    }

    [Fact]
    public async Task A_record_is_exported_from_a_database_as_from_a_folder_and_imported_into_one()
    {
        var database = await server.Fresh();
        await Fill(At("data"));
        Assert.Equal(0, await Run("move", At("data"), database));
        Assert.Equal(0, await Run("export-journal", At("data"), "--out", At("folder.jsonl")));
        Assert.Equal(0, await Run("export-journal", database, "--out", At("database.jsonl")));
        Assert.Equal(
            await File.ReadAllBytesAsync(At("folder.jsonl")), await File.ReadAllBytesAsync(At("database.jsonl")));
        var empty = await server.Fresh();
        Assert.Equal(0, await Run("import-journal", At("database.jsonl"), empty));
        Assert.Equal(1, await Run("import-journal", At("database.jsonl"), empty));
        Assert.Equal(0, await Run("verify", empty));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task Holds(IJournal journal, IAccounts accounts, EntryHash hash)
    {
        await using var room = await Room.Open(Bali, journal, TimeProvider.System);
        Assert.Equal(hash, room.Hash);
        Assert.Equal("Aroha Ngata", accounts.FindBySignInName("aroha")!.Person);
        using var briefs = new Drafting.Briefs(journal, TimeProvider.System);
        var brief = await briefs.Open(room, new DelegationBrief(Aroha.Delegation!.Value), Aroha);
        Assert.Equal("Ask the capital.", Assert.Single(brief!.Read(Aroha)!.Notes).Text);
    }

    private static async Task<EntryHash> Fill(string folder)
    {
        await using var journal = await LiteDbJournal.Open(folder, TimeProvider.System);
        await Demonstration.Open(journal, Samples.Bali);
        using var accounts = await LiteDbAccounts.Open(journal);
        await accounts.Save(
            new Account { Id = "p1", SignInName = "aroha", Person = "Aroha Ngata", Role = Role.Observer });
        await using var room = await Room.Open(Bali, journal, TimeProvider.System);
        using var briefs = new Drafting.Briefs(journal, TimeProvider.System);
        var brief = await briefs.Open(room, new DelegationBrief(Aroha.Delegation!.Value), Aroha);
        Assert.IsType<Outcome.Recorded>(await brief!.Do(
            new CommandId("note"), new NoteOnClause(room.Draft.Clauses.Keys.First(), "Ask the capital."), Aroha));
        return room.Hash;
    }

    private static Task<int> Run(params string[] args)
    {
        var root = new RootCommand();
        foreach (var verb in StoreVerbs.Verbs())
            root.Add(verb);
        return root.Parse(args).InvokeAsync();
    }

    private string At(string name) => Path.Combine(_folder, name);
}
