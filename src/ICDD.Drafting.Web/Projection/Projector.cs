namespace ICDD.Drafting.Web;

/// <summary>
/// The screen of the hall: what it shows is arranged by the chair or the secretariat. It is no act of the negotiation,
/// so it stands in no record; after a restart the screen is blank until somebody chooses again.
/// </summary>
public sealed class Projector(Room room, TimeProvider time)
{
    private Projected _now = Projected.Blank;

    public Projected Now => Volatile.Read(ref _now);

    public Signal Signal { get; } = new();

    /// <summary>The draft that is to be seen: the held one, or the newest.</summary>
    public Draft Draft => Now.Held?.Draft ?? room.Draft;

    /// <summary>Whose part it is to arrange the screen.</summary>
    public static bool IsFor(Seat? seat) => seat?.Role is Role.Chair or Role.Secretariat;

    /// <summary>Another picture is a live one, also where the one before was held.</summary>
    public Refusal? Show(Seat seat, Projected projected) => Arrange(seat, projected with { Held = null });

    public Refusal? Hold(Seat seat) => Arrange(seat, Now with { Held = new Held(room.Draft, time.GetUtcNow()) });

    public Refusal? Follow(Seat seat) => Arrange(seat, Now with { Held = null });

    private Refusal? Arrange(Seat seat, Projected projected)
    {
        if (!IsFor(seat))
            return new NotYourPart(seat.Role);
        if (projected.Clause is { } clause && room.Draft.Find(clause) is null)
            return new ClauseIsUnknown(clause);
        Volatile.Write(ref _now, projected);
        Signal.Send(Touched.Everything);
        return null;
    }
}
