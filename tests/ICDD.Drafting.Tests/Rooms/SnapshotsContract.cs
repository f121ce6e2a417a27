namespace ICDD.Drafting.Tests;

/// <summary>What every keeper of snapshots promises; each engine inherits it.</summary>
public abstract class SnapshotsContract
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly StreamId River = new("river-compact");

    protected abstract ISnapshots Snapshots { get; }

    [Fact]
    public async Task What_was_not_kept_is_not_found()
    {
        Assert.Null(await Snapshots.Find(Bali));
        Assert.Null(await Snapshots.Find(Bali, "a"));
        Assert.Null(await Snapshots.Look(Bali, "a"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1024 * 1024)]
    [InlineData((3 * 1024 * 1024) + 7)]
    public async Task A_snapshot_of_any_size_is_found_as_it_was_kept(int length)
    {
        var kept = Of(7, "a", length);
        await Keep(kept);
        AssertSame(kept, await Snapshots.Find(Bali));
        AssertSame(kept, await Snapshots.Find(Bali, "a"));
        Assert.Null(await Snapshots.Find(Bali, "b"));
        Assert.Null(await Snapshots.Find(River));
    }

    [Fact]
    public async Task Without_its_body_it_still_tells_its_version_its_hash_and_its_card()
    {
        var kept = Of(7, "a", 100);
        await Keep(kept);
        var seen = (await Snapshots.Look(Bali, "a"))!;
        Assert.Equal((kept.Version, kept.Hash, kept.Format), (seen.Version, seen.Hash, seen.Format));
        Assert.Equal(kept.Card.ToArray(), seen.Card.ToArray());
    }

    [Fact]
    public async Task A_newer_one_takes_the_place_of_an_older_one_whatever_their_sizes()
    {
        foreach (var (version, length) in new[] { (1, 3_000_000), (2, 10), (3, 2_500_000), (4, 0) })
        {
            var kept = Of(version, "a", length);
            await Keep(kept);
            AssertSame(kept, await Snapshots.Find(Bali, "a"));
        }
    }

    /// <summary>An engine may keep it behind: it is found in the end.</summary>
    private async Task Keep(Snapshot kept)
    {
        await Snapshots.Keep(Bali, kept);
        for (var tries = 0; (await Snapshots.Find(Bali))?.Version != kept.Version; tries++)
        {
            Assert.True(tries < 500, "it is not kept");
            await Task.Delay(20);
        }
    }

    private static Snapshot Of(long version, string format, int length)
    {
        var body = new byte[length];
        new Random(length).NextBytes(body);
        return new Snapshot(version, EntryHash.First.Next(Bali, version, body), format, body)
        {
            Card = new[] { (byte)version, (byte)'c' },
        };
    }

    private static void AssertSame(Snapshot kept, Snapshot? found)
    {
        Assert.NotNull(found);
        Assert.Equal((kept.Version, kept.Hash, kept.Format), (found.Version, found.Hash, found.Format));
        Assert.Equal(kept.Card.ToArray(), found.Card.ToArray());
        Assert.True(kept.Body.Span.SequenceEqual(found.Body.Span));
    }
}
