using System.Diagnostics;

namespace ICDD.Drafting.Load;

/// <summary>A screen on the drafting room: notes when it first saw which proposal.</summary>
internal class Screen(Visitor visitor, string path) : Circuit(visitor, path)
{
    private readonly TaskCompletionSource<long> _joined = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, long> _seen = [];
    private readonly HashSet<string> _old = [];
    private readonly List<string> _order = [];
    private readonly Lock _notes = new();

    /// <summary>When the text was first drawn by the circuit.</summary>
    public Task<long> Joined => _joined.Task.WaitAsync(TimeSpan.FromSeconds(120));

    /// <summary>The symbols in the order in which they came.</summary>
    public IReadOnlyList<string> Order
    {
        get
        {
            lock (_notes)
                return [.. _order];
        }
    }

    public long? SawAt(string symbol)
    {
        lock (_notes)
            return _seen.TryGetValue(symbol, out var at) ? at : null;
    }

    protected override void Drawn(ReadOnlySpan<byte> batch, long at)
    {
        if (_joined.Task.IsCompleted)
        {
            Symbols.Find(batch, symbol => Note(symbol, at));
            return;
        }

        // What stood there before is sent again with the clause that is touched.
        Symbols.Find(batch, symbol => _old.Add(symbol));
        if (batch.IndexOf("clause-text"u8) >= 0)
            _joined.TrySetResult(Stopwatch.GetTimestamp());
    }

    private void Note(string symbol, long at)
    {
        lock (_notes)
            if (!_old.Contains(symbol) && _seen.TryAdd(symbol, at))
                _order.Add(symbol);
    }
}
