namespace ICDD.Drafting.Tests;

/// <summary>
/// All that the row of a clause shows to everybody, and where it stands; references suffice, nothing is mutable.
/// </summary>
public sealed record Row(
    Clause? Clause, ClauseNumber Number, Place? Place, Sequence<Proposal> Proposals, Sequence<CommentThread> Threads)
{
    public static Row Of(Draft draft, ClauseId id) => draft.Find(id) is { } clause
        ? new(
            clause,
            draft.Numbering[id],
            draft.Outline.Places[id],
            draft.ProposalsOn(clause).Concat(draft.OpenProposalsFromElsewhere(clause)).ToSequence(),
            clause.Threads.Select(thread => draft.Threads[thread]).ToSequence())
        : new(null, ClauseNumber.None, null, [], []);
}
