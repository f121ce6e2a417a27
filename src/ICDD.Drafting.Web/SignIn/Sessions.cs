using System.Collections.Concurrent;
using System.Security.Claims;

namespace ICDD.Drafting.Web;

/// <summary>
/// The sessions that are open now. A cookie names its session and is worth nothing without it: ended once, it stays
/// ended, also after a restart. A window that was opened before decides nothing any more.
/// </summary>
public sealed partial class Sessions : IDisposable
{
    /// <summary>The oldest gives way: so many browsers has nobody.</summary>
    public const int MostOfOnePerson = 50;

    /// <summary>The seats of a demonstration are shared.</summary>
    public const int MostOfOneSeat = 2_000;

    private const string Claim = "session";

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Session> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _unwritten = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();
    private readonly ISessionStore _store;
    private readonly TimeProvider _time;
    private readonly ILogger<Sessions> _log;
    private readonly ITimer _timer;

    public Sessions(ISessionStore store, TimeProvider time, ILogger<Sessions> log)
    {
        (_store, _time, _log) = (store, time, log);
        _timer = time.CreateTimer(_ => Sweep(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        store.Changed += Follow;
        lock (_writing)
            TakeIn(store.Open());
        Plan();
    }

    /// <summary>A session that was open is over. Called on the thread of whoever ended it.</summary>
    public event Action<Session>? Ended;

    /// <summary>The open session that a cookie names.</summary>
    public Session? Find(ClaimsPrincipal? person) =>
        IdOf(person) is { } id && _open.TryGetValue(id, out var session) && !session.IsOver(_time.GetUtcNow())
            ? session
            : null;

    /// <summary>Whether the person's session has ended; who came without a cookie has none.</summary>
    public bool IsOver(ClaimsPrincipal person) => IdOf(person) is not null && Find(person) is null;

    public IReadOnlyList<Session> Of(string owner) =>
    [
        .. _open.Values.Where(session => session.Owner == owner && !session.IsOver(_time.GetUtcNow()))
            .OrderByDescending(session => session.Begun).ThenBy(session => session.Id, StringComparer.Ordinal),
    ];

    /// <summary>Begins a session and writes its name into the claims of the person.</summary>
    public Session Begin(ClaimsPrincipal person, string owner, Caller from)
    {
        foreach (var oldest in Of(owner).Skip((DemonstrationSeat.IsOwner(owner) ? MostOfOneSeat : MostOfOnePerson) - 1))
            End(oldest.Id);
        var session = new Session(Guid.NewGuid().ToString("N"), owner, _time.GetUtcNow())
        {
            Device = from.Device,
            Address = from.Address,
        };
        (person.Identity as ClaimsIdentity)?.AddClaim(new Claim(Claim, session.Id));
        _open[session.Id] = session;
        lock (_writing)
            if (_store.Keep(session))
                _kept.Add(session.Id);
            else
                LogNotKept(owner);
        Plan();
        return session;
    }

    public void End(ClaimsPrincipal person)
    {
        if (IdOf(person) is { } id)
            End(id);
    }

    public void EndAll(string owner)
    {
        foreach (var session in _open.Values.Where(each => each.Owner == owner).ToList())
            End(session.Id);
    }

    /// <summary>
    /// Answers when the end would survive the loss of power; where it cannot be written, it is tried again.
    /// </summary>
    public void End(string id)
    {
        if (!_open.TryRemove(id, out var session))
            return;
        Write(id);
        Ended?.Invoke(session);
    }

    public void Dispose()
    {
        _store.Changed -= Follow;
        _timer.Dispose();
    }

    /// <summary>What was begun or ended on another node is so here.</summary>
    private void Follow()
    {
        try
        {
            List<Session> ended;
            lock (_writing)
                ended = TakeIn(_store.Open());
            ended.ForEach(session => Ended?.Invoke(session));
            Plan();
        }
        catch (JournalException away)
        {
            LogNotFollowed(away);
        }
    }

    /// <returns>Those that were open here and are no longer kept.</returns>
    private List<Session> TakeIn(IReadOnlyList<Session> kept)
    {
        foreach (var session in kept)
            if (!_unwritten.ContainsKey(session.Id) && _kept.Add(session.Id))
                _open[session.Id] = session;
        var ended = new List<Session>();
        foreach (var id in _kept.Except(kept.Select(session => session.Id)).ToList())
        {
            _kept.Remove(id);
            if (_open.TryRemove(id, out var session))
                ended.Add(session);
        }

        return ended;
    }

    private static string? IdOf(ClaimsPrincipal? person) => person?.FindFirst(Claim)?.Value;

    private void Write(string id)
    {
        lock (_writing)
            if (_store.End(id))
            {
                _kept.Remove(id);
                _unwritten.TryRemove(id, out _);
                return;
            }

        if (_unwritten.TryAdd(id, true))
            LogNotEnded();
        Plan();
    }

    private void Sweep()
    {
        var now = _time.GetUtcNow();
        foreach (var id in _unwritten.Keys)
            Write(id);
        foreach (var session in _open.Values.Where(each => each.IsOver(now)).ToList())
            End(session.Id);
        Plan();
    }

    /// <summary>Wakes when the next session is over, and sooner where something is still to be written.</summary>
    private void Plan()
    {
        var now = _time.GetUtcNow();
        var next = _unwritten.IsEmpty ? TimeSpan.MaxValue : Again;
        foreach (var session in _open.Values)
            if (session.Ends - now < next)
                next = session.Ends - now;
        if (next != TimeSpan.MaxValue)
            _timer.Change(next > TimeSpan.Zero ? next : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    [LoggerMessage(Level = LogLevel.Error, Message =
        "A session of {Owner} could not be written beside the record: it lasts until the program ends. Look whether "
            + "the disk is full")]
    private partial void LogNotKept(string owner);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Sessions that began or ended on other nodes could not be read; they are with the next change")]
    private partial void LogNotFollowed(Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message =
        "The end of a session could not be written and is tried again. Until then its cookie would be good after a "
        + "restart: "
        + "look at the file sessions in the data folder")]
    private partial void LogNotEnded();
}
