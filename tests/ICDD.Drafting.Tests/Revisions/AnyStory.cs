using CsCheck;
using static ICDD.Drafting.Tests.Revisions.Story;

namespace ICDD.Drafting.Tests.Revisions;

/// <summary>
/// Any course that the negotiation of one clause can take: acts at random, of which the rules refuse some.
/// </summary>
internal static class AnyStory
{
    private static readonly string[] Hall = ["AUS", "FJI", "IDN", "NZL", "VUT"];

    public static Gen<Draft> Gen { get; } = CsCheck.Gen.Int[0, 7].Select(CsCheck.Gen.Int[0, 999])
        .List[0, 60].Select(Tell);

    private static Draft Tell(List<(int Act, int Seed)> acts)
    {
        var story = Opened(Hall, Paragraph("The States share data and skills."), Paragraph("Second."));
        foreach (var (act, seed) in acts)
            story.Decide(Who(act, seed), What(story.Draft, act, seed));
        return story.Draft;
    }

    private static Seat Who(int act, int seed) => act switch
    {
        <= 2 => Seat(Hall[seed % Hall.Length]),
        7 => Secretariat,
        _ => Chair,
    };

    private static Command What(Draft draft, int act, int seed)
    {
        var clause = draft.Clauses[First];
        var against = (seed % clause.Wordings.Count) + 1;
        var proposal = clause.Proposals.Count == 0
            ? new ProposalId("AUS-1")
            : clause.Proposals[seed % clause.Proposals.Count];
        var wording = draft.Find(proposal)?.Wording.Number ?? 1;
        return act switch
        {
            0 when seed % 9 == 0 => new Propose(new Deletion(First, against), ""),
            0 when seed % 9 == 1 => new Propose(new Addition(Anchor.Behind(First), ClauseKind.Operative, "New."), ""),
            0 => new Propose(new Modification(First, against, $"The States share data and skills {seed}."), ""),
            1 => new ReplaceProposal(proposal, wording, new Modification(First, against, $"Data {seed}."), ""),
            2 => new WithdrawProposal(proposal),
            3 => new AcceptProposal(proposal, wording, clause.Wording.Number),
            4 => new AcceptReworded(
                First, clause.Wording.Number, $"Chair {seed}.", [new Reflection(proposal, wording)]),
            5 => new DeclineProposal(proposal, wording, "No."),
            6 when clause.IsOpen => new AgreeClause(First, clause.Wording.Number),
            6 => new ReopenClause(First, "Again."),
            _ => new IssueRevision(RevisionNumbering.Keep),
        };
    }
}
