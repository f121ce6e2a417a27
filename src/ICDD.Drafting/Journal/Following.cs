namespace ICDD.Drafting;

/// <summary>Follows what others write to, for as long as somebody uses who follows.</summary>
public static class Following
{
    /// <param name="watch">Begins to tell; null where there is nothing to tell.</param>
    /// <param name="follower">Who is told.</param>
    /// <param name="follow">Must not hold the follower itself, or it would never be given back.</param>
    public static IDisposable? Begin<T>(Func<Action<long>, IDisposable?> watch, T follower, Action<T, long> follow)
        where T : class
    {
        var used = new WeakReference<T>(follower);
        IDisposable? watching = null;
        watching = watch(version =>
        {
            if (used.TryGetTarget(out var living))
                follow(living, version);
            else
                watching?.Dispose();
        });
        return watching;
    }
}
