using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfSilence =>
    [
        new(8, (draft, step) => new SetSilence(
            Listed(draft, step),
            Opening.AddMinutes(draft.Version + 14 + step.Other % 9),
            (SilenceDisclosure)(step.Words % 3))),
        new(2, (draft, step) => new ExtendSilence(
            SilenceOf(draft, step), Opening.AddMinutes(draft.Version + step.Other % 40))),
        new(1, (draft, step) => new CancelSilence(SilenceOf(draft, step), Said(step))),
        new(5, (draft, step) => new BreakSilence(
            SilenceOf(draft, step),
            [.. Listed(draft, step).Select(seen => seen.Clause), .. ListedIn(draft, step)],
            Said(step))),
        new(10, (draft, step) => new ExpireSilence(SilenceOf(draft, step))),
        new(3, (draft, step) => new AcceptLateBreak(SilenceOf(draft, step), 1 + step.Other % 3)),
        new(2, (draft, step) => new DeclineLateBreak(SilenceOf(draft, step), 1 + step.Other % 3, Said(step))),
        new(4, (draft, step) => new UndoExpiry(
            SilenceOf(draft, step), Opening.AddMinutes(draft.Version + 90), Said(step))),
    ];
}
