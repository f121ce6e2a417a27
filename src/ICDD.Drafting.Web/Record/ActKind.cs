namespace ICDD.Drafting.Web;

/// <summary>The kinds of acts by which the record is read.</summary>
public enum ActKind { Document, Participants, ZeroDraft, Proposals, Rulings, Comments, Positions }

public static class ActKinds
{
    public static ActKind Of(Event happened) => happened switch
    {
        DelegationAdmitted or DelegationDeparted or GroupFormed or GroupAmended or GroupDissolved =>
            ActKind.Participants,
        ZeroDraftLaid or ClauseDrafted or ClauseEdited or ClauseMoved or ClauseRemoved => ActKind.ZeroDraft,
        ProposalTabled or ProposalReplaced or ProposalWithdrawn or WithdrawalTakenBack
            or CoSponsorJoined or CoSponsorLeft
            or FloorProposalConfirmed or FloorProposalDisowned or FloorProposalRetracted
            or AmendmentAccepted or AmendmentDeclined or ProposalConfirmed or ProposalPlaced
            or ProposalTakenOver or ReflectionAccepted or ProposalMaintained or ProposalsFollowed or ReopeningAsked =>
                ActKind.Proposals,
        ProposalAccepted or AdditionReworded or ClauseReworded or ProposalDeclined or ClauseAgreed
            or ClauseAgreedAdReferendum or ClauseReopened or ClauseDeferred or ClauseResumed
            or ClauseReturnedToAgreed or ClauseAgreedInGroup or ClauseReturnedOpen or DraftingGroupFormed
            or ClausesHandedOver
            or DraftingGroupDissolved or PackageLinked or PackageClosed or PackageOverridden or PackageDissolved
            or SilenceSet or SilenceBroken or SilenceExtended or SilenceExpired or SilenceCancelled or LateBreakAccepted
            or LateBreakDeclined or RulingTakenBack or AcceptanceTakenBack or RewordingTakenBack or DeclineTakenBack
            or SilenceBreakTakenBack => ActKind.Rulings,
        PositionTaken or PositionReconfirmed or PositionWithdrawn or MemberDissociated or MemberReturned =>
            ActKind.Positions,
        CommentMade or ReplyMade or ThreadResolved or ThreadReopened => ActKind.Comments,
        _ => ActKind.Document,
    };
}
