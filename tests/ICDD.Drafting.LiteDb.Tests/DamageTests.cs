namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>One of the files is damaged; the other copy is whole. Everything is there again, and it is told.</summary>
public sealed class DamageTests(DamageTests.Images images) : IClassFixture<DamageTests.Images>
{
    public enum Damage { BitFlip, Zeroes4K, Garbage512, Cut, Emptied, Deleted }

    public static TheoryData<string, Damage, bool> Matrix()
    {
        var rows = new TheoryData<string, Damage, bool>();
        foreach (var damage in Enum.GetValues<Damage>())
        {
            foreach (var file in new[] { "minutes.book", "drafting.db" })
                rows.Add(file, damage, false);
            foreach (var file in new[] { "minutes.book", "drafting.db", "drafting-log.db" })
                rows.Add(file, damage, true);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Damage_of_one_file_is_healed_from_the_other(string file, Damage damage, bool whileOpen)
    {
        var tries = damage is Damage.Emptied or Damage.Deleted ? 1 : 5;
        for (var seed = 0; seed < tries; seed++)
        {
            using var folder = new TemporaryFolder();
            var data = folder.At("data");
            Store.Copy(whileOpen ? images.Open : images.Closed, data);
            Inflict(damage, Path.Combine(data, file), new Random(seed));
            await AssertHealed(data, file, $"{file}, {damage}, seed {seed}");
        }
    }

    private async Task AssertHealed(string data, string file, string what)
    {
        string grown;
        await using (var journal = await Store.Open(data))
        {
            Assert.Equal((what, images.Everything), (what, await Store.Everything(journal)));
            if (file == "minutes.book")
                Assert.Contains(journal.Repairs, repair => repair.Kind == RepairKind.MinutesRestored);
            Assert.True(await Store.Append(journal, Store.Bali, Store.Body("after")));
            grown = await Store.Everything(journal);
            Assert.Null(journal.Health.LiteDbFault);
        }

        await using (var again = await Store.Open(data))
        {
            Assert.Equal(grown, await Store.Everything(again));
            // LiteDB reads some damage of its log without a word and fails only when it is written.
            Assert.All(
                again.Repairs,
                repair => Assert.Equal((file, RepairKind.LiteDbRebuilt), ("drafting-log.db", repair.Kind)));
        }

        await using var last = await Store.Open(data);
        Assert.Equal((what, ""), (what, string.Join(' ', last.Repairs)));
        Assert.Equal(grown, await Store.Everything(last));
    }

    private static void Inflict(Damage damage, string path, Random random)
    {
        if (damage == Damage.Deleted)
        {
            File.Delete(path);
            return;
        }

        using var file = File.Open(path, FileMode.Open);
        var at = random.NextInt64(file.Length);
        switch (damage)
        {
            case Damage.BitFlip:
                file.Position = at;
                var bit = (byte)(file.ReadByte() ^ (1 << random.Next(8)));
                Write(file, at, [bit]);
                break;
            case Damage.Zeroes4K:
                Write(file, at, new byte[4096]);
                break;
            case Damage.Garbage512:
                var garbage = new byte[512];
                random.NextBytes(garbage);
                Write(file, at, garbage);
                break;
            default:
                file.SetLength(damage == Damage.Emptied ? 0 : at);
                break;
        }
    }

    private static void Write(FileStream file, long at, byte[] bytes)
    {
        file.Position = at;
        file.Write(bytes);
    }

    /// <summary>The files of one store, closed, and as they stand on the disk while it is open.</summary>
    public sealed class Images : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        public string Open => _folder.At("open");

        public string Closed => _folder.At("closed");

        public string Data => _folder.At("data");

        public string Everything { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            await using (var journal = await Store.Open(_folder.At("data")))
            {
                await Store.Fill(journal, 120);
                while (journal.Health.Lag > 0)
                    await Task.Delay(5);
                Everything = await Store.Everything(journal);
                Assert.True(journal.Health.LogBytes > 0);
                Store.Copy(_folder.At("data"), Open);
            }

            Store.Copy(_folder.At("data"), Closed);
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
