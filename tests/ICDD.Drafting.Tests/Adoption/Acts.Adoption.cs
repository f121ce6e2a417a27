using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfAdoption =>
    [
        new(14, (_, step) => new AdoptByConsensus(Said(step))),
        new(1, (_, step) => new PutTheQuestion(Said(step))),
        new(2, (_, step) => new ObjectToAdoption(Said(step))),
    ];
}
