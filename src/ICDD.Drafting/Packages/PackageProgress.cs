namespace ICDD.Drafting;

/// <summary>How far a package is; computed, never typed.</summary>
public enum PackageProgress
{
    /// <summary>No member is ready.</summary>
    Open,

    /// <summary>Some members are ready and others are not.</summary>
    HalfOpen,

    /// <summary>All members are ready to be agreed together.</summary>
    Closing,
    Settled,
}

public static class PackageProgresses
{
    public static PackageProgress Of(Draft draft, Package package)
    {
        if (!package.IsOpen)
            return PackageProgress.Settled;
        var ready = package.Members(draft)
            .Select(id => draft.Clauses[id]).Select(clause => IsReady(draft, package, clause)).ToList();
        return ready.All(each => each) ? PackageProgress.Closing
            : ready.Any(each => each) ? PackageProgress.HalfOpen
            : PackageProgress.Open;
    }

    /// <summary>Agreed but for the package; a clause waits for no proposal but those of the package itself.</summary>
    public static bool IsReady(Draft draft, Package package, Clause clause) =>
        clause.Status is ClauseStatus.Agreed or ClauseStatus.AgreedAdReferendum or ClauseStatus.Deleted
        || (clause.Group is null && clause.Status == ClauseStatus.Open && IsTouched(draft, package, clause)
            && draft.OpenProposalsReaching(clause).All(each => package.Proposals.Contains(each.Id)));

    private static bool IsTouched(Draft draft, Package package, Clause clause) => package.OpenProposals(draft)
        .Any(proposal => proposal.On == clause.Id || proposal.Change.Reaches(draft).Contains(clause.Id));
}
