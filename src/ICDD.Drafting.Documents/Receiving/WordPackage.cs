using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace ICDD.Drafting.Documents;

/// <summary>
/// A Word file that was opened with care: its parts may be read, and nothing in it acts or reaches outside.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private WordPackage(ZipArchive zip) => _zip = zip;

    /// <summary>The name of the part that holds the text.</summary>
    public string Main { get; private set; } = "";

    /// <summary>What its parts refer to outside, which is never followed.</summary>
    public HashSet<LeftOut> LeftOut { get; } = [];

    [SuppressMessage("Reliability", "CA2000", Justification = "The package that is handed out owns the archive.")]
    public static Received<WordPackage> Open(byte[] bytes)
    {
        if ((FileKind.AgainstPackage(bytes) ?? PackageGuard.AgainstCrowd(bytes)) is { } refusal)
            return refusal;
        WordPackage? package = null;
        try
        {
            package = new WordPackage(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read));
            if (package.Check() is not { } bad)
                return package;
            package.Dispose();
            return bad;
        }
        catch (Exception wrong)
            when (wrong is InvalidDataException or ArgumentException or IOException or NotSupportedException)
        {
            package?.Dispose();
            return new FileIsDamaged();
        }
    }

    /// <summary>A part to read; null where the file has none of this name.</summary>
    public PartXml? Read(string name) => _parts.TryGetValue(name, out var entry) ? new PartXml(entry) : null;

    /// <summary>A part beside the text: <c>styles.xml</c>.</summary>
    public PartXml? ReadBeside(string name) => Read(Main[..(Main.LastIndexOf('/') + 1)] + name);

    /// <summary>The parts beside the text whose names begin so.</summary>
    public IEnumerable<string> NamesBeside(params string[] beginnings)
    {
        var folder = Main[..(Main.LastIndexOf('/') + 1)];
        return _parts.Keys.Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && beginnings.Any(each => name.StartsWith(folder + each, StringComparison.OrdinalIgnoreCase)));
    }

    public void Dispose() => _zip.Dispose();

    private Refusal? Check()
    {
        if (PackageGuard.Against(_zip.Entries) is { } refusal)
            return refusal;
        foreach (var entry in _zip.Entries)
            _parts[entry.FullName] = entry;
        var (main, bad) = PackageContents.FindText(this, _parts.Keys);
        Main = main;
        return bad ?? PackageRelations.Check(this, _parts.Keys, LeftOut);
    }
}
