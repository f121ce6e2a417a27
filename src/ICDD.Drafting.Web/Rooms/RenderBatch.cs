using System.Collections.Concurrent;

namespace ICDD.Drafting.Web;

/// <summary>
/// One screen's ear in a room. Whoever acted only leaves word here; the screen wakes on a thread of its own, once until
/// it has drawn, and then draws everything that was touched together: one batch, one message, however many acts there
/// were.
/// </summary>
public sealed class RenderBatch(Room room) : IDisposable
{
    private readonly ConcurrentDictionary<Listener, byte> _listeners = new();
    private readonly ConcurrentQueue<Touched> _touched = new();
    private IDisposable? _listening;
    private Action? _draw;
    private int _awake;

    public bool IsOf(Room other) => ReferenceEquals(room, other);

    public IDisposable Listen(Listener listener)
    {
        _listeners[listener] = 0;
        return new Listening(this, listener);
    }

    /// <summary>What was touched since this was last asked.</summary>
    public IReadOnlyList<Listener> Touched()
    {
        Volatile.Write(ref _awake, 0);
        if (_touched.IsEmpty)
            return [];
        var touched = Drafting.Touched.Nothing;
        while (_touched.TryDequeue(out var next))
            touched = touched.And(next);
        return [.. _listeners.Keys.Where(listener => listener.IsTouchedBy(touched))];
    }

    /// <summary>Starts to listen; draws in the language of whoever calls this.</summary>
    public void DrawBy(Action draw)
    {
        var mine = ExecutionContext.Capture();
        _draw = () => ExecutionContext.Run(mine!, _ => draw(), null);
        _listening = room.Signal.Listen(Hear);
    }

    public void Dispose() => _listening?.Dispose();

    // Runs on the thread of whoever acted, for each screen in turn: it must not draw here.
    private void Hear(Touched touched)
    {
        _touched.Enqueue(touched);
        if (Interlocked.Exchange(ref _awake, 1) == 0)
            ThreadPool.UnsafeQueueUserWorkItem(static batch => batch._draw!(), this, preferLocal: false);
    }

    private sealed class Listening(RenderBatch batch, Listener listener) : IDisposable
    {
        public void Dispose() => batch._listeners.TryRemove(listener, out _);
    }
}
