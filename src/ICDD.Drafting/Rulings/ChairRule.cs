namespace ICDD.Drafting;

/// <summary>What the chair can rule on: an open, confirmed proposal, in the wording that the chair had before its eyes.</summary>
public static class ChairRule
{
    public static Refusal? CheckProposal(Draft draft, ProposalId id, int wording) => draft.Find(id) switch
    {
        null => new ProposalIsUnknown(id.Symbol),
        { IsOpen: false } closed => new ProposalIsClosed(id.Symbol, closed.Status),
        { AwaitsConfirmation: true } => new ProposalAwaitsConfirmation(id.Symbol),
        var proposal when proposal.Wording.Number != wording => new ProposalHasNewWords(id.Symbol),
        _ => null,
    };

    public static Refusal? CheckClause(Draft draft, ClauseId id, int wording) => draft.Find(id) switch
    {
        null => new ClauseIsUnknown(id),
        var clause when clause.Wording.Number != wording => new ClauseHasNewWords(draft.NumberOf(id)),
        { Stands: false } => new ClauseIsDeleted(draft.NumberOf(id)),
        _ => null,
    };
}

/// <summary>A proposal that the chair's wording reflects, in the wording that the chair had before its eyes.</summary>
public sealed record Reflection(ProposalId Proposal, int Wording);
