using System.Collections.Concurrent;

namespace ICDD.Drafting;

/// <summary>
/// Wakes who listens, without payload: a listener to one clause only when that clause was touched. A listener runs on
/// the thread of whoever acted and must only post to its own; what it throws wakes nobody less and goes to the faults.
/// </summary>
public sealed class Signal
{
    private readonly ConcurrentDictionary<long, Action<Touched>> _all = new();
    private readonly ConcurrentDictionary<ClauseId, ConcurrentDictionary<long, Action>> _clauses = new();
    private long _last;

    /// <summary>What the listeners threw.</summary>
    public FaultLog Faults { get; } = new();

    public IDisposable Listen(Action<Touched> wake)
    {
        var key = Interlocked.Increment(ref _last);
        _all[key] = wake;
        return new Listening(() => _all.TryRemove(key, out _));
    }

    public IDisposable Listen(ClauseId clause, Action wake)
    {
        var key = Interlocked.Increment(ref _last);
        var listeners = _clauses.GetOrAdd(clause, _ => new());
        listeners[key] = wake;
        return new Listening(() => listeners.TryRemove(key, out _));
    }

    public void Send(Touched touched)
    {
        var clauses = touched.All ? _clauses.Keys : (IEnumerable<ClauseId>)touched.Clauses;
        foreach (var clause in clauses)
            if (_clauses.TryGetValue(clause, out var listeners))
                foreach (var (_, wake) in listeners)
                    Wake(wake);
        foreach (var (_, wake) in _all)
            Wake(() => wake(touched));
    }

    private void Wake(Action wake)
    {
        try
        {
            wake();
        }
        catch (Exception fault)
        {
            // One broken screen must not keep the others from waking.
            Faults.Add(fault);
        }
    }

    private sealed class Listening(Action stop) : IDisposable
    {
        public void Dispose() => stop();
    }
}
