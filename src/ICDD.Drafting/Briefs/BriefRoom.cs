namespace ICDD.Drafting;

/// <summary>
/// One open brief: one writer at a time, its own stream, its own signal. Nobody gets at what it holds without a seat
/// that the shared draft, as it is at that moment, knows for the owner's.
/// </summary>
/// <param name="delegations">The own briefs of delegations that are open: who may open what is vouched for
/// there.</param>
public sealed partial class BriefRoom(
    BriefOwner owner, Room document, IJournal journal, TimeProvider time,
    Func<DelegationCode, BriefRoom?>? delegations = null)
    : IDisposable
{
    private readonly StreamId _stream = owner.Stream(document.Stream);
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<CommandId, Outcome.Recorded> _answered = [];
    private Head _head = new(new Brief(owner), EntryHash.First, DateTimeOffset.MinValue);

    /// <summary>Wakes the screens of the owner's members; nobody else is let near it.</summary>
    public Signal Signal { get; } = new();

    /// <summary>The shared room, of which this is the private side.</summary>
    public Room Document => document;

    public BriefOwner Owner => owner;

    private sealed record Head(Brief Brief, EntryHash Hash, DateTimeOffset At);

    /// <summary>The newest brief; null for whoever may not read it now.</summary>
    public Brief? Read(Seat? seat) =>
        seat is not null && Refuse(seat) is null ? Volatile.Read(ref _head).Brief : null;

    /// <summary>Why this seat may neither read it nor act in it now.</summary>
    public Refusal? Refuse(Seat seat) => owner.Refuse(document.Draft, seat)
        ?? (seat.Account is null ? null
            : IsAwaited(seat) ? new GroupAwaitsConfirmation()
            : OpensAt(seat) > time.GetUtcNow() ? new BriefAwaitsConfirmation()
            : null);

    /// <summary>
    /// When it opens to the account behind a seat, should nobody vouch for it; the largest time of all where never.
    /// </summary>
    public DateTimeOffset OpensAt(Seat seat) =>
        seat.Account is not { } account ? DateTimeOffset.MinValue
        : IsAwaited(seat) ? DateTimeOffset.MaxValue
        : owner is GroupBrief && account.Grant is { } grant && Access.RuledOn(grant) is { } ruled ? ruled
        : AccessOf(seat).OpensAt(account, Access);

    /// <summary>How a delegation came into the group, where nobody who was there before has vouched for it.</summary>
    public GroupAdmission? AwaitedAdmission(DelegationCode delegation) =>
        owner is GroupBrief { Group: var group }
            && document.Draft.Groups.AdmissionOf(group, delegation) is { } admission
        && Access.IsShutTo(admission)
            ? admission
            : null;

    /// <summary>Whether it is written down that it was opened by this act.</summary>
    public bool WasOpened(CommandId opening) =>
        Volatile.Read(ref _head).Brief.Access.Openings.FindLastIndex(each => each.Command == opening) >= 0;

    /// <summary>Whether it is written down that the account ever opened it.</summary>
    public bool WasOpenedBy(ActingAccount account) => Volatile.Read(ref _head)
        .Brief.Access.FirstOpened.ContainsKey(account.Id);

    /// <exception cref="JournalException">The record is damaged; the message names the first bad entry, not its words.
    /// </exception>
    public async Task Open()
    {
        _watch ??= Following.Begin(
            reached => journal.Watch(_stream, reached), this, static (room, version) => _ = room.Follow(version));
        await ReadOn().ConfigureAwait(false);
    }

    /// <summary>
    /// Decides, records and answers; a command that the record already holds is answered as the first time.
    /// </summary>
    public Task<Outcome> Do(CommandId id, BriefCommand command, Seat seat) => Locked(async () =>
    {
        try
        {
            await document.BeCurrent().ConfigureAwait(false);
            if (_behind)
                await CatchUp().ConfigureAwait(false);
            return await Answer(id, command, seat).ConfigureAwait(false);
        }
        catch (JournalException failure)
        {
            _behind = true;
            return failure.NothingWasRecorded
                ? new Outcome.Refused(new RecordingStandsStill())
                : new Outcome.Unanswered();
        }
    });

    public void Dispose()
    {
        _watch?.Dispose();
        _gate.Dispose();
    }

    private async Task<Outcome> Answer(CommandId id, BriefCommand command, Seat seat)
    {
        while (true)
        {
            var (brief, hash, last) = _head;
            if (Refuse(seat) is { } stranger)
                return new Outcome.Refused(stranger);
            if (_answered.TryGetValue(id, out var first))
                return first;
            var decision = command.Decide(brief, document.Draft, seat);
            if (decision.Refusal is { } refusal)
                return new Outcome.Refused(refusal);
            var at = SteadyClock.Of(time).Read(last).Stamp;
            var entry = new BriefEntry(brief.Version + 1, at, seat.Shown(), id, decision.Event!)
            {
                Account = seat.Account?.Id,
            };
            var body = entry.Write();
            var next = hash.Next(_stream, entry.Version, body);
            if (await journal.Append(
                _stream, brief.Version, [new SealedEntry(entry.Version, body, next)]).ConfigureAwait(false))
            {
                Take(entry, next);
                Signal.Send(Touched.Everything);
                return _answered[id];
            }

            await CatchUp().ConfigureAwait(false);
            if (_head.Brief.Version == brief.Version)
                throw new JournalException($"{_stream}: refuses to go on from version {brief.Version}, its newest");
        }
    }

    private bool IsAwaited(Seat seat) => seat.Delegation is { } delegation && AwaitedAdmission(delegation) is not null;

    private BriefAccess Access => Volatile.Read(ref _head).Brief.Access;

    private BriefAccess AccessOf(Seat seat) =>
        owner is DelegationBrief || seat.Delegation is not { } code ? Access
        : delegations?.Invoke(code) is { } own ? Volatile.Read(ref own._head).Brief.Access
        : BriefAccess.None;

    private void Take(BriefEntry entry, EntryHash hash)
    {
        var brief = entry.Event.Apply(_head.Brief, entry.Stamp) with
        {
            Version = entry.Version,
            Access = _head.Brief.Access.With(entry),
        };
        _answered[entry.Command] = new Outcome.Recorded(entry.Version, entry.At);
        Volatile.Write(ref _head, new Head(brief, hash, entry.At));
    }

    private async Task<T> Locked<T>(Func<Task<T>> act)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            return await act().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }
}
