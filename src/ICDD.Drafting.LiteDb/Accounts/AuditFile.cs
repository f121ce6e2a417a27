namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The audit trail as lines of JSON in a file beside the store. It only grows; each line is chained to the one before,
/// and a witness apart from it says how far it reached.
/// </summary>
public sealed class AuditFile : IAuditStore, IDisposable
{
    /// <summary>So many lines are read back; the file holds all.</summary>
    public const int ReadBack = 20_000;

    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly string _witnessPath;
    private WitnessFile? _witness;
    private Witness? _reached;
    private (long Length, DateTime At)? _left;
    private long? _damaged;
    private bool _isWhole;

    private AuditFile(string path, string witness) => (_path, _witnessPath) = (path, witness);

    public static AuditFile Open(LiteDbJournal journal) => new(journal.Audit, journal.AuditWitness);

    public IReadOnlyList<AuditEntry> Read()
    {
        lock (_gate)
            return Attempt(() => ReadAll().Newest) is { } entries ? [.. entries] : [];
    }

    public long? FirstDamaged()
    {
        lock (_gate)
        {
            if (_left != Stands())
                Attempt(ReadAll);
            return _damaged;
        }
    }

    public bool Append(AuditEntry entry)
    {
        lock (_gate)
        {
            if (_reached is null || _left != Stands())
                Attempt(ReadAll);
            return _isWhole = _reached is { } reached && Attempt(() => Append(entry, reached));
        }
    }

    public void Dispose()
    {
        lock (_gate)
            _witness?.Dispose();
    }

    private bool Append(AuditEntry entry, Witness reached)
    {
        if (_witness is null)
        {
            _witness = WitnessFile.Open(_witnessPath);
            _witness.Write(reached);
        }

        var line = AuditLine.Of(entry, reached.Number + 1, reached.Hash);
        using (var file = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read))
        {
            var torn = !_isWhole && file.Length > 0 && EndsInside(file);
            file.Seek(0, SeekOrigin.End);
            file.Write([.. torn ? "\n"u8 : [], .. line.Write()]);
            file.Flush(flushToDisk: true);
        }

        _left = Stands();
        _reached = new Witness(reached.Number + 1, line.Hash!.Value, _left!.Value.Length);

        // The line stands; a witness that lags behind is caught up by the next.
        Attempt(() =>
        {
            _witness.Write(_reached);
            return true;
        });
        return true;
    }

    private AuditReading ReadAll()
    {
        _reached = null;
        var stands = Stands();
        var reading = AuditReading.Of(
            stands is null ? [] : File.ReadLines(_path), WitnessFile.Read(_witnessPath), ReadBack);
        (_left, _damaged) = (stands, _damaged ?? reading.Damaged);
        _reached = new Witness(reading.Number, reading.Hash, stands?.Length ?? 0);
        return reading;
    }

    private (long Length, DateTime At)? Stands() =>
        new FileInfo(_path) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : null;

    private static bool EndsInside(FileStream file)
    {
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    /// <summary>The default where the disk refuses.</summary>
    private static T? Attempt<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
