namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfTakingBack =>
    [
        new(9, (draft, step) => new TakeBack(ActOf(draft, step))),
    ];

    private static long ActOf(Draft draft, Step step) => draft.Reversible.Count > 0 && step.Words % 8 > 0
        ? draft.Reversible[^(1 + step.What % Math.Min(3, draft.Reversible.Count))].Act
        : step.Other;
}
