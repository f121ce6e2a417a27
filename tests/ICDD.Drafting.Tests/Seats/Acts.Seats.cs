using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfSeats =>
    [
        new(1, (_, step) => new RecordDeparture(Seats[step.Other % 7].Delegation ?? Jpn)),
        new(
            2,
            (_, step) => new AdmitDelegation(new Delegation(Seats[step.Other % 7].Delegation ?? Jpn, Said(step), "x"))),
    ];
}
