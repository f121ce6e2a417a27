using Npgsql;

namespace ICDD.Drafting.Postgres.Tests;

/// <summary>Two nodes on one database of their own.</summary>
public abstract class TwoStores(Server server) : IAsyncLifetime
{
    protected Server Postgres => server;

    /// <summary>The connection string of the database.</summary>
    protected string To { get; private set; } = "";

    protected PostgresStore One { get; private set; } = null!;

    protected PostgresStore Other { get; private set; } = null!;

    protected string Database => new NpgsqlConnectionStringBuilder(To).Database!;

    public async ValueTask InitializeAsync()
    {
        To = await server.Fresh();
        (One, Other) = (await PostgresStore.Open(To), await PostgresStore.Open(To));
    }

    public async ValueTask DisposeAsync()
    {
        if (One is not null)
            await One.DisposeAsync();
        if (Other is not null)
            await Other.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
