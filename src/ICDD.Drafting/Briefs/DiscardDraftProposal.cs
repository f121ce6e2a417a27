namespace ICDD.Drafting;

public sealed record DiscardDraftProposal(DraftProposalId Draft) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document) =>
        brief.Find(Draft) is null ? new DraftProposalIsUnknown() : new DraftProposalDiscarded(Draft);
}

public sealed record DraftProposalDiscarded(DraftProposalId Draft) : BriefEvent
{
    public override Brief Apply(Brief brief, Stamp stamp) =>
        brief with { Drafts = brief.Drafts.Remove(brief.Find(Draft)!) };
}
