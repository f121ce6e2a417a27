namespace ICDD.Drafting.Web;

/// <summary>
/// What of the audit trail concerns a delegation in one conference: the accounts that sit for it there, and of what
/// happened in a conference only what happened in this one.
/// </summary>
public static class AuditedPart
{
    public static Predicate<AuditEntry> Of(Seat? reader, StreamId document, IAccounts accounts) => entry =>
        reader is { Role: Role.Delegate, Delegation: { } delegation }
        && entry.Account is { } about
        && (entry.Document is null || entry.Document == document)
        && accounts.Find(about)?.SeatIn(document) is { Role: Role.Delegate } seat
        && seat.Delegation == delegation;
}
