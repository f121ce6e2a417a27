using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfPackages =>
    [
        Of("a package of one", Negotiation, Chair, new LinkPackage(P1, "x", [Review, Review]), new PackageNeedsTwo()),
        Of("a package with a lying short name", Negotiation, Chair, new LinkPackage(new("P 1"), "x", [Review, PointA]),
            new ShortNameIsMalformed("P 1")),
        Of("a second package of one short name", Packaged, Chair, new LinkPackage(P1, "x", [Preamble, Advice]),
            new ShortNameIsTaken("P1")),
        Of("a clause in two packages", Packaged, Chair, new LinkPackage(new("P2"), "x", [Review, Preamble]),
            new ClauseIsInPackage("3", "P1")),
        Of("a proposal in two packages", Tabled.And(Chair, Deal), Chair,
            new LinkPackage(new("P2"), "x", [Preamble]) { Proposals = [Proposal(Aus)] },
            new ProposalIsInPackage("AUS/1", "P1")),
        Of(
            "accepted out of a package",
            Tabled.And(Chair, Deal),
            Chair,
            Accept(Aus),
            new ProposalIsInPackage("AUS/1", "P1")),
        Of("closed with other members in sight", Packaged, Chair, new ClosePackage(P1, [new SeenClause(Review, 1)], []),
            new PackageHasOtherMembers("P1")),
        Of("closed in words that the chair did not see", Packaged, Chair,
            new ClosePackage(P1, [new SeenClause(Review, 2), new SeenClause(PointA, 1)], []),
            new ClauseHasNewWords("3")),
        Of("closed though a member was withdrawn",
            Tabled.And(Chair, Deal).And(Australia, new WithdrawProposal(Proposal(Aus))), Chair,
            new ClosePackage(P1, [], []),
            new ProposalIsClosed("AUS/1", ProposalStatus.Withdrawn)),
        Of("closed though unknown", Negotiation, Chair, new ClosePackage(P1, [], []), new PackageIsUnknown("P1")),
        Of("overridden without a reason", Packaged, Chair, new OverridePackage(P1, ""), new ReasonIsMissing()),
        Of("dissolved after it was overridden", Packaged.And(Chair, new OverridePackage(P1, "time")), Chair,
            new DissolvePackage(P1, "x"), new PackageIsSettled("P1", PackageStatus.Overridden)),
    ];
}
