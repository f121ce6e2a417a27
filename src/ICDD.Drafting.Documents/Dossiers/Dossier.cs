using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Everything that is issued of a document as one ZIP: each document in each format, an index to read, and the checksum
/// of every file. No finished file is kept in memory; the same record at the same moment gives the same bytes. A file
/// that cannot be written is named in <c>left-out.txt</c>, and the others are there.
/// </summary>
public static class Dossier
{
    public const string MediaType = "application/zip";

    public static string NameOf(Draft draft, DateTimeOffset at)
    {
        var folio = new Mastheads(draft, EntryHash.First, Words.In("en")).AsAt(at);
        return FileNames.Of(folio with { Part = "dossier" }, "zip");
    }

    /// <summary>What <see cref="Issues"/> offers, and the published schemas of the data.</summary>
    /// <param name="batch">Sets the pages of PDF; each is set by a process of its own where there is none.</param>
    public static IEnumerable<DossierFile> Files(
        Draft draft, EntryHash hash, DateTimeOffset at, SettingBatch? batch = null)
    {
        foreach (var name in Issues.Of(draft))
        {
            var issue = Issues.Find(draft, hash, name, at)!;
            foreach (var export in Issues.FormatsOf(name, issue.Folio).Where(export => export.Lacks is null))
                yield return new DossierFile(
                    $"documents/{name}.{export.Extension}", name, export.MediaType,
                    (stream, cancel) => batch is not null && export is PdfExport
                        ? PdfExport.Write(issue, batch, stream, cancel)
                        : export.Write(issue, stream, cancel));
        }

        yield return Text("schemas/draft.schema.json", JsonSchema.Text);
        yield return Text("schemas/recommendations.schema.json", JsonSchema.Recommendations);
    }

    /// <param name="files">In the order in which they are to stand.</param>
    /// <param name="stream">Is only written to, asynchronously, and left open.</param>
    public static async Task Write(
        Issue of, IEnumerable<DossierFile> files, Stream stream, CancellationToken cancel = default)
    {
        using var outflow = new Outflow(stream);
        var written = new List<WrittenFile>();
        var leftOut = new List<string>();
        using (var zip = new ZipArchive(outflow, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            await Add(files).ConfigureAwait(false);
            if (leftOut.Count > 0)
                await Add([Text("left-out.txt", LeftOut(of, leftOut))]).ConfigureAwait(false);
            await Add([Text("index.html", DossierIndex.Of(of, written))]).ConfigureAwait(false);
            await Add([Text("manifest.json", DossierManifest.Of(of, written))]).ConfigureAwait(false);
            await Add([Text("SHA256SUMS", Sums(written))]).ConfigureAwait(false);

            async Task Add(IEnumerable<DossierFile> next)
            {
                await foreach (var (file, spool) in SpooledFiles.Of(next, cancel).ConfigureAwait(false))
                {
                    if (spool is null)
                        leftOut.Add(file.Path);
                    else
                        written.Add(await Put(zip, file, spool, of.Folio.Dated, cancel).ConfigureAwait(false));
                    await outflow.Flow(cancel).ConfigureAwait(false);
                }
            }
        }

        await outflow.Flow(cancel).ConfigureAwait(false);
    }

    /// <summary>As <c>sha256sum --check</c> reads it.</summary>
    private static string Sums(IEnumerable<WrittenFile> files) =>
        string.Concat(files.Select(file => $"{file.Sha256}  {file.Path}\n"));

    private static string LeftOut(Issue of, IEnumerable<string> paths) =>
        string.Concat(paths.Select(path => Words.In(of.Folio.Language).Say("DossierLeftOut", path) + '\n'));

    private static async Task<WrittenFile> Put(
        ZipArchive zip, DossierFile file, FileStream spool, DateTimeOffset dated, CancellationToken cancel)
    {
        var entry = zip.CreateEntry(file.Path, CompressionLevel.Optimal);
        entry.LastWriteTime = ZipTime.Of(dated);
        spool.Position = 0;
        using (var content = entry.Open())
            spool.CopyTo(content);
        spool.Position = 0;
        var hash = await SHA256.HashDataAsync(spool, cancel).ConfigureAwait(false);
        return new WrittenFile(
            file.Path, file.Document, file.MediaType, spool.Length, Convert.ToHexStringLower(hash));
    }

    private static DossierFile Text(string path, string text) => new(
        path, "", TypeOf(path), (stream, cancel) => stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancel).AsTask());

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".json" => "application/json",
        ".html" => "text/html; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
}

/// <summary>A file as it stands in the dossier.</summary>
public sealed record WrittenFile(string Path, string Document, string MediaType, long Bytes, string Sha256);
