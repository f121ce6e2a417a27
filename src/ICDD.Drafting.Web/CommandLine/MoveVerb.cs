using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Postgres;
using static ICDD.Drafting.Web.StoreVerb;

namespace ICDD.Drafting.Web;

/// <summary>
/// <c>move FROM TO</c>: takes the whole record from a data folder into a database, or back. Every chain is verified on
/// the way and read again where it arrived; what it came from is left as it is.
/// </summary>
internal static class MoveVerb
{
    public static System.CommandLine.Command Verb()
    {
        var from = Folder("from", "The folder of a store that is not in use, or the connection string of a database.");
        var to = Folder("to", "An empty or new folder, or the connection string of a database without a record.");
        return StoreVerb.Verb(
            "move",
            "Takes the whole record from a folder into PostgreSQL or back, verified by its chains.",
            [from, to],
            (parsed, progress) => Run(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), progress));
    }

    private static async Task<int> Run(string from, string to, IProgress<long> progress)
    {
        if (StoreAddress.IsDatabase(from) == StoreAddress.IsDatabase(to))
            throw new JournalException("one of the two is a folder and the other a database; restore copies a folder");
        var entries = StoreAddress.IsDatabase(to)
            ? await StoreAddress.With(to, store => new DatabaseRecord(store).Write(WholeRecord.Read(from, progress)))
                .ConfigureAwait(false)
            : await StoreAddress.With(from, store => WholeRecord.Write(
                to, new DatabaseRecord(store).Read(progress).ToBlockingEnumerable(), TimeProvider.System))
                .ConfigureAwait(false);
        Say($"{entries} entries are there, every chain as it was: the record of every document, the accounts with the "
            + "hashes of their passwords, and the briefs of delegations and groups.");
        Say("Keys of cookies, sessions, the audit trail, bookmarks and the screens of halls stay behind: everybody "
            + "signs in again. What was moved is still where it was; let nobody go on there.");
        return 0;
    }
}
