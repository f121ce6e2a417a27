namespace ICDD.Drafting.LiteDb;

/// <summary>Walks along one copy and says where it first goes wrong.</summary>
internal sealed class ChainWalk
{
    private readonly Dictionary<StreamId, (long Version, EntryHash Hash)> _ends = [];

    public long Count { get; private set; }

    public bool Step(Minute minute)
    {
        var (version, hash) = _ends.GetValueOrDefault(minute.Stream, (0, EntryHash.First));
        if (minute.Number != Count + 1
            || minute.Entry.Version != version + 1
            || !Chain.Continues(minute.Stream, hash, minute.Entry))
            return false;
        _ends[minute.Stream] = (minute.Entry.Version, minute.Entry.Hash);
        Count++;
        return true;
    }
}
