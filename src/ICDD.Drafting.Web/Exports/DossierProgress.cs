using System.Collections.Concurrent;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// Tells the page from which a dossier is fetched how many of its documents are written. The page gives itself a name,
/// which it puts into the address; nobody else hears of it.
/// </summary>
public sealed class DossierProgress
{
    private readonly ConcurrentDictionary<string, Action<DossierStep?>> _pages = new(StringComparer.Ordinal);

    public void Listen(string page, Action<DossierStep?> hear) => _pages[page] = hear;

    public void Leave(string page) => _pages.TryRemove(page, out _);

    /// <summary>The same files; the page hears of each document of which the first file is written.</summary>
    /// <param name="page">The page that listens; empty where none does.</param>
    /// <param name="documents">How many documents there will be.</param>
    public IEnumerable<DossierFile> Watch(string page, int documents, IEnumerable<DossierFile> files)
    {
        var written = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        return files.Select(file => file.Document.Length == 0 ? file : file with
        {
            Write = async (stream, cancel) =>
            {
                await file.Write(stream, cancel).ConfigureAwait(false);
                if (written.TryAdd(file.Document, true))
                    Tell(page, new DossierStep(written.Count, documents));
            },
        });
    }

    /// <param name="isWhole">Whether it was written to its end: otherwise there is nothing to say any more.</param>
    public void End(string page, int documents, bool isWhole) =>
        Tell(page, isWhole ? new DossierStep(documents, documents) { IsWhole = true } : null);

    private void Tell(string page, DossierStep? step)
    {
        if (_pages.TryGetValue(page, out var hear))
            hear(step);
    }
}

/// <summary>How far a dossier is.</summary>
public sealed record DossierStep(int Written, int Documents)
{
    /// <summary>Nothing is left to write.</summary>
    public bool IsWhole { get; init; }
}
