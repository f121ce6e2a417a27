namespace ICDD.Drafting.Web;

/// <summary>Whom a file of the record is written for and from what.</summary>
public sealed record RecordDesks(SeatFinder Seats, Rooms Rooms, IJournal Journal, Words Words);
