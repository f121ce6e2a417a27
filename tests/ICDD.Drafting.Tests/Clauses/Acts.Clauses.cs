using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfClauses =>
    [
        new(2, (draft, step) => new DraftClause(AnchorOf(draft, step), KindOf(step.Words), Said(step))
        {
            Recommendation = DetailsFor(KindOf(step.Words), step),
        }),
        new(1, (draft, step) => new EditClause(ClauseOf(draft, step.What), WordingOf(draft, step), Said(step))
        {
            Recommendation = DetailsFor(draft.Find(ClauseOf(draft, step.What))?.Kind ?? default, step),
        }),
        new(2, (draft, step) => new MoveClause(ClauseOf(draft, step.What), AnchorOf(draft, step))),
        new(1, (draft, step) => new RemoveClause(ClauseOf(draft, step.What))),
    ];
}
