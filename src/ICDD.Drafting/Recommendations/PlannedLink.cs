namespace ICDD.Drafting;

/// <summary>A line that somebody drew or took away and that is not recorded.</summary>
public abstract record PlannedLink
{
    /// <summary>Whether the record has it so already.</summary>
    public abstract bool IsDone(Draft draft);

    /// <summary>Whether what it speaks of can still be joined or parted.</summary>
    public abstract bool IsPossible(Draft draft);

    /// <summary>Whether one takes back the other.</summary>
    public abstract bool Reverses(PlannedLink other);

    protected static bool Follows(Draft draft, ClauseId recommendation, ClauseId source) =>
        draft.Find(recommendation)?.Recommendation?.Follows.Contains(source) == true;

    protected static bool Stands(Draft draft, ClauseId recommendation) =>
        draft.Find(recommendation) is { Stands: true, Recommendation: not null };
}

/// <summary>The recommendation is to follow from the paragraph.</summary>
public sealed record FollowsDrawn(ClauseId Source, ClauseId Recommendation) : PlannedLink
{
    public override bool IsDone(Draft draft) => Follows(draft, Recommendation, Source);

    public override bool IsPossible(Draft draft) => Stands(draft, Recommendation)
        && draft.Find(Source) is { Stands: true, Kind: not (ClauseKind.Recommendation or ClauseKind.Heading) };

    public override bool Reverses(PlannedLink other) => other == new FollowsTakenAway(Source, Recommendation);
}

/// <summary>The recommendation is not to follow from the paragraph any more.</summary>
public sealed record FollowsTakenAway(ClauseId Source, ClauseId Recommendation) : PlannedLink
{
    public override bool IsDone(Draft draft) => !Follows(draft, Recommendation, Source);

    public override bool IsPossible(Draft draft) => Stands(draft, Recommendation);

    public override bool Reverses(PlannedLink other) => other == new FollowsDrawn(Source, Recommendation);
}

/// <summary>Two proposals are to be agreed together or not at all.</summary>
public sealed record ProposalsJoined : PlannedLink
{
    private ProposalsJoined(ProposalId first, ProposalId second) => (First, Second) = (first, second);

    public ProposalId First { get; }

    public ProposalId Second { get; }

    /// <summary>Which of the two was named first says nothing.</summary>
    public static ProposalsJoined Of(ProposalId one, ProposalId other) =>
        string.CompareOrdinal(one.Value, other.Value) <= 0 ? new(one, other) : new(other, one);

    public override bool IsDone(Draft draft) =>
        PackageRule.OpenWith(draft, First) is { } package && package.Proposals.Contains(Second);

    public override bool IsPossible(Draft draft) => First != Second && IsFree(draft, First) && IsFree(draft, Second);

    public override bool Reverses(PlannedLink other) => false;

    public static bool IsFree(Draft draft, ProposalId id) => PackageRule.CheckFree(draft, id) is null;
}
