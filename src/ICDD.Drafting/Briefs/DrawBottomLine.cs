namespace ICDD.Drafting;

public sealed record DrawBottomLine(BottomLine Line) : BriefCommand
{
    /// <summary>Each is held against every open proposal at every act.</summary>
    public const int Most = 50;

    protected override BriefDecision Rule(Brief brief, Draft document)
    {
        if (brief.BottomLines.Count >= Most)
            return new TooManyBottomLines(Most);
        var (clean, refusal) = Line.Check(document);
        return refusal is not null ? refusal
            : brief.BottomLines.Exists(drawn => drawn.Line == clean) ? new AlreadySo()
            : new BottomLineDrawn(new($"r{brief.BottomLineCount + 1}"), clean!) { Seen = document.Version };
    }
}

public sealed record BottomLineDrawn(BottomLineId BottomLine, BottomLine Line) : BriefEvent
{
    /// <summary>The version of the shared draft on which it was drawn; the first records do not say it.</summary>
    public long? Seen { get; init; }

    public override Brief Apply(Brief brief, Stamp stamp) => brief with
    {
        BottomLineCount = brief.BottomLineCount + 1,
        BottomLines = brief.BottomLines.Add(new DrawnBottomLine(BottomLine, Line, stamp) { Seen = Seen }),
    };
}

/// <summary>A red line with its name in the brief, and who drew it.</summary>
public sealed record DrawnBottomLine(BottomLineId Id, BottomLine Line, Stamp Stamp)
{
    public long? Seen { get; init; }

    /// <summary>Whether an act in the hall came after it was drawn.</summary>
    public bool IsBefore(Stamp act) => Seen is { } version ? act.Version > version : act.At > Stamp.At;
}
