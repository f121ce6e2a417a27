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
        _ when PackageRule.OpenWith(draft, id) is { } package => new ProposalIsInPackage(id.Symbol, package.Code.Value),
        _ => null,
    };

    /// <summary>Who has left can confirm no more: the chair may then close what was read out in that name.</summary>
    public static Refusal? CheckDecline(Draft draft, ProposalId id, int wording) =>
        CheckProposal(draft, id, wording) is { } refusal
        && !(refusal is ProposalAwaitsConfirmation && SponsorHasLeft(draft, id))
            ? refusal
            : null;

    public static Refusal? CheckClause(Draft draft, ClauseId id, int wording) => draft.Find(id) switch
    {
        null => new ClauseIsUnknown(id),
        { Stands: false } => new ClauseIsDeleted(draft.NumberOf(id)),
        var clause when clause.Wording.Number != wording => new ClauseHasNewWords(draft.NumberOf(id)),
        _ => null,
    };

    private static bool SponsorHasLeft(Draft draft, ProposalId id) =>
        draft.Seating.Find(draft.Find(id)!.Sponsor) is { Departed: true };
}

/// <summary>A proposal that the chair's wording reflects, in the wording that the chair had before its eyes.</summary>
public sealed record Reflection(ProposalId Proposal, int Wording);
