using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfGroups =>
    [
        new(6, (_, step) => new FormGroup(GroupOf(step))),
        new(2, (_, step) => new AmendGroup(GroupOf(step))),
        new(1, (_, step) => new DissolveGroup(GroupCodes[step.What % GroupCodes.Length])),
        new(12, (draft, step) => new DissociateFromGroup(CodeOf(draft, step), SpokenOf(draft, step))
        {
            Remark = Rationale(step),
        }),
        new(10, (draft, step) => new ReturnToGroup(CodeOf(draft, step), SpokenOf(draft, step))),
    ];
}
