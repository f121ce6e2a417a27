using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>All accounts by id and by sign-in name: what every implementation of <see cref="IAccounts"/> looks into.
/// </summary>
public sealed record AccountIndex
{
    public static AccountIndex Empty { get; } = new();

    private ImmutableSortedDictionary<string, Account> ById { get; init; } =
        ImmutableSortedDictionary.Create<string, Account>(StringComparer.Ordinal);

    private ImmutableDictionary<string, string> IdByName { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    private IReadOnlyList<Account> InOrder { get; init; } = [];

    public Account? Find(string id) => ById.GetValueOrDefault(id);

    public Account? FindBySignInName(string signInName) =>
        Account.KeyOf(signInName) is { } key && IdByName.TryGetValue(key, out var id) ? ById[id] : null;

    /// <summary>In the order of their ids; the same list for as long as no account is saved.</summary>
    public IReadOnlyList<Account> All() => InOrder;

    /// <summary>What saving it gives; only <see cref="AccountOutcome.Saved"/> changes anything.</summary>
    public AccountOutcome Check(Account account)
    {
        if (Account.KeyOf(account.SignInName) is not { } key)
            return new AccountOutcome.SignInNameIsMalformed();
        var newest = Find(account.Id);
        if ((newest?.Revision ?? 0) != account.Revision)
            return new AccountOutcome.ChangedMeanwhile(newest);
        if (IdByName.TryGetValue(key, out var id) && id != account.Id)
            return new AccountOutcome.SignInNameIsTaken();
        return new AccountOutcome.Saved(account with { Revision = account.Revision + 1 });
    }

    public AccountIndex With(Account account)
    {
        var names = Find(account.Id) is { } old ? IdByName.Remove(Account.KeyOf(old.SignInName)!) : IdByName;
        var accounts = ById.SetItem(account.Id, account);
        return this with
        {
            ById = accounts,
            InOrder = [.. accounts.Values],
            IdByName = names.SetItem(Account.KeyOf(account.SignInName)!, account.Id),
        };
    }
}
