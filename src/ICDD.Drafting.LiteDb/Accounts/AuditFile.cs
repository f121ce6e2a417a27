using System.Text.Json;

namespace ICDD.Drafting.LiteDb;

/// <summary>The audit trail as lines of JSON in a file beside the store. It only grows; a line that cannot be read is passed over.</summary>
public sealed class AuditFile : IAuditStore
{
    /// <summary>So many lines are read back; the file holds all.</summary>
    public const int ReadBack = 20_000;

    private readonly Lock _gate = new();
    private readonly string _path;
    private bool _isWhole;

    private AuditFile(string path) => _path = path;

    public static AuditFile Open(LiteDbJournal journal) => new(journal.Audit);

    public IReadOnlyList<AuditEntry> Read()
    {
        lock (_gate)
            try
            {
                return File.Exists(_path) ? [.. File.ReadLines(_path).TakeLast(ReadBack).Select(Parse).OfType<AuditEntry>()] : [];
            }
            catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
            {
                return [];
            }
    }

    public bool Append(AuditEntry entry)
    {
        lock (_gate)
            try
            {
                using var file = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
                var torn = !_isWhole && file.Length > 0 && EndsInside(file);
                file.Seek(0, SeekOrigin.End);
                file.Write([.. torn ? "\n"u8 : [], .. JsonSerializer.SerializeToUtf8Bytes(entry, JournalJson.Options), .. "\n"u8]);
                file.Flush(flushToDisk: true);
                return _isWhole = true;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return _isWhole = false;
            }
    }

    private static bool EndsInside(FileStream file)
    {
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    private static AuditEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditEntry>(line, JournalJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
