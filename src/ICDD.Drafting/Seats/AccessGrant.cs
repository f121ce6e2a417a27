namespace ICDD.Drafting;

/// <summary>
/// Somebody who keeps accounts gave a password or a seat, and might use it. It has a name of its own, so that who
/// vouches for it vouches for no later one.
/// </summary>
public sealed record AccessGrant(string Id, DateTimeOffset At);

/// <summary>The seat in the conference of one document was given.</summary>
public sealed record SeatGrant(StreamId Document, AccessGrant Grant);

/// <summary>The account behind a seat; null grant where nobody gave it since that is written down.</summary>
public sealed record ActingAccount(string Id, AccessGrant? Grant);
