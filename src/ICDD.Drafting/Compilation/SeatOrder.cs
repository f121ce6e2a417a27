namespace ICDD.Drafting;

/// <summary>The order of codes in the hall; what is not seated follows in the order of its letters.</summary>
public sealed class SeatOrder(Seating seating) : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        var seats = Seat(x).CompareTo(Seat(y));
        return seats != 0 ? seats : string.CompareOrdinal(x, y);
    }

    private int Seat(string? code) => code is null ? -1 : seating.PlaceOf(new DelegationCode(code));
}
