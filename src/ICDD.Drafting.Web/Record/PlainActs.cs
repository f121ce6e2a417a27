namespace ICDD.Drafting.Web;

/// <summary>
/// Acts that leave numbers, places and names as they are: what was called so then is called so now, and the newest
/// draft tells it without the record before it being read.
/// </summary>
internal static class PlainActs
{
    public static bool Is(Event happened, Draft newest) => happened switch
    {
        CommentMade or ReplyMade or ThreadResolved or ThreadReopened => true,
        PositionTaken or PositionReconfirmed or PositionWithdrawn => true,
        ProposalTabled or ProposalWithdrawn or ProposalDeclined or CoSponsorJoined or CoSponsorLeft => true,
        ClauseAgreed or ClauseAgreedAdReferendum or ClauseDeferred or ClauseResumed or ClauseReopened => true,
        ProposalAccepted accepted => newest.Find(accepted.Proposal)?.Change is Modification,
        _ => false,
    };
}
