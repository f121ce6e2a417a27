namespace ICDD.Drafting.Web;

/// <summary>
/// Where files that people bring in are read: beside the screens, and few at a time, so that many files at once cost
/// patience and not memory.
/// </summary>
public sealed class Intake : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _gate = new(AtOnce, AtOnce);

    public async Task<T> Read<T>(Func<Task<T>> read)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(read).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}
