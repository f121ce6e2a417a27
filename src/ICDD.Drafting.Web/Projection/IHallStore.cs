using System.Collections.Concurrent;

namespace ICDD.Drafting.Web;

/// <summary>Keeps what the screens of the halls were left at, apart from the record and its backup.</summary>
public interface IHallStore
{
    /// <summary>Never waits long; null where nothing was kept, or where it cannot be read.</summary>
    KeptHall? Find(StreamId document);

    /// <summary>Replaces what was kept. It may be lost with the machine's power, and never throws for that.</summary>
    void Keep(StreamId document, KeptHall hall);
}

/// <summary>Lasts as long as the process: for tests.</summary>
public sealed class MemoryHallStore : IHallStore
{
    private readonly ConcurrentDictionary<StreamId, KeptHall> _kept = new();

    public KeptHall? Find(StreamId document) => _kept.GetValueOrDefault(document);

    public void Keep(StreamId document, KeptHall hall) => _kept[document] = hall;
}
