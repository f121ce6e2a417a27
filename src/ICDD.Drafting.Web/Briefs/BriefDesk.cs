namespace ICDD.Drafting.Web;

/// <summary>
/// The way of this screen into the brief of whoever sits before it. The seat is looked up anew each time that something is
/// read or done: a page opened before shows nothing to a seat that lost it.
/// </summary>
public sealed class BriefDesk(Drafting.Briefs briefs, SeatFinder seats, Pace pace)
{
    /// <summary>The brief of the own delegation, or of a group that it belongs to; null for whoever has none.</summary>
    public async Task<BriefRoom?> Enter(Room document, GroupCode? group = null) =>
        await seats.Find(document.Stream).ConfigureAwait(true) is { Role: Role.Delegate, Delegation: { } own } seat
            ? await briefs.Open(document, group is { } code ? new GroupBrief(code) : new DelegationBrief(own), seat).ConfigureAwait(true)
            : null;

    public async Task<Brief?> Read(BriefRoom room) => room.Read(await seats.Find(room.Document.Stream).ConfigureAwait(true));

    public Task<Outcome> Do(BriefRoom room, CommandId id, BriefCommand command) =>
        Act(room, seat => room.Do(id, command, seat));

    /// <summary>Keeps what one press makes, up to the first that is not recorded.</summary>
    public Task<IReadOnlyList<Outcome>> Do(BriefRoom room, IReadOnlyList<(CommandId Id, BriefCommand Command)> acts) => OnePress.Run(
        acts,
        act => Do(room, act.Id, act.Command),
        act => seats.Act(room.Document.Stream, seat => room.Do(act.Id, act.Command, seat)),
        outcome => outcome is not Outcome.Recorded);

    /// <summary>Out of the brief into the shared record, in the words that were seen.</summary>
    public Task<Outcome> Table(BriefRoom room, DraftProposal seen) => Act(room, seat => Tabling.Run(room, seen, seat));

    private Task<Outcome> Act(BriefRoom room, Func<Seat, Task<Outcome>> act) => seats.Act(room.Document.Stream, async seat =>
        pace.Allows(seat) ? await act(seat).ConfigureAwait(true) : new Outcome.Refused(new TooManyActs()));
}
