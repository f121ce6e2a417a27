namespace ICDD.Drafting.Web;

/// <summary>What all screens show of a clause; it knows no seat.</summary>
public sealed record ClauseView(
    Clause Clause, ClauseNumber Number, int Depth, Sequence<ProposalView> Open, int Comments)
{
    public static ClauseView Of(Draft draft, ClauseId id)
    {
        var clause = draft.Clauses[id];
        return new ClauseView(
            clause,
            draft.Numbering[id],
            draft.Outline.DepthOf(id),
            draft.OpenProposalsOn(clause).Select(proposal => ProposalView.Of(draft, proposal)).ToSequence(),
            clause.Threads.Sum(thread => draft.Threads[thread].Comments.Count));
    }
}

/// <summary>An open or closed proposal as all see it: its redline against the words that it was written on.</summary>
public sealed record ProposalView(Proposal Proposal, Standing? Standing, Redline Redline)
{
    public static ProposalView Of(Draft draft, Proposal proposal) => new(
        proposal,
        proposal.IsOpen ? proposal.Change.Standing(draft) : null,
        RedlineOf(draft, proposal.Change));

    /// <summary>Clean changes are shown against the text as it stands, others against the words they were written on.</summary>
    public static Redline RedlineOf(Draft draft, Change change) => change switch
    {
        Modification modification => Against(draft, modification),
        Deletion deletion => Redline.Between(draft.Clauses[deletion.Clause].TextAt(deletion.Wording)!, ""),
        Addition addition => Redline.Between("", addition.Text),
        _ => throw new InvalidOperationException(change.GetType().Name),
    };

    private static Redline Against(Draft draft, Modification change) =>
        Redline.Between(draft.Clauses[change.Clause].TextAt(change.Wording)!, change.Text);
}
