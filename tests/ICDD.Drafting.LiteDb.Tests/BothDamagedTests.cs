namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>
/// Any damage of one copy or of both, beside the keys of the site or not: everything is there again, or the opening is
/// refused with a sentence. Never is a record silently shorter, and never is an empty one begun in its place.
/// </summary>
public sealed class BothDamagedTests(DamageTests.Images images) : IClassFixture<DamageTests.Images>
{
    private static readonly string[] Files = ["minutes.book", "drafting.db"];

    public static TheoryData<string, string> Matrix()
    {
        var rows = new TheoryData<string, string>();
        string[] kinds = ["flip", "zero", "garbage", "cut", "empty", "delete", "none"];
        foreach (var book in kinds)
            foreach (var mirror in kinds)
                rows.Add(book, mirror);
        rows.Add("swap", "swap");
        return rows;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_row_is_healed_or_named(string book, string mirror)
    {
        var outcomes = new List<string>();
        for (var seed = 0; seed < 4; seed++)
        {
            using var folder = new TemporaryFolder();
            var data = folder.At("data");
            Prepare(data, withKeys: seed % 2 == 0);
            Damage(Path.Combine(data, Files[0]), book, 2 * seed);
            Damage(Path.Combine(data, Files[1]), mirror, 2 * seed + 1);
            if (book == "swap")
                Swap(data);
            outcomes.Add(await Open(data, $"{book}, {mirror}, seed {seed}"));
        }

        if (book == "none" || mirror == "none" || book == "swap")
            Assert.All(outcomes, outcome => Assert.Equal("healed", outcome));
        if (book is "empty" or "delete" && mirror is "empty" or "delete")
            Assert.All(outcomes, outcome => Assert.Matches("was a record before|came back shorter", outcome));
    }

    [Fact]
    public async Task Damage_in_different_places_of_both_is_healed_entry_by_entry()
    {
        var healed = 0;
        for (var seed = 0; seed < 20; seed++)
        {
            using var folder = new TemporaryFolder();
            var data = folder.At("data");
            Prepare(data, withKeys: true);
            var (book, mirror) = (Path.Combine(data, Files[0]), Path.Combine(data, Files[1]));
            var at = Inside(new FileInfo(book).Length, 0.1 + 0.04 * seed);
            Damage(book, seed % 2 == 0 ? "flip" : "garbage", seed, at);
            Damage(
                mirror, seed % 3 == 0 ? "zero" : "flip", seed, Inside(new FileInfo(mirror).Length, 0.9 - 0.04 * seed));
            healed += await Open(data, $"seed {seed}") == "healed" ? 1 : 0;
        }

        Assert.InRange(healed, 17, 20);
    }

    /// <summary>LiteDB itself would drop such a page as soon as it is opened.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(700)]
    [InlineData(4_000)]
    [InlineData(8_100)]
    public async Task The_page_in_which_the_mirror_was_cut_is_read_as_far_as_it_goes(int cut)
    {
        using var folder = new TemporaryFolder();
        var (data, whole) = (folder.At("data"), folder.At("whole"));
        Prepare(whole, withKeys: true);
        var pages = new FileInfo(Path.Combine(whole, Files[1])).Length / 8192;
        for (var page = 1; page < pages; page++)
        {
            Prepare(data, withKeys: true);
            File.Delete(Path.Combine(data, Files[0]));
            var mirror = Path.Combine(data, Files[1]);
            Damage(mirror, "cut", 0, page * 8192 + 8192 - cut);
            var before = await Verify(data);
            Assert.Equal(before is null, await Open(data, $"{cut} bytes of page {page}") == "healed");
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task An_entry_of_the_mirror_numbered_beyond_the_end_is_no_lost_one()
    {
        for (var bit = 0; bit < 40; bit += 3)
        {
            using var folder = new TemporaryFolder();
            var data = folder.At("data");
            Prepare(data, withKeys: false);
            FlipNumberOfLast(Path.Combine(data, Files[1]), bit);
            Assert.Equal("healed", await Open(data, $"bit {bit}"));
        }
    }

    [Theory]
    [InlineData("minutes.book")]
    [InlineData("nothing")]
    public async Task Keys_without_a_record_refuse_the_start_and_nothing_is_made(string left)
    {
        using var folder = new TemporaryFolder();
        Keys(folder.Path);
        if (left != "nothing")
            await File.WriteAllTextAsync(folder.At(left), "no entry is in here\n");
        var before = Directory.GetFiles(folder.Path);
        for (var again = 0; again < 2; again++)
        {
            var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Open(folder.Path));
            Assert.Contains("there was a record before", refused.Message);
        }

        Assert.Equal(before, Directory.GetFiles(folder.Path).Where(path => Path.GetFileName(path) != "lock"));
    }

    [Fact]
    public async Task What_was_set_aside_is_never_written_over()
    {
        using var folder = new TemporaryFolder();
        await using (var journal = await Store.Open(folder.Path))
            await Store.Fill(journal, 20);
        for (var each = 0; each < 3; each++)
        {
            Damage(folder.At("minutes.book"), "flip", each, 700 + 900 * each);
            Damage(folder.At("drafting.db"), "zero", each, 30_000);
            await using var journal = await Store.Open(folder.Path);
        }

        Assert.Equal(3, Directory.GetFiles(folder.Path, "minutes.damaged*").Length);
        Assert.Equal(3, Directory.GetFiles(folder.Path, "drafting.damaged*").Length);
        Assert.Equal(6, Directory.GetFiles(folder.Path, "*.damaged*")
            .Select(File.ReadAllBytes).Select(Convert.ToHexString).Distinct().Count());
    }

    [Fact]
    public async Task A_new_folder_is_begun_and_a_hard_end_while_it_is_begun_does_no_harm()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.At("minutes.new.book"), "torn");
        await using (var journal = await Store.Open(folder.Path))
            Assert.Empty(journal.Repairs);
        await File.AppendAllTextAsync(folder.At("minutes.book"), "a first act that was never wholly written");
        Keys(folder.Path);
        await using (var again = await Store.Open(folder.Path))
            Assert.Contains(again.Repairs, repair => repair.Kind == RepairKind.TornEndCut);
    }

