using System.Buffers;

namespace ICDD.Drafting.LiteDb;

/// <summary>A store that was found whole, or made whole.</summary>
internal sealed record OpenStore(MinuteBook Book, Mirror Mirror, IReadOnlyList<Repair> Repairs)
{
    /// <summary>So many entries were verified at the last clean close, and not at this opening.</summary>
    public long Unread { get; init; }
}

/// <summary>Opening reads both copies to their ends, compares them, and heals the worse one from the better.</summary>
internal sealed class StoreOpening(StorePaths paths, OpenBookFile openFile, IProgress<long>? progress)
{
    private readonly List<Repair> _repairs = [];
    private readonly Witness? _witness = WitnessFile.Read(paths.Witness);

    /// <exception cref="JournalException">Names the first entry of which no good copy is left.</exception>
    public OpenStore Run()
    {
        File.Delete(paths.NewMinutes);
        return QuickOpening.Try(paths, openFile, _witness) ?? Read() ?? Read()
            ?? throw new JournalException($"what is written in {paths.Folder} does not stay as it was written");
    }

    /// <summary>Null where the minute book had to be written anew: then both are read again.</summary>
    private OpenStore? Read()
    {
        var healing = new MirrorHealing(paths, _repairs);
        var file = openFile(paths.Minutes);
        try
        {
            healing.Open();
            var book = new BookReading(file);
            var mirrored = healing.Reading();
            var weaving = new Weaving(book, mirrored);
            var index = Index(weaving);
            if (file.Length == 0 && mirrored.Fault is { } lost)
                throw new JournalException($"{paths.Minutes} is missing or empty, and LiteDB cannot be read", lost);
            if (book.Damaged || weaving.FromMirror > 0)
            {
                Rewrite(new Weaving(new BookReading(file), healing.Reading()), weaving.FromMirror, file.Length);
                healing.Dispose();
                file.Dispose();
                return null;
            }

            Heed(index);
            CutTornEnd(file, book);
            return new OpenStore(
                new MinuteBook(file, index), healing.Heal(weaving, mirrored.Fault, new BookReading(file)), _repairs);
        }
        catch
        {
            healing.Dispose();
            file.Dispose();
            throw;
        }
    }

    private BookIndex Index(Weaving weaving)
    {
        var index = new BookIndex();
        foreach (var (minute, at) in weaving.Minutes())
        {
            index.Add(new Placed(minute, at ?? default));
            if (index.Count == _witness?.Number && index.Last != _witness.Hash)
                throw new JournalException($"{paths.Folder} holds another history than its witness from {minute} on");
            if (index.Count % 1_000 == 0)
                progress?.Report(index.Count);
        }

        return index;
    }

    private void Heed(BookIndex index)
    {
        if (_witness?.Number > index.Count)
            throw new JournalException(
                $"the record in {paths.Folder} came back shorter: it holds {index.Count} entries, and entry "
                + $"{_witness.Number} was acknowledged. Bring its files back, or restore a backup into an empty folder");
    }

    private void Rewrite(Weaving weaving, long restored, long oldLength)
    {
        using (var file = openFile(paths.NewMinutes))
            WriteAll(file, weaving.Minutes().Select(woven => woven.Minute));
        if (oldLength > 0)
            File.Copy(paths.Minutes, paths.DamagedMinutes, overwrite: true);
        if (oldLength > 0 || restored > 0)
            _repairs.Add(new Repair(RepairKind.MinutesRestored, restored));
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
