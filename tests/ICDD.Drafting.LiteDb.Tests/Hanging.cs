using System.Reflection;

namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>Holds what every call of LiteDB needs.</summary>
internal sealed class Hanging : IDisposable
{
    private readonly ManualResetEventSlim _over = new();
    private readonly Thread _holding;

    public Hanging(Mirror mirror)
    {
        using var held = new ManualResetEventSlim();
        _holding = new Thread(() =>
        {
            lock ((Lock)Field(mirror, "_gate"))
            {
                held.Set();
                _over.Wait();
            }
        });
        _holding.Start();
        held.Wait();
    }

    public static object Field(object of, string name) =>
        of.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(of)!;

    public void Dispose()
    {
        _over.Set();
        _holding.Join();
    }
}
