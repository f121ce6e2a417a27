namespace ICDD.Drafting.Web;

/// <summary>
/// Convenes a document under a name that nobody holds yet. Only what the rules let pass opens a room. Administrators
/// convene, and who convened sits there as the secretariat.
/// </summary>
public sealed class Convening(
    Rooms rooms, SeatFinder seats, AccountRegister register, RateLimit rateLimit, TimeProvider time)
{
    public async Task<Outcome> Do(CommandId id, string name, Conference conference)
    {
        if (!DocumentName.IsSound(name))
            return new Outcome.Refused(new DocumentNameIsMalformed(name));
        if (OwnAddresses.Hold(name))
            return new Outcome.Refused(new DocumentNameIsTaken(name));
        if (!await seats.TakesSeats().ConfigureAwait(true))
            return new Outcome.Refused(new NotSignedIn());
        if (!await seats.IsAdministrator().ConfigureAwait(true))
            return new Outcome.Refused(new OnlyAdministratorsDoThis());
        var account = await seats.Account().ConfigureAwait(true);
        var seat = new Seat(account?.Person ?? nameof(Role.Secretariat), Role.Secretariat)
        {
            Account = account is null ? null : new ActingAccount(account.Id, account.GrantIn(new StreamId(name))),
        };
        var stream = new StreamId(name);
        var command = new ConveneConference(conference);
        if (command.Decide(Draft.Empty(stream), seat, time.GetUtcNow()).Refusal is { } refusal)
            return new Outcome.Refused(refusal);
        if (!rateLimit.Allows(seat))
            return new Outcome.Refused(new TooManyActs());
        var room = await rooms.Open(stream).ConfigureAwait(true);
        var outcome = await room.Do(id, command, seat).ConfigureAwait(true);
        if (outcome is Outcome.Recorded)
            await register.SeatConvener(await seats.Person().ConfigureAwait(true), stream).ConfigureAwait(true);
        return outcome is Outcome.Refused { Refusal: NotAtThisStage }
            ? new Outcome.Refused(new DocumentNameIsTaken(name))
            : outcome;
    }
}

public sealed record DocumentNameIsMalformed(string Name) : Refusal;

public sealed record DocumentNameIsTaken(string Name) : Refusal;
