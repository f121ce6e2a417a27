using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfTakingBack =>
    [
        Of("taken back though nothing is there", Negotiation, Chair, new TakeBack(1), new ActCannotBeTakenBack(1)),
        Of(
            "another's withdrawal taken back",
            Tabled.And(Australia, new WithdrawProposal(Proposal(Aus))),
            Japan,
            new TakeBack(Tabled.Draft.Version + 1),
            new ActIsNotYours(Tabled.Draft.Version + 1)),
        Of(
            "an acceptance taken back though somebody took a position on the new words",
            Tabled.And(Chair, Accept(Aus))
                .And(Japan, new TakePosition(new ThisClause(Review), 2, PositionSignal.Support)),
            Chair,
            new TakeBack(Tabled.Draft.Version + 1),
            new ActWasBuiltOn(Tabled.Draft.Version + 1)),
    ];
}
