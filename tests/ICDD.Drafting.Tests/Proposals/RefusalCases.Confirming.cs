using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfConfirming =>
    [
        Of("nothing to place", Tabled, Australia, new PlaceProposal(Proposal(Aus), 1, new Retain(Review, 1)),
            new ProposalIsNotAmbiguous("AUS/1")),
        Of("placed where its words are not", Cut, Australia,
            new PlaceProposal(Proposal(Aus), 1, new Modification(Chapeau, 1, "We will work")),
            new ProposalCannotStandThere("AUS/1", ["3", "3 bis"])),
        Of("placed as another kind", Cut, Australia, new PlaceProposal(Proposal(Aus), 1, new Deletion(Review, 2)),
            new ProposalCannotStandThere("AUS/1", ["3", "3 bis"])),
        Of("placed without consent", Cut, Secretariat,
            new PlaceProposal(Proposal(Aus), 1, new Modification(Review, 2, "We will look at progress")),
            new ConsentIsMissing("AUS/1")),
        Of("confirmed though nothing changed", Tabled, Australia, new ConfirmProposal(Proposal(Aus), 1, new(Review, 1)),
            new NothingToConfirm("AUS/1")),
        Of("confirmed without a target", Tabled.And(Japan, Delete(Review)).And(Chair, Accept(Jpn)), Australia,
            new ConfirmProposal(Proposal(Aus), 1, new(Review, 2)), new ProposalHasNoTarget("AUS/1")),
        Of("confirmed against words unseen", Tabled, Australia, new ConfirmProposal(Proposal(Aus), 1, new(Review, 7)),
            new ClauseHasNewWords("3")),
        Of(
            "taken over from one who is here",
            Tabled,
            Japan,
            new TakeOver(Proposal(Aus)),
            new ProposalIsStillItsSponsors("AUS/1")),
        Of("taken over after it was declined", Tabled.And(Chair, new DeclineProposal(Proposal(Aus), 1, "no")), Japan,
            new TakeOver(Proposal(Aus)), new ProposalIsClosed("AUS/1", ProposalStatus.Declined)),
        Of(
            "not reflected",
            Tabled,
            Australia,
            new AcceptReflection(Proposal(Aus)),
            new ProposalIsNotReflected("AUS/1")),
        Of("answered twice", Reflected.And(Australia, new AcceptReflection(Proposal(Aus))), Australia,
            new MaintainProposal(Proposal(Aus), new(Review, 2)), new AlreadySo()),
        Of("maintained after it was agreed", Reflected.And(Chair, new AgreeClause(Review, 2)), Australia,
            new MaintainProposal(Proposal(Aus), new(Review, 2)), new ClauseIsAgreed("3")),
        Of("maintained by another", Reflected, Japan, new MaintainProposal(Proposal(Aus), new(Review, 2)),
            new ProposalIsNotYours("AUS/1")),
    ];
}
