namespace ICDD.Drafting;

/// <summary>
/// Whether a sponsor said what its proposal says. What followed its words to another clause may stand there beside
/// words that the sponsor never saw.
/// </summary>
public static class OwnWords
{
    public static bool Are(Draft draft, Proposal proposal)
    {
        if (proposal.Wording.Cause != WordingCause.Followed)
            return true;
        var said = proposal.Wordings.FindLast(each => each.Cause != WordingCause.Followed)!.Change.Words(draft);
        return proposal.Change.Words(draft)
            .All(words => said.Any(own => own.Contains(words, StringComparison.Ordinal)));
    }

    /// <summary>The first clause in which accepting it now would give words that its sponsor did not write.</summary>
    public static ClauseId? NotIn(Draft draft, Proposal proposal) => proposal.Change.OtherThanWritten(draft)
        ?? (Are(draft, proposal) ? null : proposal.On);
}
