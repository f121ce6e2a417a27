namespace ICDD.Drafting;

/// <summary>What the brief holds is shown to a member: written down once for each session.</summary>
public sealed record OpenBrief : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document) => new BriefOpened();
}

public sealed record BriefOpened : BriefEvent
{
    public override Brief Apply(Brief brief, Stamp stamp) => brief;
}
