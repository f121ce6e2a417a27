using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfReflections =>
    [
        new(1, (draft, step) => new AcceptReflection(ClosedProposalOf(draft, step, ProposalStatus.Reflected))),
        new(2, (draft, step) => Maintaining(draft, step)),
    ];
}
