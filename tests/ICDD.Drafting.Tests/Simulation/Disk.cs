namespace ICDD.Drafting.Tests;

/// <summary>
/// A disk with a cache: what is written is seen at once, but only what was synced outlives the power.
/// </summary>
public sealed class Disk(Random chance, IEnumerable<SealedEntry> stored)
{
    private readonly List<SealedEntry> _entries = [.. stored];
    private int _synced = stored.Count();

    public bool PowerWasLost { get; private set; }

    public IReadOnlyList<SealedEntry> Entries => _entries;

    public void Write(IEnumerable<SealedEntry> entries) => _entries.AddRange(entries);

    public void Sync() => _synced = _entries.Count;

    /// <summary>Of what was not synced some lines may have got through; a torn last one is cut at opening.</summary>
    public void LosePower()
    {
        PowerWasLost = true;
        var kept = chance.Next(_synced, _entries.Count + 1);
        _entries.RemoveRange(kept, _entries.Count - kept);
        Sync();
    }

    public void PowerIsBack() => PowerWasLost = false;
}
