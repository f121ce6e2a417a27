using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace ICDD.Drafting.Documents.Tests;

public class DossierTests
{
    [Fact]
    public async Task Everything_is_in_it_and_every_checksum_holds()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var zip = new ZipArchive(new MemoryStream(await Zip(hall)));
        var names = zip.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal(names.Distinct(), names);
        foreach (var name in Issues.Of(hall.Draft))
            Assert.Contains($"documents/{name}.docx", names);
        foreach (var name in new[]
        {
            "documents/text.akn",
            "documents/text.json",
            "documents/proposals.csv",
            "documents/recommendations.json",
            "index.html",
        })
            Assert.Contains(name, names);
        using var manifest = JsonDocument.Parse(Content(zip, "manifest.json"));
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(
            names.Except(["manifest.json", "SHA256SUMS"]), files.Select(file => file.GetProperty("path").GetString()!));
        foreach (var file in files)
        {
            var bytes = Content(zip, file.GetProperty("path").GetString()!);
            Assert.Equal(bytes.Length, file.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
        }
    }

    [Fact]
    public async Task Other_programs_open_it_and_find_its_checksums_right()
    {
        var (sums, unzip) = (Needs.Program("sha256sum"), Needs.Program("bsdtar", "unzip", "python3"));
        using var hall = await Samples.Open("river-compact");
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("dossier.zip"), await Zip(hall));
        await Needs.Run(unzip, Path.GetFileName(unzip) switch
        {
            "bsdtar" => ["-xf", folder.File("dossier.zip"), "-C", folder.Path],
            "unzip" => ["-q", folder.File("dossier.zip"), "-d", folder.Path],
            _ => ["-m", "zipfile", "-e", folder.File("dossier.zip"), folder.Path],
        });

        var checkedFiles = await Needs.Run(
            "/bin/sh", "-c", $"cd '{folder.Path}' && '{sums}' --check --strict SHA256SUMS");

        Assert.Contains("documents/text.docx: OK", checkedFiles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named_and_the_others_are_there()
    {
        using var hall = await ShortNegotiation.Adopted();
        var files = Dossier.Files(hall.Draft, Hall.Hash, Hall.Now).Where(file => file.Document == Issues.Text).Take(1)
            .Prepend(new DossierFile(
                "documents/text.broken",
                Issues.Text,
                "text/plain",
                (_, _) => throw new ExportFailedException(new PdfFailed(), "no")));
        using var stream = new MemoryStream();

        await Dossier.Write(
            Issues.Find(hall.Draft, Hall.Hash, Issues.Text, Hall.Now)!,
            files,
            stream,
            TestContext.Current.CancellationToken);

        using var zip = new ZipArchive(stream);
        Assert.Equal(
            "documents/text.broken could not be written.\n",
            System.Text.Encoding.UTF8.GetString(Content(zip, "left-out.txt")));
        Assert.Equal(
            ["documents/text.docx", "left-out.txt", "index.html", "manifest.json", "SHA256SUMS"],
            zip.Entries.Select(entry => entry.FullName));
        Assert.DoesNotContain(
            "text.broken",
            System.Text.Encoding.UTF8.GetString(Content(zip, "manifest.json")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_record_gives_the_same_bytes()
    {
        using var hall = await ShortNegotiation.Negotiated();

        Assert.Equal(await Zip(hall), await Zip(hall));
    }

    [Fact]
    public async Task Its_pages_are_set_by_two_processes_at_most_and_are_those_of_one_for_each()
    {
        Needs.Program("node");
        using var hall = await ShortNegotiation.Adopted();
        await using var batch = new SettingBatch();
        var pages = Dossier.Files(hall.Draft, Hall.Hash, Hall.Now)
            .Count(file => file.Path.EndsWith(".pdf", StringComparison.Ordinal));
        using var stream = new MemoryStream();

        await Dossier.Write(
            hall.Current(),
            Dossier.Files(hall.Draft, Hall.Hash, Hall.Now, batch),
            stream,
            TestContext.Current.CancellationToken);

        Assert.True(pages > 4);
        Assert.InRange(batch.Started, 1, 2);
        Assert.Equal(await Zip(hall), stream.ToArray());
    }

    [Fact]
    public async Task What_is_written_ahead_stands_in_its_order_and_is_given_back_when_somebody_leaves()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var leaving = new CancellationTokenSource();
        var stopped = 0;
        DossierFile Slow(int number) => new(
            $"{number}.txt",
            Issues.Text,
            "text/plain",
            async (stream, cancel) =>
            {
                try
                {
                    await Task.Delay(number == 9 ? Timeout.Infinite : 40 - (10 * number), cancel);
                }
                catch (OperationCanceledException)
                {
                    Interlocked.Increment(ref stopped);
                    throw;
                }
            });
        using var stream = new MemoryStream();

        await Dossier.Write(
            hall.Current(), Enumerable.Range(0, 4).Select(Slow), stream, TestContext.Current.CancellationToken);

        using var zip = new ZipArchive(stream);
        Assert.Equal(["0.txt", "1.txt", "2.txt", "3.txt"], zip.Entries.Take(4).Select(entry => entry.FullName));
        leaving.CancelAfter(300);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Dossier.Write(hall.Current(), [Slow(9), Slow(9), Slow(9)], Stream.Null, leaving.Token));
        Assert.Equal(3, stopped);
    }

    [Fact]
    public async Task It_is_written_to_a_stream_that_refuses_to_wait()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var stream = new PatientStream();

        await Dossier.Write(
            hall.Adopted(),
            Dossier.Files(hall.Draft, Hall.Hash, Hall.Now),
            stream,
            TestContext.Current.CancellationToken);

        Assert.True(stream.Written > 10_000);
    }

    [Fact]
    public async Task Its_index_links_to_its_files_and_runs_nothing()
    {
        using var hall = await HostileTextTests.Filled("</style><script>alert(1)</script>");
        using var zip = new ZipArchive(new MemoryStream(await Zip(hall)));
        var index = System.Text.Encoding.UTF8.GetString(Content(zip, "index.html"));

        Assert.Contains("<a href=\"documents/text.docx\">text.docx</a>", index, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", index, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_named_by_symbol_and_date()
    {
        using var hall = await ShortNegotiation.Adopted();

        Assert.Equal("CT-2021-1_dossier_2021-11-16.zip", Dossier.NameOf(hall.Draft, Hall.Now));
    }

    private static async Task<byte[]> Zip(Hall hall)
    {
        using var stream = new MemoryStream();
        await Dossier.Write(hall.Current(), Dossier.Files(hall.Draft, Hall.Hash, Hall.Now), stream);
        return stream.ToArray();
    }

    private static byte[] Content(ZipArchive zip, string name)
    {
        using var entry = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
