namespace ICDD.Drafting.Tests;

/// <summary>
/// A negotiation as large as they come: made up, the same at every run, every act of it given at the door of the room.
/// </summary>
public sealed class LongNegotiation
{
    private readonly Room _room;
    private readonly LongText _text = new(seed: 1);
    private readonly Random _chance = new(2);
    private int _acts;

    private LongNegotiation(Room room) => _room = room;

    public const int Delegations = 24;

    /// <summary>The clause on which every delegation proposes its own words.</summary>
    public static readonly ClauseId Contested = new("c3");

    private static Seat Seat(int delegation) => Drafting.Seat.Of(Code(delegation), $"person-{delegation}");

    private static DelegationCode Code(int delegation) => new($"{(char)('A' + delegation)}AA");

    /// <summary>Half of the acts are proposals, half are comments; on top come the rulings of the chair.</summary>
    public static async Task Play(Room room, int paragraphs, int acts)
    {
        var negotiation = new LongNegotiation(room);
        await negotiation.Begin(paragraphs);
        for (var delegation = 0; delegation < Delegations; delegation++)
            await negotiation.Do(Seat(delegation), negotiation.Reword(Contested));
        for (var act = Delegations; act < acts; act++)
            await negotiation.Act(act);
    }

    private async Task Begin(int paragraphs)
    {
        await Do(Hall.Secretariat, new ConveneConference(Hall.Facts with { FirstSeat = Code(0) }));
        for (var delegation = 0; delegation < Delegations; delegation++)
            await Do(
                Hall.Secretariat,
                new AdmitDelegation(new Delegation(Code(delegation), $"Land {delegation}", $"Land {delegation}")));
        await Do(Hall.Secretariat, new LayZeroDraft(_text.Clauses(paragraphs)));
        await Do(Hall.Secretariat, new OpenNegotiations());
    }

    private async Task Act(int act)
    {
        var clause = _room.Draft.Clauses[new ClauseId($"c{_chance.Next(1, _room.Draft.ClauseCount + 1)}")];
        if (act % 100 == 99)
            await Rule(clause);
        if (act % 2 == 0 && Proposes(clause) is { } change)
            await Do(Seat(_chance.Next(Delegations)), change);
        else
            await Do(Seat(_chance.Next(Delegations)), Comments(clause));
    }

    private Propose? Proposes(Clause clause) =>
        !clause.IsOpen || clause.Id == Contested || clause.Kind == ClauseKind.Heading ? null : _chance.Next(20) switch
        {
            0 => Hall.Propose(new Deletion(clause.Id, clause.Wording.Number)),
            1 => Hall.Add(clause.Id, _text.Sentence(20)),
            _ => Reword(clause.Id),
        };

    private Propose Reword(ClauseId id) => _room.Draft.Clauses[id] is var clause
        ? Hall.Modify(id, _text.Edit(clause.Text), clause.Wording.Number)
        : throw new InvalidOperationException();

    private Command Comments(Clause clause) => _chance.Next(3) switch
    {
        0 when clause.Proposals is [.., var proposal] => new CommentOnProposal(proposal, _text.Sentence(12)),
        1 when clause.Threads is [.., var thread] => new Reply(thread, _text.Sentence(8)),
        _ => new CommentOnClause(clause.Id, _text.Sentence(15)),
    };

    /// <summary>
    /// The chair takes the oldest proposal of the clause that comes in cleanly, so that others are left on older words.
    /// </summary>
    private async Task Rule(Clause clause)
    {
        var clean = _room.Draft.OpenProposalsOn(clause).FirstOrDefault(each =>
            each.Change is Modification && each.Change.Standing(_room.Draft) == Standing.Clean);
        if (clean is not null && clause.Id != Contested)
            await Do(Hall.Chair, new AcceptProposal(clean.Id, clean.Wording.Number, clause.Wording.Number));
    }

    private async Task Do(Seat seat, Command command)
    {
        var outcome = await _room.Do(new CommandId($"act-{++_acts}"), command, seat);
        if (outcome is not Outcome.Recorded)
            throw new InvalidOperationException($"{command}: {outcome}");
    }
}
