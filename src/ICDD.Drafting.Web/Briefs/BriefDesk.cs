namespace ICDD.Drafting.Web;

/// <summary>
/// The way of this screen into the brief of whoever sits before it. The seat is looked up anew each time that something
/// is read or done: a page opened before shows nothing to a seat that lost it.
/// </summary>
public sealed class BriefDesk(
    Drafting.Briefs briefs, SeatFinder seats, Sessions sessions, AuditTrail trail, RateLimit rateLimit)
{
    /// <summary>The brief of the own delegation, or of a group that it belongs to; null for whoever has none.</summary>
    public async Task<BriefRoom?> Enter(Room document, GroupCode? group = null) =>
        await seats.Find(document.Stream).ConfigureAwait(true) is { Role: Role.Delegate, Delegation: { } own } seat
            ? await briefs.Open(
                document,
                group is { } code ? new GroupBrief(code) : new DelegationBrief(own),
                seat).ConfigureAwait(true)
            : null;

    /// <summary>What is shown is written down first, once for each session: who opened it, and when.</summary>
    public async Task<Brief?> Read(BriefRoom room)
    {
        var seat = await seats.Find(room.Document.Stream).ConfigureAwait(true);
        if (seat?.Account is not { } account || room.Read(seat) is null)
            return room.Read(seat);
        var person = await seats.Person().ConfigureAwait(true);
        var opening = new CommandId($"opened-{sessions.Find(person)?.Id ?? account.Id}");
        if (room.WasOpened(opening))
            return room.Read(seat);
        if (await room.Do(opening, new OpenBrief(), seat).ConfigureAwait(true) is not Outcome.Recorded)
            return room.WasOpenedBy(account) ? room.Read(seat) : null;
        trail.Note(AuditAct.BriefOpened, person, document: room.Document.Stream);
        return room.Read(seat);
    }

    /// <summary>
    /// Until when the brief waits for somebody to vouch for this account, and for whom; null where it does not.
    /// </summary>
    public async Task<(DateTimeOffset Until, Refusal For)?> Waits(Room document, GroupCode? group) =>
        await Enter(document, group).ConfigureAwait(true) is { } room
        && await seats.Find(document.Stream).ConfigureAwait(true) is { } seat
        && room.Refuse(seat) is { } waits and (BriefAwaitsConfirmation or GroupAwaitsConfirmation)
            ? (room.OpensAt(seat), waits)
            : null;

    /// <summary>The account of who sits before this screen.</summary>
    public async Task<string?> Own() => (await seats.Account().ConfigureAwait(true))?.Id;

    public async Task<Outcome> Do(BriefRoom room, CommandId id, BriefCommand command)
    {
        var outcome = await Act(room, seat => room.Do(id, command, seat)).ConfigureAwait(true);
        if (outcome is Outcome.Recorded && command is ConfirmAccess or DenyAccess)
            trail.Note(
                command is ConfirmAccess ? AuditAct.AccessConfirmed : AuditAct.AccessDenied,
                await seats.Person().ConfigureAwait(true),
                (command as ConfirmAccess)?.Account ?? ((DenyAccess)command).Account,
                room.Document.Stream);
        return outcome;
    }

    /// <summary>Keeps what one press makes, up to the first that is not recorded.</summary>
    public Task<IReadOnlyList<Outcome>> Do(
        BriefRoom room, IReadOnlyList<(CommandId Id, BriefCommand Command)> acts) => OnePress.Run(
        acts,
        act => Do(room, act.Id, act.Command),
        act => seats.Act(room.Document.Stream, seat => room.Do(act.Id, act.Command, seat)),
        outcome => outcome is not Outcome.Recorded);

    /// <summary>Out of the brief into the shared record, in the words that were seen.</summary>
    public Task<Outcome> Table(BriefRoom room, DraftProposal seen) => Act(room, seat => Tabling.Run(room, seen, seat));

    private Task<Outcome> Act(BriefRoom room, Func<Seat, Task<Outcome>> act) => seats.Act(
        room.Document.Stream, async seat =>
            rateLimit.Allows(seat) ? await act(seat).ConfigureAwait(true) : new Outcome.Refused(new TooManyActs()));
}
