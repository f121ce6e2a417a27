namespace ICDD.Drafting.LiteDb;

/// <summary>Opens LiteDB whatever state it is in, and brings it to the state of the minute book.</summary>
internal sealed class MirrorHealing(StorePaths paths, List<Repair> repairs) : IDisposable
{
    private const int OnePage = 8 * 1024;
    private const int Bite = 1_000;

    private Mirror? _mirror;
    private Exception? _fault;
    private bool _existed;

    public void Open()
    {
        _existed = File.Exists(paths.LiteDb);
        // LiteDB would play a log that was left behind into the empty file that it makes.
        if (!_existed || new FileInfo(paths.LiteDb).Length < OnePage)
            SetAside();
        try
        {
            _mirror = new Mirror(paths.LiteDb);
        }
        catch (Exception failure)
        {
            _fault = failure;
        }
    }

    public MirrorReading Reading() => new(_mirror, _fault);

    public Mirror Heal(Weaving weaving, Exception? fault, BookReading book)
    {
        var cause = fault ?? (weaving.MirrorIsWrong ? new InvalidDataException("LiteDB holds other entries") : null);
        if (cause is null && weaving.MirrorReached == weaving.Last)
            return _mirror!;
        if (cause is null && _existed && TryComplete(weaving, book, out cause))
            return _mirror!;
        return Rebuild(weaving.Last, cause?.Message ?? "", book);
    }

    /// <summary>What it throws on closing no longer matters: the minute book has everything.</summary>
    public void Dispose()
    {
        try
        {
            _mirror?.Dispose();
        }
        catch (Exception failure)
        {
            _fault ??= failure;
        }

        _mirror = null;
    }

    private bool TryComplete(Weaving weaving, BookReading book, out Exception? cause)
    {
        try
        {
            Add(book.Minutes().Select(placed => placed.Minute).Where(minute => minute.Number > weaving.MirrorReached));
            repairs.Add(new Repair(RepairKind.LiteDbCompleted, weaving.Last - weaving.MirrorReached));
            cause = null;
            return true;
        }
        catch (Exception failure)
        {
            cause = failure;
            return false;
        }
    }

    private Mirror Rebuild(long count, string cause, BookReading book)
    {
        Dispose();
        SetAside();
        _mirror = new Mirror(paths.LiteDb);
        Add(book.Minutes().Select(placed => placed.Minute));
        _mirror.Checkpoint();
        if (_existed || count > 0)
            repairs.Add(new Repair(RepairKind.LiteDbRebuilt, count) { Cause = cause });
        return _mirror;
    }

    private void Add(IEnumerable<Minute> minutes)
    {
        foreach (var bite in minutes.Chunk(Bite))
            _mirror!.Add(bite);
    }

    private void SetAside()
    {
        if (File.Exists(paths.LiteDb))
            File.Move(paths.LiteDb, paths.DamagedLiteDb, overwrite: true);
        File.Delete(paths.LiteDbLog);
    }
}
