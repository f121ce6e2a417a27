namespace ICDD.Drafting.Web;

/// <summary>
/// In which document a circuit stands, and with which seat it came in: that seat and no other is served there.
/// </summary>
public sealed class EnteredSeat
{
    private Entry? _now;

    public void Enter(StreamId document, Seat seat) => Volatile.Write(ref _now, new Entry(document, seat));

    /// <summary>Whether who came in still has that seat; where nobody came in, there is nothing to lose.</summary>
    public bool Holds(Func<StreamId, Seat?> seatIn) =>
        Volatile.Read(ref _now) is not { } entered || IsSame(seatIn(entered.Document), entered.Seat);

    private static bool IsSame(Seat? now, Seat then) => now?.Role == then.Role && now.Delegation == then.Delegation;

    private sealed record Entry(StreamId Document, Seat Seat);
}
