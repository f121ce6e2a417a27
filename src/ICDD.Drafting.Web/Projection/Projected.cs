namespace ICDD.Drafting.Web;

public enum ProjectedAs
{
    /// <summary>The words as they stand.</summary>
    Clean,

    /// <summary>Each open proposal, or one of them, against the words as they stand.</summary>
    Redline,

    /// <summary>The rolling text, with brackets and names.</summary>
    Compilation,

    /// <summary>The rolling text from this clause on, as many clauses as a page takes.</summary>
    Rolling,
}

/// <summary>What the screen of the hall shows; without a clause, the title alone.</summary>
public sealed record Projected(ClauseId? Clause, ProjectedAs As)
{
    public const int MostSteps = 3;

    public static Projected Blank { get; } = new(null, ProjectedAs.Clean);

    /// <summary>The one proposal that is shown; all of the clause where none is named.</summary>
    public ProposalId? Proposal { get; init; }

    /// <summary>Which page of what does not fit on one; behind the last the first comes again.</summary>
    public int Page { get; init; }

    /// <summary>How many steps larger than usual the words are, or smaller.</summary>
    public int Size { get; init; }

    /// <summary>The picture that is held, whatever happens to the text meanwhile.</summary>
    public Held? Held { get; init; }
}

public sealed record Held(Draft Draft, DateTimeOffset At);
