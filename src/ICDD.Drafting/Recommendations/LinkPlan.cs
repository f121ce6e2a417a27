namespace ICDD.Drafting;

/// <summary>
/// Lines in the order in which they were drawn, until each is recorded or taken back. What is recorded of them follows
/// from the draft as it is then: what others did meanwhile stays.
/// </summary>
public sealed record LinkPlan
{
    public static LinkPlan Nothing { get; } = new();

    public Sequence<PlannedLink> Lines { get; init; }

    /// <summary>A line that takes back an earlier one leaves neither; one that stands already adds nothing.</summary>
    public LinkPlan With(Draft draft, PlannedLink line) =>
        Lines.FirstOrDefault(line.Reverses) is { } earlier ? Without(earlier)
        : Lines.Contains(line) || line.IsDone(draft) ? this
        : new() { Lines = [.. Lines, line] };

    public LinkPlan Without(PlannedLink line) => new() { Lines = Lines.Where(each => each != line).ToSequence() };

    public LinkPlan Undone() => new() { Lines = Lines.SkipLast(1).ToSequence() };

    /// <summary>What the record does not have yet.</summary>
    public LinkPlan Open(Draft draft) => Lines.Any(line => line.IsDone(draft))
        ? new() { Lines = Lines.Where(line => !line.IsDone(draft)).ToSequence() }
        : this;

    /// <summary>One for each recommendation of which a line speaks, in the order of the text.</summary>
    public IEnumerable<RelinkRecommendation> Relinks(Draft draft)
    {
        var drawn = Possible<FollowsDrawn>(draft).ToLookup(line => line.Recommendation, line => line.Source);
        var taken = Possible<FollowsTakenAway>(draft).ToLookup(line => line.Recommendation, line => line.Source);
        return draft.Standing().Where(each => drawn.Contains(each.Id) || taken.Contains(each.Id))
            .Select(each => new RelinkRecommendation(each.Id, each.Recommendation!.Follows
                .Where(source => draft.Clauses[source].Stands).Except(taken[each.Id]).Union(drawn[each.Id])
                .ToSequence()));
    }

    /// <summary>Proposals that lines join, however many lines lead from one to another.</summary>
    public IEnumerable<Sequence<ProposalId>> Bundles(Draft draft)
    {
        var bundles = new List<HashSet<ProposalId>>();
        foreach (var line in Possible<ProposalsJoined>(draft))
        {
            var met = bundles.FindAll(each => each.Contains(line.First) || each.Contains(line.Second));
            bundles.RemoveAll(met.Contains);
            bundles.Add([line.First, line.Second, .. met.SelectMany(each => each)]);
        }

        return bundles.Select(bundle => draft.OpenProposals().Select(each => each.Id).Where(bundle.Contains)
            .ToSequence());
    }

    private IEnumerable<TLine> Possible<TLine>(Draft draft) where TLine : PlannedLink => Lines.OfType<TLine>().Where(
        line => !line.IsDone(draft) && line.IsPossible(draft));
}
