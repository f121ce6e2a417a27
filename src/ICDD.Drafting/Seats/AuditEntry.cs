namespace ICDD.Drafting;

/// <summary>What can be done with accounts and with what they guard.</summary>
public enum AuditAct
{
    SignedIn,
    SignInRefused,
    SignedOut,
    SessionEnded,
    FirstAccountMade,
    CreateAccount,
    AssignSeat,
    WithdrawSeat,
    AppointAdministrator,
    DismissAdministrator,
    DisableAccount,
    EnableAccount,
    ResetPassword,
    PasswordChosen,
    BriefOpened,
    AccessConfirmed,
    AccessDenied,
    HallLinkMade,
    HallLinkEnded,
}

/// <summary>One line of the audit trail: when, what, by whom, from where.</summary>
public sealed record AuditEntry(DateTimeOffset At, AuditAct Act)
{
    /// <summary>The id of the account that acted; null for who was not let in.</summary>
    public string? By { get; init; }

    /// <summary>The id of the account that it was done to.</summary>
    public string? Account { get; init; }

    public string Address { get; init; } = "";

    /// <summary>The document in whose conference it happened; null for what is about the account alone.</summary>
    public StreamId? Document { get; init; }
}

/// <summary>Keeps the audit trail, apart from the record.</summary>
public interface IAuditStore
{
    /// <summary>What was written, the oldest first; of a very long one the newest part.</summary>
    IReadOnlyList<AuditEntry> Read();

    /// <summary>Returns when it survives the loss of power.</summary>
    /// <returns>False where it could not be written: ask again.</returns>
    bool Append(AuditEntry entry);

    /// <summary>
    /// The first line that is not as it was written, or at which one is missing; null where the trail is whole. What
    /// others touched since is read again.
    /// </summary>
    long? FirstDamaged();
}

/// <summary>An audit trail that lives as long as the process.</summary>
public sealed class MemoryAudit : IAuditStore
{
    public IReadOnlyList<AuditEntry> Read() => [];

    public bool Append(AuditEntry entry) => true;

    public long? FirstDamaged() => null;
}
