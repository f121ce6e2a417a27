using System.Runtime.ExceptionServices;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// One call of LiteDB on the thread that is kept for them. Whoever waits for it gets its answer or what it threw; once
/// nobody waits any more, what it gives is closed.
/// </summary>
internal sealed class LiteDbCall<T>(Func<T> call, Action<T> late)
{
    private readonly TaskCompletionSource _answered = new();
    private T _given = default!;
    private ExceptionDispatchInfo? _failure;
    private int _isOver;

    public void Run()
    {
        try
        {
            _given = call();
            if (IsFirst())
                _answered.SetResult();
            else
                late(_given);
        }
        catch (Exception failure)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
            _answered.TrySetResult();
        }
    }

    /// <summary>False where it does not answer in time, and is left behind.</summary>
    public bool TryWait(TimeSpan longest, out T given)
    {
        // It may answer in the very moment in which the waiting ends.
        if (Task.WaitAny([_answered.Task], longest) < 0 && IsFirst())
        {
            given = default!;
            return false;
        }

        _failure?.Throw();
        given = _given;
        return true;
    }

    private bool IsFirst() => Interlocked.Exchange(ref _isOver, 1) == 0;
}
