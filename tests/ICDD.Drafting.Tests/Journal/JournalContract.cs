using System.Text;
using ICDD.Drafting;

namespace ICDD.Drafting.Tests;

/// <summary>What every journal promises; each engine inherits it.</summary>
public abstract class JournalContract
{
    protected static readonly StreamId Bali = new("bali-message");
    protected static readonly StreamId River = new("river-compact");

    protected abstract IJournal Journal { get; }

    [Fact]
    public async Task What_was_appended_is_read_back_byte_for_byte()
    {
        var entries = Chained(Bali, EntryHash.First, 1, 3);
        Assert.True(await Journal.Append(Bali, 0, entries));
        AssertSame(entries, await Read(Bali));
    }

    [Fact]
    public async Task Text_that_storage_engines_like_to_mend_is_left_alone()
    {
        string[] bodies = [
            "\"\"",
            "\" leading and trailing \"",
            "\"İi\"",
            "\"e\u0301 and \u00e9\"",
            "\"\u0000\"",
            "\"क्‍ष\"",
            "{\"a\":1,\"a\":2}",
        ];
        var (entries, hash) = (new List<SealedEntry>(), EntryHash.First);
        foreach (var body in bodies)
        {
            entries.Add(Seal(Bali, hash, entries.Count + 1, body));
            hash = entries[^1].Hash;
        }

        Assert.True(await Journal.Append(Bali, 0, entries));
        AssertSame(entries, await Read(Bali));
    }

    [Fact]
    public async Task Reading_from_a_version_gives_the_rest()
    {
        var entries = Chained(Bali, EntryHash.First, 1, 600);
        await Journal.Append(Bali, 0, entries);
        AssertSame(entries.GetRange(299, 301), await Read(Bali, 300));
        Assert.Empty(await Read(Bali, 601));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(long.MaxValue)]
    public async Task A_wrong_expected_version_appends_nothing(long expected)
    {
        var first = Chained(Bali, EntryHash.First, 1, 2);
        await Journal.Append(Bali, 0, first);
        Assert.False(await Journal.Append(
            Bali, expected, Chained(Bali, first[^1].Hash, expected == long.MaxValue ? 3 : expected + 1, 1)));
        AssertSame(first, await Read(Bali));
    }

    [Fact]
    public async Task Entries_that_do_not_continue_the_chain_are_refused_whole()
    {
        var first = Chained(Bali, EntryHash.First, 1, 2);
        await Journal.Append(Bali, 0, first);
        var next = Chained(Bali, first[^1].Hash, 3, 2);
        List<SealedEntry>[] wrong =
        [
            [next[0], next[1] with { Hash = EntryHash.First }],
            [next[0], next[1] with { Version = 5 }],
            [next[0], next[1] with { Body = "\"other\""u8.ToArray() }],
            Chained(River, first[^1].Hash, 3, 2),
        ];
        foreach (var entries in wrong)
            await Assert.ThrowsAsync<ArgumentException>(async () => await Journal.Append(Bali, 2, entries));
        AssertSame(first, await Read(Bali));
        Assert.True(await Journal.Append(Bali, 2, next));
    }

    [Fact]
    public async Task Streams_stand_beside_each_other_and_documents_alone_are_listed_in_ordinal_order()
    {
        Assert.Empty(await Journal.Streams());
        StreamId[] streams = [new("b"), new("B"), new("a/brief/NZL"), new("a/brief/group/NZL"), new("ä"), new("a")];
        foreach (var stream in streams)
            Assert.True(await Journal.Append(stream, 0, Chained(stream, EntryHash.First, 1, 2)));
        Assert.Equal(["B", "a", "b", "ä"], (await Journal.Streams()).Select(stream => stream.Value));
        foreach (var stream in streams)
            AssertSame(Chained(stream, EntryHash.First, 1, 2), await Read(stream));
    }

    [Fact]
    public async Task A_stream_that_does_not_exist_is_empty()
    {
        Assert.Empty(await Read(Bali));
        Assert.Empty(await Journal.Streams());
    }

    [Fact]
    public async Task Of_many_who_append_the_same_version_one_wins()
    {
        for (var version = 0L; version < 20; version++)
        {
            var hash = version == 0 ? EntryHash.First : (await Read(Bali))[^1].Hash;
            var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(author => Task.Run(async () =>
                await Journal.Append(Bali, version, [Seal(Bali, hash, version + 1, $"\"author {author}\"")]))));
            Assert.Single(tries, won => won);
        }

        AssertWhole(Bali, await Read(Bali));
        Assert.Equal(20, (await Read(Bali)).Count);
    }

    [Fact]
    public async Task A_reader_sees_a_prefix_while_others_append()
    {
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            for (var seen = 0; !stop.IsCancellationRequested;)
            {
                var read = await Read(Bali);
                Assert.True(read.Count >= seen);
                AssertWhole(Bali, read);
                seen = read.Count;
            }
        });
        var hash = EntryHash.First;
        for (var version = 1L; version <= 100; version++)
        {
            var entry = Seal(Bali, hash, version, $"\"act {version}\"");
            Assert.True(await Journal.Append(Bali, version - 1, [entry]));
            Assert.Equal(version, (await Read(Bali, version)).Single().Version);
            hash = entry.Hash;
        }

        await stop.CancelAsync();
        await reading;
    }

    protected static SealedEntry Seal(StreamId stream, EntryHash hash, long version, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return new SealedEntry(version, bytes, hash.Next(stream, version, bytes));
    }

    protected static List<SealedEntry> Chained(StreamId stream, EntryHash hash, long first, int count)
    {
        var entries = new List<SealedEntry>(count);
        for (var version = first; version < first + count; version++)
        {
            entries.Add(Seal(stream, hash, version, $"{{\"act\":{version}}}"));
            hash = entries[^1].Hash;
        }

        return entries;
    }

    protected async Task<List<SealedEntry>> Read(StreamId stream, long from = 1)
    {
        var entries = new List<SealedEntry>();
        await foreach (var entry in Journal.Read(stream, from))
            entries.Add(entry);
        return entries;
    }

    protected static void AssertSame(IReadOnlyList<SealedEntry> expected, IReadOnlyList<SealedEntry> actual)
    {
        Assert.Equal(
            expected.Select(entry => (entry.Version, entry.Hash)), actual.Select(entry => (entry.Version, entry.Hash)));
        for (var each = 0; each < expected.Count; each++)
            Assert.True(expected[each].Body.Span.SequenceEqual(actual[each].Body.Span));
    }

    protected static void AssertWhole(StreamId stream, IReadOnlyList<SealedEntry> entries)
    {
        var hash = EntryHash.First;
        for (var each = 0; each < entries.Count; each++)
        {
            Assert.Equal(each + 1, entries[each].Version);
            Assert.Equal(hash.Next(stream, each + 1, entries[each].Body.Span), entries[each].Hash);
            hash = entries[each].Hash;
        }
    }
}
