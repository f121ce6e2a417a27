using System.Text.Json;

namespace ICDD.Drafting.LiteDb.Tests;

public sealed class SalvageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.At("data");

    private string Target => _folder.At("target");

    [Fact]
    public async Task Every_good_entry_is_written_and_the_lost_one_is_named()
    {
        await Fill();
        foreach (var file in new[] { "minutes.book", "drafting.db" })
            Store.Replace(Path.Combine(Data, file), "act 6.2", "act 6.9");
        await Assert.ThrowsAsync<JournalException>(() => Store.Open(Data));

        var salvage = await SalvageStore.Run(Data, Target);

        Assert.Equal(["entry 16 (river-compact version 8)"], salvage.Lost);
        Assert.Equal(50, salvage.Good);
        var lines = await File.ReadAllLinesAsync(Path.Combine(Target, SalvageStore.All));
        Assert.Equal(50, lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("hash").GetString())
            .Distinct()
            .Count());
        await using var journal = await Store.Open(Target);
        Assert.Equal(7, await journal.Read(Store.River).CountAsync());
        Assert.Equal(salvage.InStore, journal.Health.Entries);
    }

    [Fact]
    public async Task A_whole_store_is_salvaged_whole()
    {
        var before = await Fill();
        var salvage = await SalvageStore.Run(Data, Target);
        Assert.Empty(salvage.Lost);
        await using var journal = await Store.Open(Target);
        Assert.Equal(before, await Store.Everything(journal));
    }

    [Fact]
    public async Task A_record_that_came_back_shorter_is_salvaged_and_what_is_missing_is_named()
    {
        await Fill();
        var lines = await File.ReadAllLinesAsync(Path.Combine(Data, "minutes.book"));
        await File.WriteAllTextAsync(Path.Combine(Data, "minutes.book"), string.Join('\n', lines[..^4]) + "\n");
        File.Delete(Path.Combine(Data, "drafting.db"));
        var salvage = await SalvageStore.Run(Data, Target);
        Assert.Equal(51, salvage.Good + salvage.Lost.Count);
        Assert.Contains("entry 51", salvage.Lost);
    }

    [Fact]
    public async Task Nothing_is_salvaged_out_of_a_store_in_use_or_over_something()
    {
        await Fill();
        await using (await Store.Open(Data))
            await Assert.ThrowsAsync<JournalException>(() => SalvageStore.Run(Data, Target));
        await Assert.ThrowsAsync<JournalException>(() => SalvageStore.Run(Data, Data));
        await Assert.ThrowsAsync<JournalException>(() => SalvageStore.Run(_folder.At("nothing"), Target));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> Fill()
    {
        await using var journal = await Store.Open(Data);
        await Store.Fill(journal, 20);
        return await Store.Everything(journal);
    }
}
