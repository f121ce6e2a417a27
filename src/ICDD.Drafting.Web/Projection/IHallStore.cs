using System.Collections.Concurrent;

namespace ICDD.Drafting.Web;

/// <summary>Keeps what the screens of the halls were left at, apart from the record and its backup.</summary>
public interface IHallStore
{
    /// <summary>Never waits long; null where nothing was kept, or where it cannot be read.</summary>
    KeptHall? Find(StreamId document);

    /// <summary>Replaces what was kept. It may be lost with the machine's power, and never throws for that.</summary>
    void Keep(StreamId document, KeptHall hall);

    /// <summary>
    /// Changes what is known of a hall and keeps it. A store that several nodes share changes its newest state, so that
    /// of two who ask for the floor at once neither is lost.
    /// </summary>
    /// <returns>What it is now; what was known, where the change changes nothing.</returns>
    KeptHall Change(StreamId document, KeptHall known, Func<KeptHall, KeptHall> change)
    {
        var next = change(known);
        if (!ReferenceEquals(next, known))
            Keep(document, next);
        return next;
    }

    /// <summary>
    /// Tells that another node changed a hall; a store that nobody shares has nothing to tell.
    /// </summary>
    IDisposable? Watch(StreamId document, Action changed) => null;
}

/// <summary>Lasts as long as the process: for tests.</summary>
public sealed class MemoryHallStore : IHallStore
{
    private readonly ConcurrentDictionary<StreamId, KeptHall> _kept = new();

    public KeptHall? Find(StreamId document) => _kept.GetValueOrDefault(document);

    public void Keep(StreamId document, KeptHall hall) => _kept[document] = hall;
}
