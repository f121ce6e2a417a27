namespace ICDD.Drafting.Tests;

/// <summary>Somebody with one act under way, which is sent again until an answer arrives.</summary>
public sealed class Client(Seat seat, string name)
{
    private int _acts;
    private int _tries;
    private Command? _pending;

    public Seat Seat => seat;

    public bool IsWaiting => _pending is not null;

    private string Act => $"{name}{_acts}";

    /// <summary>What was acknowledged to this client: which act, as which version.</summary>
    public List<(string Act, long Version)> Acknowledged { get; } = [];

    public Outcome Send(Room room, Random chance, Planted planted)
    {
        if (_pending is null)
            (_pending, _acts, _tries) = (Make(room.Draft, chance), _acts + 1, 0);
        _tries++;
        var id = planted == Planted.NoCommandId ? new CommandId($"{Act}/{_tries}") : new CommandId(Act);
        var doing = room.Do(id, _pending, seat);
        return doing.IsCompleted ? doing.GetAwaiter().GetResult() : throw new InvalidOperationException("not at once");
    }

    public void Hear(Outcome outcome)
    {
        if (outcome is Outcome.Unanswered)
            return;
        if (outcome is Outcome.Recorded recorded)
            Acknowledged.Add((Act, recorded.Version));
        _pending = null;
    }

    private Command Make(Draft draft, Random chance)
    {
        var open = draft.Proposals.Values.Where(proposal => proposal.IsOpen)
            .OrderBy(proposal => proposal.Id.Value, StringComparer.Ordinal).ToList();
        var one = open.Count > 0 ? open[chance.Next(open.Count)] : null;
        if (one is not null && (seat.Role == Role.Chair ? chance.Next(4) > 0 : chance.Next(10) == 0))
            return new AcceptProposal(one.Id, one.Wording.Number, draft.Clauses[one.On].Wording.Number);
        if (one is not null && chance.Next(3) == 0)
            return new WithdrawProposal(one.Id);
        return chance.Next(2) == 0
            ? new CommentOnClause(Hall.Review, $"{name} {chance.Next()}")
            : Hall.Modify(
                Hall.Review, $"We will review {name} {chance.Next(1000)}", draft.Clauses[Hall.Review].Wording.Number);
    }
}
