using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfComments =>
    [
        new(3, (draft, step) => new CommentOnClause(ClauseOf(draft, step.What), Said(step))),
        new(2, (draft, step) => new CommentOnProposal(ProposalOf(draft, step), Said(step))),
        new(2, (draft, step) => new Reply(ThreadOf(draft, step), Said(step))),
        new(2, (draft, step) => new ResolveThread(ThreadOf(draft, step))),
        new(2, (draft, step) => new ReopenThread(ThreadOf(draft, step))),
        new(1, (_, _) => new LetObserversComment()),
        new(1, (_, _) => new StopObserverComments()),
    ];
}
