using System.Collections;
using System.Reflection;
using LiteDB;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Closes LiteDB for good. A transaction that it could not close over a damaged file would throw once more when it is
/// collected, where nobody can catch it, and end the whole program.
/// </summary>
internal static class LiteDbEnding
{
    public static void Close(LiteDatabase store)
    {
        var open = Transactions(store);
        try
        {
            store.Dispose();
        }
        finally
        {
            open.ForEach(GC.SuppressFinalize);
        }
    }

    /// <summary>Leaves its files as they are.</summary>
    public static void Abandon(LiteDatabase store) => Transactions(store).ForEach(GC.SuppressFinalize);

    // Source: LiteDB 5.0.21, LiteDatabase.cs, LiteEngine.cs and TransactionMonitor.cs.
    internal static List<object> Transactions(LiteDatabase store)
    {
        try
        {
            return Field(Field(Field(store, "_engine"), "_monitor"), "_transactions") is IDictionary open
                ? [.. open.Values.Cast<object>()]
                : [];
        }
        catch (InvalidOperationException)
        {
            // Somebody else is opening or closing one.
            return [];
        }
    }

    private static object? Field(object? of, string name) =>
        of?.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)?.GetValue(of);
}
