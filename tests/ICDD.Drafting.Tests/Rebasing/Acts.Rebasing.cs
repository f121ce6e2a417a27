using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfRebasing =>
    [
        new(5, (draft, step) => Placing(draft, step)),
    ];
}
