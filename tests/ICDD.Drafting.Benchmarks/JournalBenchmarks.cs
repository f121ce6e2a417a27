using System.Text;
using BenchmarkDotNet.Attributes;
using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Benchmarks;

/// <summary>
/// Appending, against a plain append-only file that is synced after every line: what durability costs anyway.
/// </summary>
public class AppendBenchmarks
{
    private const int Acts = 512;

    private static readonly StreamId Stream = new("bali-message");
    private static readonly byte[] Body = Encoding.UTF8.GetBytes($"{{\"words\":\"{new string('a', 400)}\"}}");

    private string _folder = "";
    private LiteDbJournal _journal = null!;
    private FileStream _file = null!;

    [GlobalSetup]
    public async Task Open()
    {
        _folder = Directory.CreateTempSubdirectory("drafting-benchmark-").FullName;
        _journal = await LiteDbJournal.Open(Path.Combine(_folder, "data"), TimeProvider.System);
        _file = new FileStream(
            Path.Combine(_folder, "plain"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    [GlobalCleanup]
    public async Task Close()
    {
        await _journal.DisposeAsync();
        await _file.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Acts)]
    public void Plain_synced_file()
    {
        for (var act = 0; act < Acts; act++)
        {
            _file.Write(Body);
            _file.Flush(flushToDisk: true);
        }
    }

    [Benchmark(OperationsPerInvoke = Acts)]
    public async Task One_by_one()
    {
        var author = new Author(Stream);
        await author.Continue(_journal);
        for (var act = 0; act < Acts; act++)
            await author.Append(_journal, Body);
    }

    [Benchmark(OperationsPerInvoke = Acts)]
    public Task By_64_authors() => Task.WhenAll(Enumerable.Range(0, 64).Select(async number =>
    {
        var author = new Author(new StreamId($"document-{number}"));
        await author.Continue(_journal);
        for (var act = 0; act < Acts / 64; act++)
            await author.Append(_journal, Body);
    }));

    private sealed class Author(StreamId stream)
    {
        private static readonly Dictionary<StreamId, (long Version, EntryHash Hash)> Ends = [];

        private long _version;
        private EntryHash _hash = EntryHash.First;

        public async Task Continue(IJournal journal)
        {
            lock (Ends)
                (_version, _hash) = Ends.GetValueOrDefault(stream, (0, EntryHash.First));
            await foreach (var entry in journal.Read(stream, _version + 1))
                (_version, _hash) = (entry.Version, entry.Hash);
        }

        public async Task Append(IJournal journal, byte[] body)
        {
            _hash = _hash.Next(stream, _version + 1, body);
            if (!await journal.Append(stream, _version, [new SealedEntry(_version + 1, body, _hash)]))
                throw new InvalidOperationException("somebody else appends");
            _version++;
            lock (Ends)
                Ends[stream] = (_version, _hash);
        }
    }
}

/// <summary>Opening: both copies are read to their ends and compared.</summary>
public class OpenBenchmarks
{
    private string _folder = "";

    [Params(10_000, 100_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public async Task Fill()
    {
        _folder = Directory.CreateTempSubdirectory("drafting-benchmark-").FullName;
        await using var journal = await LiteDbJournal.Open(_folder, TimeProvider.System);
        var (stream, hash) = (new StreamId("bali-message"), EntryHash.First);
        for (var version = 0; version < Entries; version += 1_000)
        {
            var entries = new List<SealedEntry>();
            for (var each = 1; each <= 1_000; each++)
            {
                var body = Encoding.UTF8.GetBytes($"{{\"act\":{version + each},\"words\":\"{new string('a', 200)}\"}}");
                hash = hash.Next(stream, version + each, body);
                entries.Add(new SealedEntry(version + each, body, hash));
            }

            await journal.Append(stream, version, entries);
        }
    }

    [GlobalCleanup]
    public void Clear() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public async Task<long> Open()
    {
        await using var journal = await LiteDbJournal.Open(_folder, TimeProvider.System);
        return journal.Repairs.Count == 0
            ? journal.Health.Entries
            : throw new InvalidOperationException("it was repaired");
    }
}
