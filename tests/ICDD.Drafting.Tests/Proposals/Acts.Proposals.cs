using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfProposals =>
    [
        new(10, (draft, step) => new Propose(ChangeOf(draft, step), Rationale(step))
        {
            OnBehalfOf = SpeakingFor(draft, step),
        }),
        new(4, (draft, step) => new ReplaceProposal(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step),
            Rewritten(draft, step), Rationale(step))),
        new(3, (draft, step) => new WithdrawProposal(ProposalOf(draft, step))),
        new(4, (draft, step) => new Propose(Amending(draft, step), "")),
        new(5, (draft, step) => AcceptFriendly(draft, step)),
        new(4, (draft, step) => new ConfirmProposal(
            ProposalOf(draft, step),
            WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step),
            SeenOf(draft, step))
        {
            Consent = Rationale(step),
        }),
        new(2, (draft, step) => new TakeOver(ClosedProposalOf(draft, step, ProposalStatus.Withdrawn))),
        new(3, (draft, step) => new CoSponsor(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step))),
        new(2, (draft, step) => new LeaveCoSponsors(ProposalOf(draft, step))),
        new(
            3,
            (draft, step) => new EnterFromTheFloor(Seats[step.Other % 7].Delegation ?? Jpn, ChangeOf(draft, step), "")),
        new(3, (draft, step) => new ConfirmFloorProposal(ProposalOf(draft, step))),
        new(1, (draft, step) => new DisownFloorProposal(ProposalOf(draft, step))),
        new(1, (draft, step) => new RetractFloorProposal(ProposalOf(draft, step), Said(step))),
        new(2, (draft, step) => new DeclineAmendment(
            ProposalOf(draft, step),
            WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step),
            Rationale(step))),
    ];
}
