namespace ICDD.Drafting.Documents.Tests;

/// <summary>One of everything: a proposal of each kind, one of each outcome, a revision, an adoption.</summary>
internal static class ShortNegotiation
{
    public const string DeletedWords = "without any delay whatsoever";
    public const string DeletedClause = "Regrets the weather";
    public const string DeclinedWords = "a binding obligation";

    public static Task<Hall> Opened() => Hall.With(
        StyleProfile.Resolution,
        new ZeroClause(ClauseKind.Preambular, "Recalling also the purposes of the Conference"),
        new ZeroClause(ClauseKind.Heading, "Data"),
        new ZeroClause(ClauseKind.Operative, "Encourages States to exchange data " + DeletedWords + ", in particular")
        {
            Children =
            [
                new ZeroClause(ClauseKind.Operative, "On rivers"),
                new ZeroClause(ClauseKind.Operative, "On lakes"),
            ],
        },
        new ZeroClause(ClauseKind.Operative, DeletedClause + " of the first day"),
        new ZeroClause(ClauseKind.Operative, "Decides to meet again"),
        new ZeroClause(ClauseKind.Recommendation, "Publish data sets")
        {
            Recommendation = new Recommendation
            {
                FocusArea = 1,
                Panel = 1,
                Addressee = "Statistical offices",
                Timeframe = "By 2023",
                Follows = [new ClauseId("c3")],
            },
        });

    public static async Task<Hall> Negotiated()
    {
        var hall = await Opened();
        await hall.Reword("NZL", "c3", "Encourages States to exchange data, in particular");
        await hall.Delegate("CHL", new Propose(new Deletion(new("c6"), 1), "It was sunny\non the second day"));
        await hall.AcceptLast("CHL");
        await hall.Delegate("NZL", new Propose(
            new Addition(Anchor.Behind(new("c3")), ClauseKind.Operative, "Invites States to share " + "<b>maps</b>"),
            ""));
        await hall.AcceptLast("NZL");
        await hall.Delegate("CHL", new Propose(new Modification(new("c7"), 1, "Accepts " + DeclinedWords), ""));
        await hall.Chair(new DeclineProposal(new("CHL-2"), 1, "No consensus"));
        await hall.Delegate("CHL", new Propose(new Modification(new("c7"), 1, "Decides to meet again soon"), ""));
        await hall.Delegate("NZL", new CoSponsor(new("CHL-3"), 1));
        await hall.Delegate("CHL", new WithdrawProposal(new("CHL-3")));
        await hall.Secretariat(new IssueRevision(RevisionNumbering.Renumber));
        return hall;
    }

    public static async Task<Hall> Adopted()
    {
        var hall = await Negotiated();
        await hall.Adopt();
        return hall;
    }
}
