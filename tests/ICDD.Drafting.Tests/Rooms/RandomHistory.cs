namespace ICDD.Drafting.Tests;

/// <summary>A whole negotiation out of a seed: convened, laid, negotiated by acts of nearly every kind.</summary>
internal sealed class RandomHistory(int seed)
{
    private static readonly DelegationCode[] Codes = [new("BRA"), new("FJI"), new("KEN"), new("NZL")];
    private static readonly Seat Desk = new("Secretary", Role.Secretariat);
    private static readonly Seat Chair = new("Chair", Role.Chair);
    private static readonly string[] Words = [
        "water", "energy", "food", "health", "resilience", "cooperation", "الماء", "水"
    ];

    private readonly Random _random = new(seed);

    public static IEnumerable<(Command Command, Seat Seat)> Opening()
    {
        yield return (new ConveneConference(new Conference
        {
            Name = "Conference on Interdisciplinary Cooperation",
            ShortName = "ICDD",
            Opens = new DateTimeOffset(2021, 5, 3, 0, 0, 0, TimeSpan.Zero),
            Closes = new DateTimeOffset(2021, 5, 7, 0, 0, 0, TimeSpan.Zero),
            Zone = "Asia/Makassar",
            Symbol = "ICDD/2021/L.1",
            AdoptedSymbol = "ICDD/2021/1",
            Title = "Message",
            Label = "illustrative",
            Profile = StyleProfile.Message,
            FocusAreas = [new FocusArea(1, "Water")],
            Panels = [new Panel(1, "Panel")],
        }), Desk);
        foreach (var code in Codes)
            yield return (new AdmitDelegation(new Delegation(code, $"State {code}", $"The State {code}")), Desk);
        yield return (new LayZeroDraft(
        [
            new ZeroClause(ClauseKind.Heading, "Preamble"),
            new ZeroClause(ClauseKind.Preambular, "Recalling the need for water"),
            new ZeroClause(ClauseKind.Operative, "Decides to cooperate on energy and food")
            {
                Children = [
                    new ZeroClause(ClauseKind.Operative, "in research"),
                    new ZeroClause(ClauseKind.Operative, "in practice"),
                ],
            },
            new ZeroClause(ClauseKind.Operative, "Invites States to report"),
            new ZeroClause(ClauseKind.Recommendation, "Share data on water")
            {
                Recommendation = new Recommendation
                {
                    FocusArea = 1,
                    Panel = 1,
                    Addressee = "States",
                    Follows = [new ClauseId("c2")],
                },
            },
        ]), Desk);
        yield return (new OpenNegotiations(), Desk);
    }

    public (Command Command, Seat Seat) Next(Draft draft)
    {
        var clause = draft.Clauses[new ClauseId($"c{_random.Next(1, draft.ClauseCount + 1)}")];
        var proposal = Pick(draft.Proposals.Values);
        var thread = Pick(draft.Threads.Values);
        var state = Seat.Of(Codes[_random.Next(Codes.Length)], "Delegate");
        return _random.Next(20) switch
        {
            0 or 1 or 2 => (new Propose(Modify(clause), Text(3)), state),
            3 => (new Propose(new Addition(Anchor.Behind(clause.Id), clause.Kind, Text(6)), ""), state),
            4 => (new Propose(new Deletion(clause.Id, clause.Wording.Number), Text(2)), state),
            5 when proposal is not null => (new CoSponsor(proposal.Id, proposal.Wording.Number), state),
            6 when proposal is not null => (new LeaveCoSponsors(proposal.Id), state),
            7 when proposal is not null => (new WithdrawProposal(proposal.Id), Seat.Of(proposal.Sponsor, "Delegate")),
            8 or 9 when proposal is not null => (new AcceptProposal(
                proposal.Id, proposal.Wording.Number, draft.Clauses[proposal.On].Wording.Number), Chair),
            10 when proposal is not null => (new DeclineProposal(proposal.Id, proposal.Wording.Number, Text(3)), Chair),
            11 when proposal is not null =>
                (new CommentOnProposal(proposal.Id, $"@{Codes[_random.Next(4)]} {Text(4)}"), state),
            12 when thread is not null => (new Reply(thread.Id, Text(5)), state),
            13 when thread is not null => (new ResolveThread(thread.Id), Desk),
            14 => (new AgreeAdReferendum(clause.Id, clause.Wording.Number), Chair),
            15 => (new ReopenClause(clause.Id, Text(3)), Chair),
            16 => (new AskToReopen(clause.Id, Text(3)), state),
            17 => (new IssueRevision(_random.Next(2) == 0 ? RevisionNumbering.Keep : RevisionNumbering.Renumber), Desk),
            18 => (new EnterFromTheFloor(state.Delegation!.Value, Modify(clause), ""), Desk),
            _ => (new CommentOnClause(clause.Id, Text(8)), state),
        };
    }

    private Modification Modify(Clause clause) => new(clause.Id, clause.Wording.Number, $"{clause.Text} and {Text(2)}");

    private string Text(int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)]));

    private T? Pick<T>(IEnumerable<T> from)
        where T : class => from.ToArray() is { Length: > 0 } all ? all[_random.Next(all.Length)] : null;
}
