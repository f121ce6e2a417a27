using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class Acts
{
    private static PossibleAct[] OfRulings =>
    [
        new(10, (draft, step) => Accept(draft, step)),
        new(3, (draft, step) => new AcceptReworded(
            draft.Find(ProposalOf(draft, step))?.On ?? ClauseOf(draft, step.What),
            WordingOf(draft.Find(draft.Find(ProposalOf(draft, step))?.On ?? default(ClauseId))?.Wording.Number, step),
            Said(step),
            [new Reflection(
                ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step))])),
        new(2, (draft, step) => new AcceptAdditionReworded(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step), Said(step))),
        new(3, (draft, step) => new DeclineProposal(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step), Said(step))),
        new(3, (draft, step) => new AgreeAdReferendum(ClauseOf(draft, step.What), WordingOf(draft, step))),
        new(4, (draft, step) => new AgreeClause(ClauseOf(draft, step.What), WordingOf(draft, step))),
        new(2, (draft, step) => new AskToReopen(ClosedOf(draft, step), Said(step))),
        new(4, (draft, step) => new ReopenClause(ClosedOf(draft, step), Said(step))),
        new(2, (draft, step) => new DeclineReopening(AskedOf(draft, step), Said(step))),
        new(2, (draft, step) => new RelinkRecommendation(
            draft.Find(Advice) is null ? ClauseOf(draft, step.What) : Advice, [ClauseOf(draft, step.What)])),
        new(1, (draft, step) => new DeferClause(ClauseOf(draft, step.What), Said(step))),
        new(3, (draft, step) => new ResumeClause(ClosedOf(draft, step))),
        new(3, (draft, step) => new ReturnToAgreed(
            ReopenedOf(draft, step), draft.Find(ReopenedOf(draft, step))?.Wording.Number ?? 1)),
    ];
}
