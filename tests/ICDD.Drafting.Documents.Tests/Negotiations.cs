namespace ICDD.Drafting.Documents.Tests;

/// <summary>Halls in which much is proposed at the same time.</summary>
internal static class Negotiations
{
    /// <summary>Every kind of proposal, open, on the first clauses of whatever text it is.</summary>
    public static async Task Tabled(Hall hall)
    {
        var (one, two) = (hall.Draft.Seating.Alphabetical[0].Code.Value, hall.Draft.Seating.Alphabetical[1].Code.Value);
        var clauses = hall.Draft.Standing()
            .Where(clause => clause.Kind == ClauseKind.Operative && hall.Draft.Outline.Places[clause.Id].Parent is null)
            .Take(6)
            .ToList();
        var text = clauses[0].Text;
        await hall.Delegate(two, new Propose(new Modification(clauses[0].Id, 1, "Truly, " + text), "for emphasis"));
        await hall.Delegate(one, new Propose(new Modification(clauses[0].Id, 1, text[..^4] + " at once"), ""));
        await hall.Delegate(one, new Propose(new Modification(clauses[0].Id, 1, text[..^4] + " some day"), ""));
        await hall.Delegate(two, new Propose(new Deletion(clauses[1].Id, 1), "not needed"));
        await hall.Delegate(
            one, new Propose(new Addition(Anchor.Behind(clauses[1].Id), ClauseKind.Operative, "We add this"), ""));
        await hall.Delegate(two, new Propose(new Split(clauses[2].Id, 1, ["We do one thing", "We do another"]), ""));
        await hall.Delegate(one, new Propose(new Move(clauses[3].Id, Anchor.Behind(clauses[5].Id)), ""));
        await hall.Delegate(two, new Propose(new Retain(clauses[4].Id, 1), "as agreed in capital"));
        await hall.Delegate(one, new Propose(new Amendment(new($"{two}-1"), 1, "Very truly, " + text), ""));
        await hall.Delegate(two, new CommentOnClause(clauses[0].Id, $"Could @{one} say why?"));
        await hall.Delegate(one, new Reply(new("k1"), "For clarity"));
        await hall.Chair(new CommentOnProposal(new($"{two}-1"), "To be taken up on Tuesday"));
        await hall.Chair(new ResolveThread(new("k1")));
    }

    public static async Task Settle(Hall hall)
    {
        foreach (var proposal in hall.Draft.OpenProposals().ToList())
            await hall.Chair(new DeclineProposal(proposal.Id, proposal.Wording.Number, "No consensus"));
    }

    /// <summary>Two delegations and a chair who act as chance would have it; what is refused is let go.</summary>
    public static async Task<Hall> AtRandom(int seed, int acts)
    {
        var random = new Random(seed);
        var hall = seed % 2 == 0 ? await ShortNegotiation.Opened() : await Message();
        for (var act = 0; act < acts; act++)
            await hall.Try(random.Next(12) switch
            {
                < 7 => (Of(random), new Propose(ChangeOf(hall.Draft, random), random.Next(3) == 0 ? "because" : "")),
                < 9 when Open(hall.Draft, random) is { } proposal => (null, new AcceptProposal(
                    proposal.Id, proposal.Wording.Number, hall.Draft.Clauses[proposal.On].Wording.Number)),
                9 when Open(hall.Draft, random) is { } proposal =>
                    (null, new DeclineProposal(proposal.Id, proposal.Wording.Number, "no")),
                10 => (Of(random), new CommentOnClause(Any(hall.Draft, random), "a remark")),
                _ => ("", new IssueRevision(random.Next(2) == 0 ? RevisionNumbering.Keep : RevisionNumbering.Renumber)),
            });
        return hall;
    }

    private static Task<Hall> Message() => Hall.With(
        StyleProfile.Message,
        new ZeroClause(ClauseKind.Heading, "A beginning"),
        new ZeroClause(ClauseKind.Preambular, "We recall the past")
        {
            Children = [new(ClauseKind.Preambular, "its sorrows"), new(ClauseKind.Preambular, "its joys")],
        },
        new ZeroClause(ClauseKind.Operative, "We meet today")
        {
            Children = [new(ClauseKind.Operative, "in person") { Children = [new(ClauseKind.Operative, "with joy")] }],
        },
        new ZeroClause(ClauseKind.Heading, "An end"),
        new ZeroClause(ClauseKind.Operative, "We part in peace and go home"));

    private static string Of(Random random) => random.Next(2) == 0 ? "NZL" : "CHL";

    private static Proposal? Open(Draft draft, Random random) =>
        draft.OpenProposals().ToList() is { Count: > 0 } open ? open[random.Next(open.Count)] : null;

    private static ClauseId Any(Draft draft, Random random)
    {
        var all = draft.Outline.InOrder().ToList();
        return all[random.Next(all.Count)];
    }

    private static Change ChangeOf(Draft draft, Random random)
    {
        var clause = draft.Clauses[Any(draft, random)];
        var wording = clause.Wording.Number;
        return random.Next(9) switch
        {
            0 => new Deletion(clause.Id, wording),
            1 => new Split(clause.Id, wording, ["one " + clause.Text, "two"]),
            2 => new Move(clause.Id, Anchor.Behind(Any(draft, random))),
            3 => new Retain(clause.Id, wording),
            4 => new Addition(
                random.Next(3) == 0 ? Anchor.Under(clause.Id) : Anchor.Behind(clause.Id), clause.Kind, "We add")
            {
                Recommendation = clause.Recommendation,
            },
            _ => new Modification(clause.Id, wording, Edited(clause.Text, random)),
        };
    }

    private static string Edited(string text, Random random)
    {
        var words = text.Split(' ').ToList();
        words[random.Next(words.Count)] = random.Next(4) == 0 ? "" : $"w{random.Next(9)}";
        words.Insert(random.Next(words.Count + 1), $"w{random.Next(9)}");
        return string.Join(' ', words).Trim();
    }
}
