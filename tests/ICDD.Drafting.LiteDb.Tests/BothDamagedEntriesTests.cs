using System.Text;

namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>
/// Entries are damaged in the one copy, others in the other, LiteDB's own pages too: what has a good copy is there
/// again, and what has none is named, no more and no less. Some entries are longer than one document of LiteDB may be.
/// </summary>
public sealed class BothDamagedEntriesTests(BothDamagedEntriesTests.Image image)
    : IClassFixture<BothDamagedEntriesTests.Image>
{
    private const int Entries = 30;

    private static readonly Dictionary<int, int> Megabytes = new() { [4] = 9, [11] = 20, [22] = 9 };

    [Theory]
    [InlineData(new[] { 4 }, new int[0])]
    [InlineData(new[] { 4, 11, 22 }, new[] { 5 })]
    [InlineData(new[] { 3, 11 }, new[] { 4, 22, 29 })]
    [InlineData(new[] { 1, 2, 30 }, new[] { 3, 4, 11, 28 })]
    [InlineData(new[] { 11 }, new[] { 11 })]
    [InlineData(new[] { 4, 7, 9 }, new[] { 4, 8, 9 })]
    [InlineData(new[] { 5, 22 }, new[] { 22, 5, 6 })]
    public async Task Each_is_healed_or_named_also_where_LiteDb_cannot_be_opened(int[] inBook, int[] inMirror)
    {
        foreach (var opens in new[] { true, false })
        {
            using var folder = new TemporaryFolder();
            var data = folder.At("data");
            Store.Copy(image.Data, data);
            Damage(Path.Combine(data, "minutes.book"), inBook);
            Damage(Path.Combine(data, "drafting.db"), inMirror);
            if (!opens)
                DamageHeader(Path.Combine(data, "drafting.db"));
            await AssertHealedOrNamed(data, folder.At("salvaged"), [.. inBook.Intersect(inMirror).Order()]);
            // What LiteDB leaves open over a damaged file ended the whole program when it was collected.
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    [Fact]
    public async Task A_lost_piece_of_a_long_entry_names_that_entry_and_no_other()
    {
        using var folder = new TemporaryFolder();
        var data = folder.At("data");
        Store.Copy(image.Data, data);
        Damage(Path.Combine(data, "minutes.book"), [11, 22]);
        Store.Replace(Path.Combine(data, "drafting.db"), "the end of 11.", "the end of xx.");
        await AssertHealedOrNamed(data, folder.At("salvaged"), [11]);
    }

    private async Task AssertHealedOrNamed(string data, string salvaged, int[] lost)
    {
        var salvage = await SalvageStore.Run(data, salvaged);
        Assert.Equal(lost.Select(Name), salvage.Lost);
        Assert.Equal(Entries - lost.Length, salvage.Good);
        if (lost.Length > 0)
        {
            var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Open(data));
            Assert.Contains($"entry {lost[0]}", refused.Message);
            return;
        }

        await using var journal = await Store.Open(data);
        Assert.Equal(image.Everything, await Store.Everything(journal));
    }

    private static string Name(int number) => $"entry {number} (bali-message version {number})";

    private static void Damage(string path, int[] entries)
    {
        foreach (var entry in entries)
            Store.Replace(path, $"the act {entry}.", $"the act {new string('x', $"{entry}".Length)}.");
    }

    private static void DamageHeader(string path)
    {
        using var file = File.OpenWrite(path);
        file.Write(new byte[4096]);
    }

    public sealed class Image : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        public string Data => _folder.Path;

        public string Everything { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            await using var journal = await Store.Open(Data);
            for (var entry = 1; entry <= Entries; entry++)
                Assert.True(await Store.Append(journal, Store.Bali, Body(entry)));
            Everything = await Store.Everything(journal);
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }

        private static string Body(int entry)
        {
            var words = new StringBuilder($"the act {entry}. ");
            for (var line = 0; words.Length < Megabytes.GetValueOrDefault(entry) * 1024 * 1024; line++)
                words.Append(line).Append(" words of a long text, ");
            return words.Append($"the end of {entry}.").ToString();
        }
    }
}
