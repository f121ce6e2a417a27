using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfDraftingGroups =>
    [
        new(2, (draft, step) => new FormDraftingGroup(
            DraftingGroupOf(step), Said(step), Seats[step.Other % 7].Delegation ?? Jpn)
        {
            Clauses = [ClauseOf(draft, step.What)],
        }),
        new(2, (draft, step) => new HandOver(
            DraftingGroupOf(step), [ClauseOf(draft, step.What), ClauseOf(draft, step.Other)])),
        new(4, (draft, step) => new ReturnAgreedInGroup(
            DraftingGroupOf(step), Held(draft, step), Said(step), Rationale(step))),
        new(2, (draft, step) => new ReturnOpen(DraftingGroupOf(step), Held(draft, step), Rationale(step))),
        new(1, (_, step) => new DissolveDraftingGroup(DraftingGroupOf(step))),
    ];
}
