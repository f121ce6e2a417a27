namespace ICDD.Drafting;

/// <summary>Something that happened to a clause, when and by whom.</summary>
public abstract record ClauseMoment(Stamp Stamp)
{
    /// <summary>The clause got these words; the redline shows them against the words before.</summary>
    public sealed record Worded(Wording Wording, Redline Redline) : ClauseMoment(Wording.Stamp);

    public sealed record Tabled(Proposal Proposal, ProposalWording Wording) : ClauseMoment(Wording.Stamp);

    public sealed record Replaced(Proposal Proposal, ProposalWording Wording) : ClauseMoment(Wording.Stamp);

    /// <summary>Accepted, reflected, declined, withdrawn or disowned; status and reason are the proposal's.</summary>
    public sealed record Closed(Proposal Proposal) : ClauseMoment(Proposal.Closing!.Stamp);

    public sealed record Ruled(Ruling Ruling) : ClauseMoment(Ruling.Stamp);

    /// <summary>A revision was issued that shows the clause.</summary>
    public sealed record Issued(RevisionMark Revision, RevisedClause Shown) : ClauseMoment(Revision.Stamp);
}
