namespace ICDD.Drafting;

/// <summary>
/// Accounts that were recorded when each had one part in all conferences alike keep it in those that stand, and get it
/// in none that is convened later. The secretariat kept the accounts then: it goes on as administrator too.
/// </summary>
public static class CarryingOver
{
    /// <summary>Records the seats of every account that has none yet; done twice, it is done once.</summary>
    /// <returns>The accounts that were carried over.</returns>
    /// <exception cref="JournalException">It is not known whether it was saved.</exception>
    public static async Task<IReadOnlyList<Account>> CarryOver(
        this IAccounts accounts, IReadOnlyList<StreamId> documents)
    {
        var carried = new List<Account>();
        foreach (var account in accounts.All())
            if (account.Role is { } part && await accounts.Save(Seated(account, part, documents)).ConfigureAwait(false)
                is AccountOutcome.Saved saved)
                carried.Add(saved.Account);
        return carried;
    }

    private static Account Seated(Account account, Role part, IEnumerable<StreamId> documents) => account with
    {
        Role = null,
        Delegation = null,
        IsAdministrator = account.IsAdministrator || part == Role.Secretariat,
        Seats = documents.Select(document => new AccountSeat(document, part, account.Delegation)).ToSequence(),
    };
}
