namespace ICDD.Drafting.Web;

/// <summary>How the news of a document is said, on the screen and on the printed digest.</summary>
public static class SinceWords
{
    /// <summary>"AUS/1: tabled", or how it ended.</summary>
    public static string Say(this Words words, ProposalSince since) => since.Turn == ProposalTurn.Closed
        || (since.Turn == ProposalTurn.Tabled && !since.Proposal.IsOpen)
            ? words.Say(since.Proposal.Status)
            : words.Say(since.Turn);

    /// <summary>"Japan objects", "Japan: withdrawn".</summary>
    public static string Say(this Words words, PositionSince since, Draft draft)
    {
        var said = since.Said.Signal is { } signal ? words.Say(signal) : words.Say(since.Said.Step);
        var on = since.OnProposal is { } proposal ? $" ({proposal.Symbol})" : "";
        return $"{words.Name(since.Said.By, draft)}: {said}{on}";
    }

    /// <summary>Since when, in one line.</summary>
    public static string Say(this Words words, VisitPoint point, Draft draft) => point switch
    {
        { Address: VisitPoint.Today } => words["Since_Today"],
        { Address: VisitPoint.Yesterday } => words["Since_Yesterday"],
        { Revision: { } revision } => revision.Symbol,
        { Bookmark: { } bookmark } => words["Since_LeftOff", words.DateAndTime(bookmark.At, draft), bookmark.Version],
        { Address.Length: 0 } => words["Since_Opening"],
        _ => words["Compare_Version", point.Draft.Version],
    };
}
