namespace ICDD.Drafting;

public sealed record NoPositionIsTaken : Refusal;

public sealed record OnlyReservationsHaveDeadlines : Refusal;

public sealed record ReservationDeadlineIsPast : Refusal;
