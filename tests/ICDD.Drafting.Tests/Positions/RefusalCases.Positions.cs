using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfPositions =>
    [
        Of(
            "a position on nothing",
            Negotiation,
            Australia,
            Signal(Nowhere, PositionSignal.Support),
            new ClauseIsUnknown(Nowhere)),
        Of("a position on a wording that never was", Negotiation, Australia, Signal(Review, PositionSignal.Support, 2),
            new WordingIsUnknown("3", 2)),
        Of("a position on what is deleted", ReviewDeleted, Australia, Signal(Review, PositionSignal.Object),
            new ClauseIsDeleted("3")),
        Of("a position on what is withdrawn", Tabled.And(Australia, new WithdrawProposal(Proposal(Aus))), Japan,
            Signal(Proposal(Aus), PositionSignal.Support), new ProposalIsClosed("AUS/1", ProposalStatus.Withdrawn)),
        Of("a position for a group without its mandate", Grouped, Japan,
            Signal(Review, PositionSignal.Object) with { OnBehalfOf = Pacific.Code },
            new MandateIsNotYours("Pacific Friends")),
        Of("an objection with a deadline", Negotiation, Australia,
            Signal(Review, PositionSignal.Object) with { Until = Opening.AddDays(1) },
            new OnlyReservationsHaveDeadlines()),
        Of("a reservation until yesterday", Negotiation, Australia,
            Signal(Review, PositionSignal.Reserve) with { Until = Opening.AddDays(-1) },
            new ReservationDeadlineIsPast()),
        Of("the same signal twice", Negotiation.And(Australia, Signal(Review, PositionSignal.Support)), Australia,
            Signal(Review, PositionSignal.Support), new AlreadySo()),
        Of("no position to withdraw", Negotiation, Australia, new WithdrawPosition(new ThisClause(Review)),
            new NoPositionIsTaken()),
        Of("a position reconfirmed on words that are not those of today",
            Negotiation.And(Japan, Signal(Review, PositionSignal.Support)), Japan,
            new ReconfirmPosition(new ThisClause(Review), 2), new ClauseHasNewWords("3")),
        Of("a position reconfirmed without need", Negotiation.And(Japan, Signal(Review, PositionSignal.Support)), Japan,
            new ReconfirmPosition(new ThisClause(Review), 1), new AlreadySo()),
    ];
}
