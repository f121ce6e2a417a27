namespace ICDD.Drafting.Web;

/// <summary>Convenes a document under a name that nobody holds yet. Only what the rules let pass opens a room.</summary>
public sealed class Convening(Rooms rooms, Desk desk, SeatFinder seats, TimeProvider time)
{
    public async Task<Outcome> Do(CommandId id, string name, Conference conference)
    {
        if (!DocumentName.IsSound(name))
            return new Outcome.Refused(new DocumentNameIsMalformed(name));
        if (OwnAddresses.Hold(name))
            return new Outcome.Refused(new DocumentNameIsTaken(name));
        if (await seats.Find().ConfigureAwait(true) is not { } seat)
            return new Outcome.Refused(new NotSignedIn());
        var stream = new StreamId(name);
        var command = new ConveneConference(conference);
        if (command.Decide(Draft.Empty(stream), seat, time.GetUtcNow()).Refusal is { } refusal)
            return new Outcome.Refused(refusal);
        var room = await rooms.Open(stream).ConfigureAwait(true);
        var outcome = await desk.Do(room, id, command).ConfigureAwait(true);
        return outcome is Outcome.Refused { Refusal: NotAtThisStage }
            ? new Outcome.Refused(new DocumentNameIsTaken(name))
            : outcome;
    }
}

public sealed record DocumentNameIsMalformed(string Name) : Refusal;

public sealed record DocumentNameIsTaken(string Name) : Refusal;
