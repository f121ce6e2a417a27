using System.Buffers;

namespace ICDD.Drafting.LiteDb;

/// <summary>A store that was found whole, or made whole.</summary>
/// <param name="Mirror">None where LiteDB does not answer.</param>
internal sealed record OpenStore(MinuteBook Book, Mirror? Mirror, IReadOnlyList<Repair> Repairs)
{
    /// <summary>So many entries were verified at the last clean close, and not at this opening.</summary>
    public long Unread { get; init; }
}

/// <summary>Opening reads both copies to their ends, compares them, and heals the worse one from the better.</summary>
internal sealed class StoreOpening(StorePaths paths, OpenBookFile openFile, IProgress<long>? progress)
{
    /// <summary>How LiteDB is asked, each time anew.</summary>
    public Func<LiteDbCalls> LiteDb { get; init; } = () => new LiteDbCalls();

    private readonly List<Repair> _repairs = [];
    private bool _hangs;
    private readonly Witness? _witness = WitnessFile.Read(paths.Witness);

    /// <exception cref="JournalException">Names the first entry of which no good copy is left, or what is
    /// missing.</exception>
    public OpenStore Run()
    {
        File.Delete(paths.NewMinutes);
        if (Traces.IsNew(paths))
            Write([]);
        else if (!File.Exists(paths.Minutes))
            Restore();
        return Quickly() ?? Read() ?? Read()
            ?? throw new JournalException($"what is written in {paths.Folder} does not stay as it was written");
    }

    private OpenStore? Quickly()
    {
        using var calls = LiteDb();
        if (QuickOpening.Try(paths, openFile, _witness, calls) is { } opened)
            return opened;
        _hangs = calls.Hangs;
        return null;
    }

    /// <summary>Null where the minute book had to be written anew: then both are read again.</summary>
    private OpenStore? Read()
    {
        var healing = new MirrorHealing(paths, _repairs, LiteDb);
        var file = openFile(paths.Minutes);
        using var reading = new StoreReading(paths, _witness);
        try
        {
            if (_hangs)
                healing.LeaveAlone();
            else
                healing.Open();
            reading.Run(file, healing.Reading(), progress);
            if (!reading.BookIsRecord)
            {
                Rewrite(file, reading);
                healing.Dispose();
                file.Dispose();
                return null;
            }

            CutTornEnd(file, reading.Book);
            var mirror = healing.Heal(reading.Comparing, reading.Mirror.Fault, new BookReading(file));
            return new OpenStore(
                new MinuteBook(file, reading.Comparing.Index, () => openFile(paths.Minutes)), mirror, _repairs);
        }
        catch
        {
            healing.Dispose();
            file.Dispose();
            throw;
        }
    }

    /// <summary>Without a minute book everything is taken from what else there is.</summary>
    private void Restore()
    {
        using var mending = new Mending(paths.Copies, null, _witness?.Number ?? 0);
        if (mending.FirstLost is { } lost && (mending.Last > 0 || !mending.IsCut))
            throw new JournalException($"{paths.Minutes} is missing, and no good copy is left of {lost}");
        if (mending.Last == 0)
            Traces.RefuseToBeginAnew(paths);
        Write(mending.Minutes());
        _repairs.Add(new Repair(RepairKind.MinutesRestored, mending.Last));
    }

    private void Rewrite(IBookFile file, StoreReading reading)
    {
        var mending = reading.Mending!;
        Write(new BookReading(file)
            .Minutes().Select(placed => placed.Minute).TakeWhile(minute => minute.Number <= mending.Begin)
            .Concat(mending.Minutes()));
        _repairs.Add(new Repair(RepairKind.MinutesRestored, mending.FromMirror));
    }

    private void Write(IEnumerable<Minute> minutes)
    {
        using (var file = openFile(paths.NewMinutes))
            WriteAll(file, minutes);
        if (File.Exists(paths.Minutes))
            File.Copy(paths.Minutes, StorePaths.Aside(paths.Minutes));
        File.Move(paths.NewMinutes, paths.Minutes, overwrite: true);
        Folder.Sync(paths.Folder);
    }

    public static void WriteAll(IBookFile file, IEnumerable<Minute> minutes)
    {
        const int Bite = 1024 * 1024;
        var (lines, at) = (new ArrayBufferWriter<byte>(Bite), 0L);
        MinuteLine.WriteHeader(lines);
        foreach (var minute in minutes)
        {
            MinuteLine.Write(lines, minute, new Sitting(minute.Number, minute.Number));
            if (lines.WrittenCount < Bite)
                continue;
            file.Write(lines.WrittenSpan, at);
            at += lines.WrittenCount;
            lines.ResetWrittenCount();
        }

        file.Write(lines.WrittenSpan, at);
        file.Sync();
    }

    private void CutTornEnd(IBookFile file, BookReading book)
    {
        if (book.Torn == 0)
            return;
        _repairs.Add(new Repair(RepairKind.TornEndCut, book.Torn));
        file.Cut(book.End);
        file.Sync();
    }
}
