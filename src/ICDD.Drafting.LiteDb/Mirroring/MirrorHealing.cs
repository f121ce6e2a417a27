namespace ICDD.Drafting.LiteDb;

/// <summary>Opens LiteDB whatever state it is in, and brings it to the state of the minute book.</summary>
internal sealed class MirrorHealing(StorePaths paths, List<Repair> repairs, Func<LiteDbCalls> begin) : IDisposable
{
    private const int OnePage = 8 * 1024;
    private const int Bite = 1_000;

    private LiteDbCalls _calls = begin();
    private Mirror? _mirror;
    private Exception? _fault;
    private bool _existed;
    private bool _isMissing;

    public void Open()
    {
        _existed = File.Exists(paths.LiteDb);
        // LiteDB would play a log that was left behind into the empty file that it makes, and drop the page that is cut
        // off, with what is in it.
        if (!_existed || new FileInfo(paths.LiteDb).Length is var length && (length < OnePage || length % OnePage != 0))
        {
            _isMissing = true;
            if (_existed || File.Exists(paths.LiteDbLog))
                _fault = new InvalidDataException("LiteDB's file is missing or cut off");
            return;
        }

        try
        {
            _mirror = _calls.Open(paths.LiteDb);
        }
        catch (Exception failure)
        {
            _fault = failure;
        }
    }

    /// <summary>It did not answer before: what it holds is read without it, and it begins anew.</summary>
    public void LeaveAlone() => (_existed, _fault) = (true, Busy.NoAnswer());

    public MirrorReading Reading() => new(_mirror, _fault, _calls);

    /// <summary>
    /// Null where LiteDB does not answer, even in files of its own making: the record does not need it.
    /// </summary>
    public Mirror? Heal(Comparing comparing, Exception? fault, BookReading book)
    {
        var (last, reached) = (comparing.Index.Count, comparing.MirrorReached);
        var isWrong = comparing.MirrorIsWrong || comparing.MirrorGoesOn;
        var cause = fault ?? (isWrong ? new InvalidDataException("LiteDB holds other entries") : null);
        if (cause is null && !_isMissing && (reached == last || TryComplete(reached, last, book, out cause)))
            return End();
        try
        {
            return Rebuild(last, cause?.Message ?? "", book);
        }
        catch (TimeoutException)
        {
            // Whatever the call that was left behind still writes, goes into files that nobody reads.
            SetAside();
            return null;
        }
    }

    private Mirror? End()
    {
        _calls.Dispose();
        return _mirror;
    }

    /// <summary>What it throws on closing no longer matters: the minute book has everything.</summary>
    public void Dispose()
    {
        try
        {
            _calls.Close();
        }
        catch (Exception failure)
        {
            _fault ??= failure;
        }

        _mirror = null;
        _calls.Dispose();
    }

    private bool TryComplete(long reached, long last, BookReading book, out Exception? cause)
    {
        try
        {
            Add(book.Minutes().Select(placed => placed.Minute).Where(minute => minute.Number > reached));
            repairs.Add(new Repair(RepairKind.LiteDbCompleted, last - reached));
            cause = null;
            return true;
        }
        catch (Exception failure)
        {
            cause = failure;
            return false;
        }
    }

    private Mirror? Rebuild(long count, string cause, BookReading book)
    {
        Dispose();
        SetAside();
        _calls = begin();
        _mirror = _calls.Open(paths.LiteDb);
        Add(book.Minutes().Select(placed => placed.Minute));
        _calls.Ask(_mirror.Checkpoint);
        if (_existed || count > 0)
            repairs.Add(new Repair(RepairKind.LiteDbRebuilt, count) { Cause = cause });
        return End();
    }

    private void Add(IEnumerable<Minute> minutes)
    {
        foreach (var bite in minutes.Chunk(Bite))
            _calls.Ask(() => _mirror!.Add(bite));
    }

    private void SetAside()
    {
        foreach (var path in new[] { paths.LiteDb, paths.LiteDbLog })
            if (File.Exists(path))
                File.Move(path, StorePaths.Aside(path));
    }
}
