namespace ICDD.Drafting.LiteDb;

/// <summary>
/// LiteDB's files as they stood at one moment, in a folder of their own that goes with it. LiteDB plays its log into
/// its file when it is opened, so that only a copy can be looked at without a change.
/// </summary>
internal sealed class MirrorCopy : IDisposable
{
    private const int Tries = 20;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("drafting-verify-");

    public MirrorCopy(StorePaths of)
    {
        Paths = new StorePaths(_folder.FullName);
        for (var each = 0; each < Tries && !IsOfOneMoment; each++)
        {
            if (each > 0)
                Thread.Sleep(Breath);
            IsOfOneMoment = Take(of);
        }
    }

    public StorePaths Paths { get; }

    /// <summary>False where LiteDB went on writing at every try.</summary>
    public bool IsOfOneMoment { get; private set; }

    public void Dispose() => _folder.Delete(recursive: true);

    private bool Take(StorePaths of)
    {
        var before = State(of);
        foreach (var (from, to) in new[] { (of.LiteDb, Paths.LiteDb), (of.LiteDbLog, Paths.LiteDbLog) })
        {
            File.Delete(to);
            if (File.Exists(from))
                File.Copy(from, to);
        }

        return State(of) == before;
    }

    private static (long, DateTime, long, DateTime) State(StorePaths of)
    {
        var (file, log) = (new FileInfo(of.LiteDb), new FileInfo(of.LiteDbLog));
        return (
            file.Exists ? file.Length : -1, file.Exists ? file.LastWriteTimeUtc : default,
            log.Exists ? log.Length : -1, log.Exists ? log.LastWriteTimeUtc : default);
    }
}
