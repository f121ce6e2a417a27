namespace ICDD.Drafting.Web;

public enum SpeakersOrder
{
    /// <summary>In the order in which they asked.</summary>
    Asking,

    /// <summary>In seating order.</summary>
    Seating,
}

/// <summary>A delegation that asked for the floor; rights of reply come when all others have spoken.</summary>
public sealed record FloorRequest(DelegationCode Delegation, bool IsReply, DateTimeOffset At);

/// <summary>Who has the floor, since when and for how long.</summary>
public sealed record FloorHolder(DelegationCode Delegation, bool IsReply, DateTimeOffset Since, int Seconds)
{
    public DateTimeOffset Until => Since.AddSeconds(Seconds);
}

/// <summary>
/// Who asked for the floor and who has it. Delegations ask and withdraw for themselves; the chair or the secretariat
/// opens the list, gives the floor and takes it back.
/// </summary>
public sealed record SpeakersList
{
    public const int LongestSeconds = 3_600;

    public static SpeakersList Empty { get; } = new();

    public bool IsOpen { get; init; }

    /// <summary>Whether the hall sees it beside the text.</summary>
    public bool InHall { get; init; }

    public SpeakersOrder Order { get; init; }

    /// <summary>How long each may speak.</summary>
    public int Seconds { get; init; } = 180;

    public Sequence<FloorRequest> Waiting { get; init; }

    public FloorHolder? Floor { get; init; }

    /// <summary>Whoever is next stands first; a right of reply after all others.</summary>
    public IReadOnlyList<FloorRequest> InOrder(Draft draft) =>
    [
        .. Waiting.OrderBy(each => each.IsReply)
            .ThenBy(each => Order == SpeakersOrder.Seating && !each.IsReply
                ? draft.Seating.PlaceOf(each.Delegation)
                : 0)
            .ThenBy(each => each.At),
    ];

    public (SpeakersList List, Refusal? Refusal) Ask(Seat seat, DateTimeOffset now, bool reply) =>
        seat is not { Role: Role.Delegate, Delegation: { } code } ? (this, new NotYourPart(seat.Role))
        : !IsOpen ? (this, new SpeakersListIsClosed())
        : Waiting.Any(each => each.Delegation == code) ? (this, new FloorWasAskedFor())
        : (this with { Waiting = [.. Waiting, new FloorRequest(code, reply, now)] }, null);

    public (SpeakersList List, Refusal? Refusal) Leave(Seat seat) =>
        seat is not { Role: Role.Delegate, Delegation: { } code }
            ? (this, new NotYourPart(seat.Role))
            : (this with { Waiting = [.. Waiting.Where(each => each.Delegation != code)] }, null);

    /// <summary>Gives the floor, also to a delegation that did not ask.</summary>
    public (SpeakersList List, Refusal? Refusal) Give(Seat seat, DelegationCode to, DateTimeOffset now) =>
        !Projector.IsFor(seat)
            ? (this, new NotYourPart(seat.Role))
            : (this with
            {
                Floor = new FloorHolder(
                    to, Waiting.Any(each => each.Delegation == to && each.IsReply), now, Seconds),
                Waiting = [.. Waiting.Where(each => each.Delegation != to)],
            }, null);

    public (SpeakersList List, Refusal? Refusal) End(Seat seat) =>
        Projector.IsFor(seat) ? (this with { Floor = null }, null) : (this, new NotYourPart(seat.Role));

    /// <summary>How it is led: by whom it is asked, in which order, how long each speaks, whether the hall sees it.
    /// </summary>
    public (SpeakersList List, Refusal? Refusal) Arrange(Seat seat, SpeakersList how) =>
        !Projector.IsFor(seat) ? (this, new NotYourPart(seat.Role))
        : how.Seconds is < 1 or > LongestSeconds ? (this, new SpeakingTimeIsUnsound(LongestSeconds))
        : (this with { IsOpen = how.IsOpen, InHall = how.InHall, Order = how.Order, Seconds = how.Seconds }, null);
}
