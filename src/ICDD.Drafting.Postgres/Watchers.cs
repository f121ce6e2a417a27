using System.Collections.Concurrent;

namespace ICDD.Drafting.Postgres;

/// <summary>Who waits for news of which stream.</summary>
internal sealed class Watchers
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Watching, Action<long>>> _all =
        new(StringComparer.Ordinal);

    public string[] Watched => [.. _all.Where(each => !each.Value.IsEmpty).Select(each => each.Key)];

    public IDisposable Add(string stream, Action<long> reached)
    {
        var of = _all.GetOrAdd(stream, _ => new());
        var watching = new Watching(of);
        of[watching] = reached;
        return watching;
    }

    public void Tell(string stream, long version)
    {
        if (_all.TryGetValue(stream, out var of))
            foreach (var (_, reached) in of)
                reached(version);
    }

    private sealed class Watching(ConcurrentDictionary<Watching, Action<long>> of) : IDisposable
    {
        public void Dispose() => of.TryRemove(this, out _);
    }
}
