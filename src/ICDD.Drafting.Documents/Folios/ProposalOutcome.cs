namespace ICDD.Drafting.Documents;

/// <summary>What became of a proposal, with the reason that was given.</summary>
internal static class ProposalOutcome
{
    /// <summary>With those that an open one competes with.</summary>
    public static string Of(Draft draft, Proposal proposal, Words words) =>
        string.Join("; ", CompetingNote.Of(draft, proposal, words).Prepend(Of(proposal, words)));

    private static string Of(Proposal proposal, Words words)
    {
        var status = words[proposal.AwaitsConfirmation ? "AwaitsConfirmation" : proposal.Status.ToString()];
        return proposal.Closing is { Reason.Length: > 0 } closing
            ? words.Say("OutcomeWithReason", status, OneLine.Of(closing.Reason))
            : status;
    }
}
