using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfStatements =>
    [
        new(2, (draft, step) => new MakeStatement((StatementKind)(step.Other % 4), ClausesOf(draft, step), Said(step))),
        new(1, (_, step) => new WithdrawStatement(step.Other % 4)),
        new(1, (draft, step) => new AcceptLateStatement(
            Seats[step.Other % 7].Delegation ?? Jpn, (StatementKind)(step.Who % 4), ClausesOf(draft, step),
            Said(step))),
    ];
}
