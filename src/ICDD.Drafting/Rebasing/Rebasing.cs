namespace ICDD.Drafting;

/// <summary>A proposal that goes where its words went, as it reads there.</summary>
public sealed record Followed(ProposalId Proposal, ClauseId On, Change Change)
{
    /// <summary>Co-sponsors who lent their names to other words.</summary>
    public Sequence<DelegationCode> ToConfirm { get; init; }
}

/// <summary>A proposal of which nobody but its sponsor can say where it belongs now.</summary>
public sealed record Ambiguous(ProposalId Proposal, int Wording, Sequence<ClauseId> Candidates);

/// <summary>
/// What becomes of the open proposals on clauses that an accepted proposal cut, consolidated or made. A proposal
/// follows the words that it touches; where it touches several parts, or the cut, its sponsor is asked.
/// </summary>
public static class Rebasing
{
    public static ProposalsFollowed Of(Draft before, Draft after, Proposal accepted)
    {
        var followed = WhereTo(before, after, accepted);
        return followed with
        {
            Followed = followed.Followed
                .Select(each => each with { ToConfirm = CoSponsors.OfOtherWords(after, each.Proposal, each.Change) })
                .ToSequence(),
        };
    }

    private static ProposalsFollowed WhereTo(Draft before, Draft after, Proposal accepted) => accepted.Change switch
    {
        Split split => new AfterSplit(before, after, split).Of(),
        Consolidation consolidation => new AfterConsolidation(before, after, consolidation).Of(),
        Addition => AfterAddition(after, accepted),
        Amendment amendment when amendment.InFull(before) is Addition => AfterAddition(after, accepted),
        _ => new ProposalsFollowed([], []),
    };

    /// <summary>Amendments of a new clause amend that clause once it is in the text.</summary>
    private static ProposalsFollowed AfterAddition(Draft after, Proposal accepted)
    {
        var made = after.Clauses[after.Proposals[accepted.Id].Made!.Value];
        var target = (accepted.Change as Amendment)?.Proposal ?? accepted.Id;
        return new(
            after.OpenProposalsOn(after.Clauses[accepted.On])
                .Where(other => other.Amends == target)
                .Select(other => (other.Id, ((Amendment)other.Change).Text))
                .Where(other => other.Text != made.Text)
                .Select(other => new Followed(
                    other.Id, made.Id, new Modification(made.Id, made.Wording.Number, other.Text)))
                .ToSequence(),
            []);
    }
}
