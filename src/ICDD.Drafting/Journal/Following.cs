namespace ICDD.Drafting;

/// <summary>Follows a stream that others write to, for as long as somebody uses who follows.</summary>
internal static class Following
{
    /// <param name="follow">Must not hold the follower itself, or it would never be given back.</param>
    public static IDisposable? Begin<T>(IJournal journal, StreamId stream, T follower, Func<T, long, Task> follow)
        where T : class
    {
        var used = new WeakReference<T>(follower);
        IDisposable? watch = null;
        watch = journal.Watch(stream, version =>
        {
            if (used.TryGetTarget(out var living))
                _ = follow(living, version);
            else
                watch?.Dispose();
        });
        return watch;
    }
}