    private async Task<string> Open(string data, string what)
    {
        var verdict = await Verify(data);
        try
        {
            await using (var journal = await Store.Open(data))
            {
                Assert.Equal((what, images.Everything), (what, await Store.Everything(journal)));
                Assert.True(await Store.Append(journal, Store.Bali, Store.Body("after")));
            }

            // LiteDB reads some damage of its own without a word and fails only when it is written.
            await using (var again = await Store.Open(data))
                Assert.All(
                    again.Repairs, repair => Assert.Equal((what, RepairKind.LiteDbRebuilt), (what, repair.Kind)));
            await using var last = await Store.Open(data);
            Assert.Equal((what, ""), (what, string.Join(' ', last.Repairs)));
            Assert.Null(verdict);
            return "healed";
        }
        catch (JournalException refused)
        {
            Assert.True(refused.Message.Length > 20, what);
            Assert.NotNull(verdict);
            await Assert.ThrowsAsync<JournalException>(() => Store.Open(data));
            return refused.Message;
        }
    }

    /// <summary>Why the store cannot be opened, as the verification says before anything is opened.</summary>
    private static async Task<string?> Verify(string data)
    {
        try
        {
            return (await VerifyStore.Run(data)).Refused;
        }
        catch (JournalException nothing)
        {
            return nothing.Message;
        }
    }

    private void Prepare(string data, bool withKeys)
    {
        Store.Copy(images.Closed, data);
        File.Copy(Path.Combine(images.Data, "witness"), Path.Combine(data, "witness"));
        if (withKeys)
            Keys(data);
    }

    private static void Keys(string data)
    {
        Directory.CreateDirectory(Path.Combine(data, "keys"));
        File.WriteAllText(Path.Combine(data, "keys", "key-1.xml"), "<key />");
    }

    private static long Inside(long length, double part) => (long)(length * part);

    private static void Swap(string data)
    {
        var (one, other, aside) = (Path.Combine(data, Files[0]), Path.Combine(data, Files[1]), Path.Combine(data, "x"));
        File.Move(one, aside);
        File.Move(other, one);
        File.Move(aside, other);
    }

    private static void Damage(string path, string kind, int seed, long? where = null)
    {
        var random = new Random(seed);
        if (kind == "delete")
            File.Delete(path);
        if (kind is "delete" or "none" or "swap")
            return;
        using var file = File.Open(path, FileMode.Open);
        var at = where ?? random.NextInt64(file.Length);
        file.Position = at;
        var now = file.ReadByte();
        file.Position = at;
        var bytes = new byte[kind == "zero" ? 4096 : 512];
        if (kind == "garbage")
            random.NextBytes(bytes);
        if (kind == "flip")
            file.WriteByte((byte)(now ^ (1 << random.Next(8))));
        else if (kind is "cut" or "empty")
            file.SetLength(kind == "cut" ? at : 0);
        else
            file.Write(bytes.AsSpan(0, (int)Math.Min(bytes.Length, file.Length - at)));
    }

    private static void FlipNumberOfLast(string path, int bit)
    {
        var bytes = File.ReadAllBytes(path);
        var at = bytes.AsSpan().LastIndexOf("\u0012_id\0"u8) + 5;
        bytes[at + bit / 8] ^= (byte)(1 << (bit % 8));
        File.WriteAllBytes(path, bytes);
    }
}
