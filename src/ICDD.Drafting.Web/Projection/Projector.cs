namespace ICDD.Drafting.Web;

/// <summary>
/// The hall of one room: what its screen shows, the link that opens it, and who asked for the floor. It is no act of
/// the negotiation, so it stands in no record; it is kept beside it, and after a restart it is as it was left.
/// </summary>
public sealed class Projector
{
    private readonly Room _room;
    private readonly TimeProvider _time;
    private readonly IHallStore _store;
    private readonly Lock _gate = new();
    private readonly string _begun = Guid.NewGuid().ToString("N")[..8];

    private KeptHall _kept;
    private Projected _now;
    private int _turns;

    public Projector(Room room, TimeProvider time, IHallStore store)
    {
        (_room, _time, _store) = (room, time, store);
        _kept = store.Find(room.Stream) ?? KeptHall.Empty;
        _now = Projected.Blank;
        Begin(_kept);
        Following.Begin(
            reached => store.Watch(room.Stream, () => reached(0)), this, static (projector, _) => projector.TakeOver());
    }

    public Projected Now => Volatile.Read(ref _now);

    public HallLink? Link => Volatile.Read(ref _kept).Link;

    public SpeakersList Speakers => Volatile.Read(ref _kept).Speakers;

    public HallBeside Beside => Volatile.Read(ref _kept).Beside;

    /// <summary>Whether nobody is shown which delegations are here.</summary>
    public bool HidesPresence => Volatile.Read(ref _kept).HidesPresence;

    /// <summary>Whether the hall sees how many delegations are here.</summary>
    public bool CountsPresent => Volatile.Read(ref _kept) is { Beside.Presence: true, HidesPresence: false };

    /// <summary>
    /// The question that stands, or the one that was objected to and not put again, where the hall is to see it: that
    /// of this moment, also beside a picture that is held.
    /// </summary>
    public Question? Asked => Volatile.Read(ref _kept).Beside.Question && _room.Draft is { Adopted: null } draft
        && draft.Questions.FindLast(question => question.TakenBack is null) is { } last
        && (last.Objection is not null || Question.Open(draft) == last)
            ? last
            : null;

    public Signal Signal { get; } = new();

    /// <summary>The draft that is to be seen: the held one, or the newest.</summary>
    public Draft Draft => Now.Held?.Draft ?? _room.Draft;

    /// <summary>Another one whenever the picture may be another one.</summary>
    public string Stamp =>
        $"{_begun}-{Volatile.Read(ref _turns)}-{Draft.Version}-{Asked?.Number}{(Asked?.Objection is null ? "" : "-")}";

    /// <summary>Whose part it is to arrange the screen.</summary>
    public static bool IsFor(Seat? seat) => seat?.Role is Role.Chair or Role.Secretariat;

    /// <summary>Another picture is a live one, also where the one before was held.</summary>
    public Refusal? Show(Seat seat, Projected projected) =>
        Arrange(seat, projected with { Held = null, Size = Now.Size });

    /// <summary>A step in what is shown; a picture that is held stays held.</summary>
    public Refusal? Step(Seat seat, Func<Projected, Draft, Projected> step) => Arrange(seat, step(Now, Draft));

    public Refusal? Hold(Seat seat) => Arrange(seat, Now with { Held = new Held(_room.Draft, _time.GetUtcNow()) });

    public Refusal? Follow(Seat seat) => Arrange(seat, Now with { Held = null });

    /// <summary>Makes a link; one that stood before opens nothing any more.</summary>
    /// <returns>The key that stands in its address and is never shown again; null with the refusal.</returns>
    public (string? Key, Refusal? Refusal) MakeLink(Seat seat)
    {
        if (!IsFor(seat))
            return (null, new NotYourPart(seat.Role));
        var (link, secret) = HallLink.Make(_time.GetUtcNow(), seat.Role);
        Keep(kept => kept with { Link = link });
        return (HallLink.KeyOf(_room.Stream, secret), null);
    }

    public Refusal? EndLink(Seat seat) => Set(seat, kept => kept with { Link = null });

    public Refusal? Put(Seat seat, HallBeside beside)
    {
        var (clean, refusal) = beside.Check();
        return Set(seat, kept => refusal is null ? kept with { Beside = clean } : kept) ?? refusal;
    }

    public Refusal? HidePresence(Seat seat) => Set(seat, kept => kept with { HidesPresence = true });

    public Refusal? ShowPresence(Seat seat) => Set(seat, kept => kept with { HidesPresence = false });

    /// <summary>Asks the list of speakers, and keeps what it answers where it does not refuse.</summary>
    public Refusal? Speak(Func<SpeakersList, DateTimeOffset, (SpeakersList List, Refusal? Refusal)> act)
    {
        Refusal? refusal = null;
        Keep(kept =>
        {
            (var list, refusal) = act(kept.Speakers, _time.GetUtcNow());
            return refusal is null ? kept with { Speakers = list } : kept;
        });
        return refusal;
    }

    private Refusal? Set(Seat seat, Func<KeptHall, KeptHall> change)
    {
        if (!IsFor(seat))
            return new NotYourPart(seat.Role);
        Keep(change);
        return null;
    }

    private Refusal? Arrange(Seat seat, Projected projected)
    {
        if (!IsFor(seat))
            return new NotYourPart(seat.Role);
        if (projected.Clause is { } clause && _room.Draft.Find(clause) is null)
            return new ClauseIsUnknown(clause);
        Keep(kept => kept.With(projected), projected);
        return null;
    }

    private void Keep(Func<KeptHall, KeptHall> change, Projected? shown = null)
    {
        lock (_gate)
        {
            var next = _store.Change(_room.Stream, _kept, change);
            if (ReferenceEquals(next, _kept))
                return;
            Volatile.Write(ref _kept, next);
            if (shown is not null)
                Volatile.Write(ref _now, shown);
            _turns++;
        }

        Signal.Send(Touched.Everything);
    }

    private void Begin(KeptHall kept)
    {
        Volatile.Write(ref _now, kept.HeldVersion is null ? kept.Shown : Projected.Blank);
        if (kept is { HeldVersion: { } version, HeldAt: { } at })
            _ = HoldAgain(version, at);
    }

    /// <summary>What another node arranged is shown here.</summary>
    private void TakeOver()
    {
        lock (_gate)
        {
            if (_store.Find(_room.Stream) is not { } newest || newest.Equals(_kept))
                return;
            var picture = (newest.Shown, newest.HeldVersion) != (_kept.Shown, _kept.HeldVersion);
            Volatile.Write(ref _kept, newest);
            if (picture)
                Begin(newest);
            _turns++;
        }

        Signal.Send(Touched.Everything);
    }

    /// <summary>The held picture is read from the record; the title stands meanwhile.</summary>
    private async Task HoldAgain(long version, DateTimeOffset at)
    {
        var draft = await _room.At(version).ConfigureAwait(false);
        lock (_gate)
        {
            if (_kept.HeldVersion != version)
                return;
            Volatile.Write(ref _now, _kept.Shown with { Held = new Held(draft, at) });
            _turns++;
        }

        Signal.Send(Touched.Everything);
    }
}
