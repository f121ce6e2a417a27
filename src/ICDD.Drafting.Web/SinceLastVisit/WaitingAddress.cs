namespace ICDD.Drafting.Web;

/// <summary>Where what waits can be done.</summary>
internal static class WaitingAddress
{
    public static string AddressOf(this string document, Waiting item) => item switch
    {
        { Silence: not null } => $"/{document}/silence",
        { Package: not null } => $"/{document}/packages",
        { Kind: WaitingKind.EditorialChange or WaitingKind.EditorialRuling } => $"/{document}/editorial",
        { Kind: WaitingKind.Mandate } => $"/{document}/participants",
        { Kind: WaitingKind.Ruling } => $"/{document}/chair?clause={item.On}",
        { On: { } on, Thread: { } thread } => ClauseAddress.Of(document, on, thread),
        { On: { } on } => ClauseAddress.Of(document, on, item.Proposal),
        _ => $"/{document}",
    };
}
