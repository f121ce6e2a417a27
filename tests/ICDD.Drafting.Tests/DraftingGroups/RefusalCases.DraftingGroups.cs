using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfDraftingGroups =>
    [
        Of("a group without a short name", Negotiation, Chair, new FormDraftingGroup(default, "x", Jpn),
            new ShortNameIsMalformed("")),
        Of("a group with a lying short name", Negotiation, Chair, new FormDraftingGroup(new("G\u202E1"), "x", Jpn),
            new ShortNameIsMalformed("G\u202E1")),
        Of(
            "a second group of one short name",
            InHands,
            Chair,
            new FormDraftingGroup(G1, "x", Jpn),
            new ShortNameIsTaken("G1")),
        Of("facilitated by who is not seated", Negotiation, Chair, new FormDraftingGroup(G1, "x", new("FRA")),
            new DelegationIsNotSeated("FRA")),
        Of("facilitated by who has left", Negotiation.And(Secretariat, new RecordDeparture(Jpn)), Chair,
            new FormDraftingGroup(G1, "x", Jpn), new DelegationHasLeft("Japan")),
        Of("handed to two groups", InHands.And(Chair, new FormDraftingGroup(new("G2"), "x", Aus)), Chair,
            new HandOver(new("G2"), [PointA, Review]), new ClauseIsWithGroup("3", "G1")),
        Of("handed over though agreed", ReviewAgreed, Chair, new FormDraftingGroup(G1, "x", Jpn) { Clauses = [Review] },
            new ClauseIsAgreed("3")),
        Of("handed over though unknown", InHands, Chair, new HandOver(G1, [Nowhere]), new ClauseIsUnknown(Nowhere)),
        Of("handed to no group", Negotiation, Chair, new HandOver(G1, [Review]), new DraftingGroupIsUnknown("G1")),
        Of("nothing handed over", InHands, Chair, new HandOver(G1, []), new NothingIsHandedOver()),
        Of("handed to a group that is dissolved", InHands.And(Chair, new DissolveDraftingGroup(G1)), Chair,
            new HandOver(G1, [Review]), new DraftingGroupIsDissolved("G1")),
        Of(
            "returned by another delegation",
            InHands,
            Australia,
            Returned(Review),
            new NotTheFacilitator("G1", "Japan")),
        Of("returned though not handed over", InHands, Japan, Returned(Preamble), new ClauseIsNotWithGroup("1", "G1")),
        Of("returned in words that nobody saw", InHands, Japan,
            new ReturnOpen(G1, new SeenClause(Review, 2), ""), new ClauseHasNewWords("3")),
        Of(
            "agreed behind the back of a group",
            InHands,
            Chair,
            new AgreeClause(Review, 1),
            new ClauseIsWithGroup("3", "G1")),
    ];
}
