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
