using System.Collections.Concurrent;

namespace ICDD.Drafting;

/// <summary>What failed without stopping anybody, until somebody writes it into a log. The oldest give way.</summary>
public sealed class FaultLog
{
    public const int Most = 20;

    private readonly ConcurrentQueue<Exception> _faults = new();

    public void Add(Exception fault)
    {
        _faults.Enqueue(fault);
        while (_faults.Count > Most)
            _faults.TryDequeue(out _);
    }

    /// <summary>Those that nobody took yet.</summary>
    public IReadOnlyList<Exception> Take()
    {
        var taken = new List<Exception>();
        while (_faults.TryDequeue(out var fault))
            taken.Add(fault);
        return taken;
    }
}
