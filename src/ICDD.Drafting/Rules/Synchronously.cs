namespace ICDD.Drafting;

/// <summary>
/// The one place where a thread waits for a task: where what calls us is synchronous by contract (a container that
/// makes or disposes of a service, a component that is drawn at once). Nothing that is waited for here may return to
/// the waiting thread, or both would wait for ever: below it every await is <c>ConfigureAwait(false)</c> or done
/// already.
/// </summary>
public static class Synchronously
{
    public static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    public static void Dispose(IAsyncDisposable held) => held.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
