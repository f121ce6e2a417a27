namespace ICDD.Drafting;

/// <summary>
/// What the chair can rule on: an open, confirmed proposal, in the wording that the chair had before its eyes.
/// </summary>
public static class ChairRule
{
    public static Refusal? CheckProposal(Draft draft, ProposalId id, int wording) => CheckSeen(draft, id, wording)
        ?? (PackageRule.Binding(draft, id) is { } package
            ? new ProposalIsInPackage(id.Symbol, package.Code.Value)
            : null);

    /// <summary>An amendment of what is in a package is its sponsor's to take in.</summary>
    public static Refusal? CheckAmendment(Draft draft, ProposalId id, int wording) => CheckSeen(draft, id, wording)
        ?? (PackageRule.OpenWith(draft, id) is { } package
            ? new ProposalIsInPackage(id.Symbol, package.Code.Value)
            : null);

    /// <summary>
    /// What nobody confirms may be declined, or it would stand in the way for ever; and an amendment of what is in a
    /// package, of which it is no member.
    /// </summary>
    public static Refusal? CheckDecline(Draft draft, ProposalId id, int wording) => draft.Find(id) switch
    {
        null => new ProposalIsUnknown(id.Symbol),
        { IsOpen: false } closed => new ProposalIsClosed(id.Symbol, closed.Status),
        var proposal when proposal.Wording.Number != wording => new ProposalHasNewWords(id.Symbol),
        _ => PackageRule.OpenWith(draft, id) is { } package
            ? new ProposalIsInPackage(id.Symbol, package.Code.Value)
            : null,
    };

    private static Refusal? CheckSeen(Draft draft, ProposalId id, int wording) => draft.Find(id) switch
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
        { Stands: false } => new ClauseIsDeleted(draft.NumberOf(id)),
        var clause when clause.Wording.Number != wording => new ClauseHasNewWords(draft.NumberOf(id)),
        _ => null,
    };
}

/// <summary>A proposal that the chair's wording reflects, in the wording that the chair had before its eyes.</summary>
public sealed record Reflection(ProposalId Proposal, int Wording);
