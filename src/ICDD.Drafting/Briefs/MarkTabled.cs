namespace ICDD.Drafting;

/// <summary>The second act of tabling: the draft says as which proposal it stands in the shared record.</summary>
public sealed record MarkTabled(DraftProposalId Draft, int Wording, ProposalId Proposal) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document) =>
        DraftProposalRule.CheckUntabled(brief, Draft) is { } refusal ? refusal
        : brief.Find(Draft)!.Wording != Wording ? new DraftProposalHasNewWords()
        : document.Find(Proposal) is not { } proposal ? new ProposalIsUnknown(Proposal.Symbol)
        : !brief.Owner.Tabled(proposal) ? new ProposalIsNotYours(Proposal.Symbol)
        : new DraftProposalTabled(Draft, Proposal);
}

public sealed record DraftProposalTabled(DraftProposalId Draft, ProposalId Proposal) : BriefEvent
{
    public override Brief Apply(Brief brief, Stamp stamp) =>
        brief.With(brief.Find(Draft)! with { TabledAs = Proposal });
}
