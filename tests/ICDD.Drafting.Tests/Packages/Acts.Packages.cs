using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfPackages =>
    [
        new(2, (draft, step) => new LinkPackage(PackageOf(step), Said(step), [ClauseOf(draft, step.What)])
        {
            Proposals = step.Other % 3 == 0 ? [] : [ProposalOf(draft, step)],
        }),
        new(4, (draft, step) => Close(draft, PackageOf(step))),
        new(1, (_, step) => new OverridePackage(PackageOf(step), Said(step))),
        new(1, (_, step) => new DissolvePackage(PackageOf(step), Said(step))),
    ];
}
