using System.Collections.Concurrent;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Calls of LiteDB while a store is opened, on a thread of their own and within a time limit: one that hangs cannot be
/// ended, only left behind, and what it gives later is closed.
/// </summary>
internal sealed class LiteDbCalls(TimeSpan longest, Func<string, Mirror> open) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly BlockingCollection<Action> _calls = [];
    private Thread? _thread;
    private Mirror? _mirror;

    public LiteDbCalls()
        : this(Longest, path => new Mirror(path))
    {
    }

    /// <summary>One call was left behind; there is no other after it.</summary>
    public bool Hangs { get; private set; }

    /// <exception cref="TimeoutException">It does not answer.</exception>
    public Mirror Open(string path) => _mirror = Ask(() => open(path), late: mirror => mirror.Dispose());

    /// <exception cref="TimeoutException">It does not answer.</exception>
    public void Ask(Action call) => Ask(() => Done(call), late: _ => { });

    /// <exception cref="TimeoutException">It does not answer.</exception>
    public T Ask<T>(Func<T> call, Action<T> late)
    {
        if (Hangs)
            throw Busy.NoAnswer();
        _thread ??= Begin();
        var asked = new LiteDbCall<T>(call, late);
        _calls.Add(asked.Run);
        if (asked.TryWait(longest, out var given))
            return given;
        Hangs = true;
        throw Busy.NoAnswer();
    }

    /// <summary>Closes what was opened; where a call hangs, as soon as it comes back.</summary>
    public void Close()
    {
        if (_mirror is { } mirror && Hangs)
            _calls.Add(new LiteDbCall<bool>(() => Done(mirror.Dispose), late: _ => { }).Run);
        else if (_mirror is { } open)
            Ask(open.Dispose);
        _mirror = null;
    }

    /// <summary>What was opened stays open for whoever took it.</summary>
    public void Dispose() => _calls.CompleteAdding();

    private static bool Done(Action call)
    {
        call();
        return true;
    }

    private Thread Begin()
    {
        var thread = new Thread(Run) { IsBackground = true, Name = "LiteDB" };
        thread.Start();
        return thread;
    }

    private void Run()
    {
        foreach (var call in _calls.GetConsumingEnumerable())
            call();
    }
}
