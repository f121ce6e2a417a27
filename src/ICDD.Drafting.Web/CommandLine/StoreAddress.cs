using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Postgres;

namespace ICDD.Drafting.Web;

/// <summary>Where a store is: a data folder, or a database by its connection string.</summary>
internal static class StoreAddress
{
    public const string Description = "The data folder of the store, or the connection string of a database.";

    /// <summary>Connection strings name their host; no folder is taken for one that exists.</summary>
    public static bool IsDatabase(string address) =>
        !Directory.Exists(address)
        && address.Split(';').Any(part => part.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
            || part.TrimStart().StartsWith("Server=", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="JournalException">What is wrong with the database, in one sentence.</exception>
    public static async Task<T> With<T>(string database, Func<PostgresStore, Task<T>> act)
    {
        var store = await PostgresStore.Open(database).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
            return await act(store).ConfigureAwait(false);
    }

    public static async Task<int> WithJournal(
        string address, Func<string, Task<LiteDbJournal>> open, Func<IJournal, Task<int>> act)
    {
        if (IsDatabase(address))
            return await With(address, store => act(new PostgresJournal(store))).ConfigureAwait(false);
        var journal = await open(address).ConfigureAwait(false);
        await using (journal.ConfigureAwait(false))
            return await act(journal).ConfigureAwait(false);
    }
}
