namespace ICDD.Drafting;

public sealed record LiftBottomLine(BottomLineId BottomLine) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document) =>
        brief.Find(BottomLine) is null ? new BottomLineIsUnknown() : new BottomLineLifted(BottomLine);
}

public sealed record BottomLineLifted(BottomLineId BottomLine) : BriefEvent
{
    public override Brief Apply(Brief brief, Stamp stamp) =>
        brief with { BottomLines = brief.BottomLines.Remove(brief.Find(BottomLine)!) };
}
