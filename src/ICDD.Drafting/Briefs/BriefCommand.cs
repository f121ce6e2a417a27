namespace ICDD.Drafting;

/// <summary>
/// Something that a member asks for within a brief. Deciding is pure; the shared draft is only looked at.
/// </summary>
public abstract record BriefCommand
{
    /// <summary>An event, or the first reason why not. Nobody but the owner's members is answered otherwise.</summary>
    public BriefDecision Decide(Brief brief, Draft document, Seat seat) =>
        brief.Owner.Refuse(document, seat) is { } refusal ? refusal : Rule(brief, document, seat);

    protected virtual BriefDecision Rule(Brief brief, Draft document, Seat seat) => Rule(brief, document);

    protected abstract BriefDecision Rule(Brief brief, Draft document);
}

/// <summary>What a rule makes of a command in a brief.</summary>
public readonly record struct BriefDecision(BriefEvent? Event, Refusal? Refusal)
{
    public static implicit operator BriefDecision(BriefEvent happened) => new(happened, null);

    public static implicit operator BriefDecision(Refusal refusal) => new(null, refusal);
}
