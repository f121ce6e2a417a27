namespace ICDD.Drafting.Web;

/// <summary>
/// Who I am in this circuit, in which room I sit, and the way my commands go. The part is looked up again at every
/// command: a page opened before a role was lowered decides nothing.
/// </summary>
public sealed class Desk(Rooms rooms, SeatFinder seats, RateLimit rateLimit, CircuitSession session)
{
    private readonly EnteredSeat _entered = new();

    /// <summary>The seat in the entered room as it was when the page was drawn; rules look it up again.</summary>
    public Seat? Seat { get; private set; }

    public async Task<Room?> Enter(string document)
    {
        var seated = await seats.Enter(rooms, document).ConfigureAwait(true);
        Seat = seated?.Seat;
        if (seated is not null)
        {
            _entered.Enter(seated.Room.Stream, seated.Seat);
            session.Entered?.Enter(seated.Room.Stream, seated.Seat);
        }

        return seated?.Room;
    }

    /// <summary>Whether who entered has the same seat there now.</summary>
    public bool StillSits => _entered.Holds(seats.Now);

    /// <summary>What was recorded last from here.</summary>
    public LastAct? Last { get; private set; }

    /// <summary>Hears that something was recorded from here.</summary>
    public event Action? Acted;

    public bool May<TCommand>(Draft draft) where TCommand : Command =>
        Seat is { } seat && Command.IsOpenTo<TCommand>(seat, draft);

    /// <summary>Sends a command; the id is the one that its form was given when it opened.</summary>
    public Task<Outcome> Do(Room room, CommandId id, Command command) => seats.Act(room.Stream, async seat =>
    {
        Seat = seat;
        return rateLimit.Allows(seat)
            ? Tell(room, await room.Do(id, command, seat).ConfigureAwait(true))
            : new Outcome.Refused(new TooManyActs());
    });

    /// <summary>Sends the commands of one press; one that the rules refuse keeps back none of the others.</summary>
    public Task<IReadOnlyList<Outcome>> Do(
        Room room, IReadOnlyList<(CommandId Id, Command Command)> acts) => OnePress.Run(
        acts,
        act => Do(room, act.Id, act.Command),
        act => seats.Act(room.Stream, seat => room.Do(act.Id, act.Command, seat)),
        outcome => outcome is Outcome.Unanswered
            or Outcome.Refused { Refusal: TooManyActs or NotSignedIn or NoSeatInConference });

    /// <summary>Sends a command that comes from a single press of a button.</summary>
    public Task<Outcome> Do(Room room, Command command) => Do(room, NewId(), command);

    private Outcome Tell(Room room, Outcome outcome)
    {
        if (outcome is not Outcome.Recorded recorded)
            return outcome;
        Last = new LastAct(room.Stream, recorded);
        Acted?.Invoke();
        return outcome;
    }

    public static CommandId NewId() => new(Guid.NewGuid().ToString("N"));
}
