namespace ICDD.Drafting.Web;

/// <summary>
/// Opens the accounts of a store. Those of a time before seats are carried over before anybody looks.
/// </summary>
public static partial class AccountStore
{
    public static async Task<IAccounts> Open(IAccounts accounts, IJournal journal, ILoggerFactory logs)
    {
        var log = logs.CreateLogger(typeof(AccountStore));
        foreach (var account in await accounts.CarryOver(
            await journal.Streams().ConfigureAwait(false)).ConfigureAwait(false))
            LogCarriedOver(log, account.Id, account.Seats.Count);
        return accounts;
    }

    [LoggerMessage(Level = LogLevel.Information, Message =
        "Account {Account} had one part in all conferences: it now has a seat in each of the {Conferences} that "
            + "stand, and in no later one")]
    private static partial void LogCarriedOver(ILogger log, string account, int conferences);
}
