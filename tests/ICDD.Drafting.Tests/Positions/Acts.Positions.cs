using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfPositions =>
    [
        new(12, (draft, step) => new TakePosition(
            MatterOf(draft, step), WordingOf(draft, MatterOf(draft, step), step), (PositionSignal)(step.Words % 4))
        {
            OnBehalfOf = SpeakingFor(draft, step),
            Remark = Rationale(step),
            Until = step.Words % 7 == 2 ? Opening.AddDays(step.Other % 5 == 0 ? -1 : 1) : null,
        }),
        new(5, (draft, step) => new ReconfirmPosition(
            SpokenOf(draft, step), WordingOf(draft, SpokenOf(draft, step), step))
            {
                OnBehalfOf = SpeakingFor(draft, step),
            }),
        new(2, (draft, step) => new WithdrawPosition(SpokenOf(draft, step)) { OnBehalfOf = SpeakingFor(draft, step) }),
    ];
}
