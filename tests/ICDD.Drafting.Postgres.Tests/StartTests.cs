using Npgsql;

namespace ICDD.Drafting.Postgres.Tests;

/// <summary>What a start makes, and what is said where there can be none.</summary>
public sealed class StartTests(Server server)
{
    [Fact]
    public async Task Nodes_that_start_at_once_make_the_tables_once()
    {
        var to = await server.Fresh();
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PostgresStore.Open(to)));
        Assert.Equal("1", await Ask(to, "SELECT count(*)::text FROM drafting_schema"));
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [Fact]
    public async Task Tables_of_a_newer_program_are_refused_and_left_alone()
    {
        var to = await server.Fresh();
        await (await PostgresStore.Open(to)).DisposeAsync();
        await server.Run(Name(to), "INSERT INTO drafting_schema VALUES (99, now())");
        Assert.Contains("newer program", await Refused(to));
        Assert.Equal("99", await Ask(to, "SELECT max(version)::text FROM drafting_schema"));
    }

    [Fact]
    public async Task A_server_that_is_away_is_named_in_one_sentence()
    {
        await server.Fresh();
        var words = await Refused("Host=127.0.0.1;Port=1;Database=drafting;Username=drafting;Password=very-secret");
        Assert.Contains("127.0.0.1:1 does not answer", words);
        Assert.DoesNotContain("very-secret", words);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named() =>
        Assert.Contains("has no database nowhere", await Refused(await Other("nowhere")));

    [Fact]
    public async Task A_user_that_is_not_known_is_named()
    {
        await server.Fresh();
        Assert.Contains("does not let the user stranger in", await Refused(server.To("postgres", "stranger")));
    }

    [Fact]
    public async Task Who_may_make_no_tables_is_told()
    {
        var to = await server.Fresh();
        await server.Run(Name(to), $"CREATE ROLE poor_{Name(to)} LOGIN");
        Assert.Contains("lacks rights", await Refused(server.To(Name(to), $"poor_{Name(to)}")));
    }

    [Fact]
    public async Task Who_may_write_but_not_make_starts_once_the_tables_are_made_and_may_change_no_entry()
    {
        var to = await server.Fresh();
        await (await PostgresStore.Open(to)).DisposeAsync();
        var user = $"clerk_{Name(to)}";
        await server.Run(Name(to), $"CREATE ROLE {user} LOGIN");
        Assert.Contains("lacks rights", await Refused(server.To(Name(to), user)));
        await server.Run(
            Name(to), $"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {user}; GRANT INSERT ON entries TO {user}");
        Assert.Contains("may not read and write the table", await Refused(server.To(Name(to), user)));
        await server.Run(Name(to), $"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {user}");
        await using var store = await PostgresStore.Open(server.To(Name(to), user));
        await Assert.ThrowsAsync<PostgresException>(() => server.Run(Name(to), "UPDATE entries SET body = ''"));
        await Assert.ThrowsAsync<PostgresException>(() => server.Run(Name(to), "DELETE FROM entries"));
        await Assert.ThrowsAsync<PostgresException>(() => server.Run(Name(to), "TRUNCATE entries"));
    }

    [Fact]
    public async Task A_database_that_is_not_Unicode_or_can_only_be_read_is_refused()
    {
        await server.Fresh();
        var latin = $"latin_{Guid.NewGuid():N}";
        await server.Run("postgres", $"CREATE DATABASE {latin} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        Assert.Contains("encoded as LATIN1", await Refused(server.To(latin)));
        var to = await server.Fresh();
        await server.Run(Name(to), $"ALTER DATABASE {Name(to)} SET default_transaction_read_only = on");
        Assert.Contains("can only be read", await Refused(to));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Host=a;Password=very-secret;Unknown=1")]
    [InlineData("Host=a;Port=x;Password=very-secret")]
    [InlineData("Host=a")]
    [InlineData("")]
    public async Task What_is_no_connection_string_is_refused_without_its_password(string to)
    {
        var words = await Refused(to);
        Assert.Contains("connection string of PostgreSQL", words);
        Assert.DoesNotContain("very-secret", words);
    }

    [Theory]
    [InlineData("")]
    [InlineData(";Target Session Attributes=primary")]
    public async Task Of_several_servers_the_one_that_takes_what_is_written_serves(string attributes)
    {
        var to = await server.Fresh();
        await using var store = await PostgresStore.Open(
            $"Host=127.0.0.1:1,127.0.0.1:{server.Port};Database={Name(to)};Username=postgres{attributes}");
        Assert.Empty(await new PostgresJournal(store).Streams());
    }

    [Fact]
    public async Task A_laxer_setting_of_the_server_does_not_count()
    {
        var to = await server.Fresh();
        await server.Run(Name(to), $"ALTER DATABASE {Name(to)} SET synchronous_commit = off");
        await using var store = await PostgresStore.Open(to);
        await using var connection = await store.Connect();
        Assert.Equal("on", await connection.Ask("SHOW synchronous_commit"));
    }

    private static async Task<string> Refused(string to) =>
        (await Assert.ThrowsAsync<JournalException>(() => PostgresStore.Open(to))).Message;

    private async Task<string> Other(string database)
    {
        await server.Fresh();
        return server.To(database);
    }

    private static string Name(string to) => new NpgsqlConnectionStringBuilder(to).Database!;

    private static async Task<string?> Ask(string to, string sql)
    {
        await using var connection = new NpgsqlConnection(to);
        await connection.OpenAsync();
        return (string?)await connection.Ask(sql);
    }
}
