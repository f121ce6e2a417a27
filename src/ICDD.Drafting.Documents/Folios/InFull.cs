namespace ICDD.Drafting.Documents;

/// <summary>
/// What a proposal would do to the text: an amendment to another proposal does what that one does, in its own words.
/// </summary>
internal static class InFull
{
    public static Change Of(Draft draft, Proposal proposal) =>
        proposal.Change is Amendment amendment ? amendment.InFull(draft) : proposal.Change;
}
