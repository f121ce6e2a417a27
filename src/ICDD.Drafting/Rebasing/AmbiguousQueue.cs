namespace ICDD.Drafting;

/// <summary>Open proposals that wait to be placed, in the order of the text.</summary>
public static class AmbiguousQueue
{
    public static IReadOnlyList<Ambiguous> Of(Draft draft) => draft.Ambiguous.IsEmpty
        ? []
        : [.. draft.OpenProposals().Select(proposal => Of(draft, proposal)).OfType<Ambiguous>()];

    /// <summary>Null where its sponsor has placed, or replaced, it since.</summary>
    public static Ambiguous? Of(Draft draft, Proposal proposal) =>
        proposal.IsOpen
        && draft.Ambiguous.GetValueOrDefault(proposal.Id) is { } ambiguous
        && ambiguous.Wording == proposal.Wording.Number
            ? ambiguous
            : null;
}
