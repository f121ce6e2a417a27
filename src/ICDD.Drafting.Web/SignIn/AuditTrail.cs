using System.Runtime.CompilerServices;
using System.Security.Claims;

namespace ICDD.Drafting.Web;

/// <summary>
/// Who did what to accounts, who signed in, and who opened a brief: when, and from which address. What cannot be
/// written is kept and written with the next; nobody is kept waiting for it.
/// </summary>
public sealed partial class AuditTrail
{
    /// <summary>So many refused sign-ins an hour are written; those beyond stand in the log alone.</summary>
    public const int RefusedInAnHour = 600;

    private const int Remembered = 20_000;

    private readonly Lock _gate = new();
    private readonly IAuditStore _store;
    private readonly Sessions _sessions;
    private readonly TimeProvider _time;
    private readonly ILogger<AuditTrail> _log;
    private readonly Queue<AuditEntry> _unwritten = new();
    private readonly LinkedList<AuditEntry> _newest;
    private (DateTimeOffset Hour, int Count) _refused;
    private StrongBox<long>? _known;

    public AuditTrail(IAuditStore store, Sessions sessions, TimeProvider time, ILogger<AuditTrail> log)
    {
        (_store, _sessions, _time, _log) = (store, sessions, time, log);
        _newest = new LinkedList<AuditEntry>(store.Read());
        Verify();
    }

    /// <summary>The first line that was changed or is missing; null where the trail is as it was written.</summary>
    public long? Damaged => Volatile.Read(ref _known)?.Value;

    /// <summary>Looks whether somebody laid a hand on what is written, and raises the alarm once.</summary>
    public void Verify()
    {
        if (_store.FirstDamaged() is not { } line
            || Interlocked.CompareExchange(ref _known, new(line), null) is not null)
            return;
        LogDamaged(line);
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<AuditEntry> Newest(int most, Predicate<AuditEntry> concerns)
    {
        lock (_gate)
            return [.. _newest.Reverse().Where(entry => concerns(entry)).Take(most)];
    }

    /// <summary>What a signed-in person did, from where the session began.</summary>
    public void Note(AuditAct act, ClaimsPrincipal by, string? account = null, StreamId? document = null) =>
        Note(new AuditEntry(_time.GetUtcNow(), act)
        {
            By = by.FindFirstValue(ClaimTypes.NameIdentifier),
            Account = account ?? by.FindFirstValue(ClaimTypes.NameIdentifier),
            Address = _sessions.Find(by)?.Address ?? "",
            Document = document,
        });

    /// <summary>Who is not signed in, or is so only now.</summary>
    public void Note(AuditAct act, string? by, string? account, string address)
    {
        if (act != AuditAct.SignInRefused || CountRefused())
            Note(new AuditEntry(_time.GetUtcNow(), act) { By = by, Account = account, Address = address });
    }

    private void Note(AuditEntry entry)
    {
        lock (_gate)
        {
            _newest.AddLast(entry);
            if (_newest.Count > Remembered)
                _newest.RemoveFirst();
            _unwritten.Enqueue(entry);
            if (_unwritten.Count > Remembered)
                _unwritten.Dequeue();
            while (_unwritten.TryPeek(out var next) && _store.Append(next))
                _unwritten.Dequeue();
            if (_unwritten.Count == 1)
                LogUnwritten();
        }
    }

    private bool CountRefused()
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            if (now - _refused.Hour >= TimeSpan.FromHours(1))
                _refused = (now, 0);
            return ++_refused.Count <= RefusedInAnHour;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message =
        "The audit trail cannot be written: what happens is kept in memory and written later. Look whether the disk "
            + "is full")]
    private partial void LogUnwritten();

    [LoggerMessage(Level = LogLevel.Error, Message =
        "The audit trail was changed or cut: line {Line} of audit.log does not follow from the one before. Find out "
        + "who had access to "
        + "the data folder, and keep a copy of the file; it goes on behind that line")]
    private partial void LogDamaged(long line);
}
