using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfSeats =>
    [
        Of("a delegation cannot accept", Tabled, Japan, Accept(Aus), new NotYourPart(Role.Delegate)),
        Of("an adopted text takes no proposals", Given.AnAdoptedText, Australia, Modify(Review, ReviewInTwo),
            new NotAtThisStage(Stage.Adopted)),
        Of("who is not seated tables nothing", Negotiation, Seat.Of(new("FRA"), "f"), Modify(Review, ReviewInTwo),
            new DelegationIsNotSeated("FRA")),
        Of("a delegate of no delegation tables nothing", Negotiation, new Seat("x", Role.Delegate),
            Modify(Review, ReviewInTwo), new DelegationIsNotSeated("")),
        Of("who has left tables nothing", Negotiation.And(Secretariat, new RecordDeparture(Aus)), Australia,
            Modify(Review, ReviewInTwo), new DelegationHasLeft("Australia")),
        Of("nobody leaves twice", Negotiation.And(Secretariat, new RecordDeparture(Aus)), Secretariat,
            new RecordDeparture(Aus), new DelegationHasLeft("Australia")),
        Of("who is not seated cannot leave", Negotiation, Secretariat, new RecordDeparture(new("FRA")),
            new DelegationIsNotSeated("FRA")),
        Of("nothing is read out for who is not seated", Negotiation, Secretariat,
            new EnterFromTheFloor(new("FRA"), new Modification(Review, 1, ReviewInTwo), ""),
            new DelegationIsNotSeated("FRA")),
        Of("nothing is read out for who has left", Negotiation.And(Secretariat, new RecordDeparture(Aus)), Secretariat,
            new EnterFromTheFloor(Aus, new Modification(Review, 1, ReviewInTwo), ""),
            new DelegationHasLeft("Australia")),
        Of("a code has capital letters", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(new("aus"), "Australia", "Australia")),
            new DelegationCodeIsMalformed("aus")),
        Of("a code has Latin letters", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(new("АUS"), "Australia", "Australia")),
            new DelegationCodeIsMalformed("АUS")),
        Of("a code is not without end", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(new("AUSTRALIA"), "Australia", "Australia")),
            new DelegationCodeIsMalformed("AUSTRALIA")),
        Of("no code at all", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(default, "Australia", "Australia")), new DelegationCodeIsMalformed("")),
        Of("nobody is seated twice", Given.AConference, Secretariat, AdmitAustralia,
            new DelegationIsSeatedAlready("AUS", "Australia")),
        Of("a delegation has a name", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(new("FRA"), " ", "the French Republic")), new TextIsEmpty()),
    ];
}
