using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfStatements =>
    [
        Of("a reservation on nothing", Negotiation, Japan,
            new MakeStatement(StatementKind.Reservation, [], "We reserve."),
            new StatementNamesNoClause()),
        Of("a dissociation from nothing", Negotiation, Japan,
            new MakeStatement(StatementKind.Dissociation, [], "We stay out."),
            new StatementNamesNoClause()),
        Of("a reservation on no such clause", Negotiation, Japan,
            new MakeStatement(StatementKind.Reservation, [Review, Nowhere], "We reserve."),
            new ClauseIsUnknown(Nowhere)),
        Of("a reservation on what is deleted", ReviewDeleted, Japan,
            new MakeStatement(StatementKind.Reservation, [Review], "We reserve."), new ClauseIsDeleted("3")),
        Of("a statement without words", Negotiation, Japan,
            new MakeStatement(StatementKind.ExplanationOfPosition, [], " "), new TextIsEmpty()),
        Of("a statement without end", Negotiation, Japan,
            new MakeStatement(StatementKind.ExplanationOfPosition, [], new string('a', 20_001)),
            new TextIsTooLong(20_001, 20_000)),
        Of("a statement after the window", Given.AnAdoptedText.Later(TimeSpan.FromHours(3)), Japan,
            new MakeStatement(StatementKind.ExplanationOfPosition, [], "We joined."), new StatementIsLate(WindowEnds)),
        Of("a late statement in time", Given.AnAdoptedText, Secretariat,
            new AcceptLateStatement(Jpn, StatementKind.ExplanationOfPosition, [], "We joined."),
            new StatementIsNotLate(WindowEnds)),
        Of("a late statement of nobody", Given.AnAdoptedText.Later(TimeSpan.FromHours(3)), Secretariat,
            new AcceptLateStatement(new("FRA"), StatementKind.ExplanationOfPosition, [], "x"),
            new DelegationIsNotSeated("FRA")),
        Of("no such statement to withdraw", Negotiation, Japan, new WithdrawStatement(1), new StatementIsUnknown(1)),
        Of("another's statement withdrawn", Explained, Australia, new WithdrawStatement(1), new StatementIsNotYours(1)),
        Of("a statement withdrawn twice", Explained.And(Japan, new WithdrawStatement(1)), Japan,
            new WithdrawStatement(1),
            new AlreadySo()),
    ];
}
