namespace ICDD.Drafting.Web;

public enum ProjectedAs
{
    /// <summary>The words as they stand.</summary>
    Clean,

    /// <summary>Each open proposal, or one of them, against the words as they stand.</summary>
    Redline,

    /// <summary>The rolling text, with brackets and names.</summary>
    Compilation,
}

/// <summary>What the screen of the hall shows; without a clause, the title alone.</summary>
public sealed record Projected(ClauseId? Clause, ProjectedAs As)
{
    public static Projected Blank { get; } = new(null, ProjectedAs.Clean);

    /// <summary>The one proposal that is shown; all of the clause where none is named.</summary>
    public ProposalId? Proposal { get; init; }

    /// <summary>The picture that is held, whatever happens to the text meanwhile.</summary>
    public Held? Held { get; init; }
}

public sealed record Held(Draft Draft, DateTimeOffset At);
