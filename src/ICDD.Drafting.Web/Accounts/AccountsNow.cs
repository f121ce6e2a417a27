namespace ICDD.Drafting.Web;

/// <summary>What an act is decided on: the accounts, who is seated in which conference, and who acts.</summary>
public sealed record AccountsNow(IAccounts Accounts, SeatedDelegations Seated, string By)
{
    /// <summary>Can keep accounts now: who has a first password only may never come.</summary>
    public static bool IsAdministrator(Account account) =>
        account is { IsAdministrator: true, Disabled: false, PasswordIsInitial: false };

    public bool IsLastAdministrator(Account account) =>
        IsAdministrator(account) && !Accounts.All().Any(other => other.Id != account.Id && IsAdministrator(other));

    public bool IsLastSecretariat(Account account, StreamId document) =>
        IsSecretariat(account, document)
        && !Accounts.All().Any(other => other.Id != account.Id && IsSecretariat(other, document));

    public Refusal? RefuseSeat(AccountSeat seat) => Seated.In(seat.Document) is not { } delegations
        ? new ConferenceIsUnknown(seat.Document.Value)
        : (seat.Role, seat.Delegation) switch
        {
            (Role.Delegate, null) => new DelegateNeedsDelegation(),
            (Role.Delegate, { } code) => delegations.Any(each => each.Code == code)
                ? null
                : new DelegationIsNotSeated(code.Value ?? ""),
            (_, null) => null,
            _ => new OnlyDelegatesSitForDelegations(),
        };

    private static bool IsSecretariat(Account account, StreamId document) =>
        !account.Disabled && account.SeatIn(document) is { Role: Role.Secretariat };
}
