namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>A small file apart from both copies says how far the record reached.</summary>
public sealed class WitnessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_record_whose_two_copies_were_both_cut_is_named_as_shorter_and_not_opened()
    {
        await Fill();
        var lines = await File.ReadAllLinesAsync(_folder.At("minutes.book"));
        await File.WriteAllTextAsync(_folder.At("minutes.book"), string.Join('\n', lines[..^4]) + "\n");
        File.Delete(_folder.At("drafting.db"));
        var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Open(_folder.Path));
        Assert.Matches(@"came back shorter: it holds 4\d entries, and entry 51 was acknowledged", refused.Message);
    }

    [Fact]
    public async Task Another_record_in_its_place_is_not_taken_for_it()
    {
        await Fill();
        using var other = new TemporaryFolder();
        await using (var journal = await Store.Open(other.Path))
            for (var each = 0; each < 60; each++)
                await Store.Append(journal, Store.Bali, Store.Body($"other {each}"));
        File.Delete(_folder.At("drafting.db"));
        File.Copy(other.At("minutes.book"), _folder.At("minutes.book"), overwrite: true);
        var refused = await Assert.ThrowsAsync<JournalException>(() => Store.Open(_folder.Path));
        Assert.Contains("another history than its witness, from entry 51", refused.Message);
    }

    [Fact]
    public async Task It_knows_the_first_act_at_once_follows_a_moment_behind_and_says_when_the_end_was_clean()
    {
        await using (var journal = await Store.Open(_folder.Path))
        {
            Assert.Equal(0, Read()!.Number);
            await Store.Append(journal, Store.Bali, Store.Body("act"));
            Assert.Equal(1, Read()!.Number);
            await Store.Append(journal, Store.Bali, Store.Body("another"));
            var patience = TimeProvider.System.GetTimestamp();
            while (Read()!.Number == 1 && TimeProvider.System.GetElapsedTime(patience).TotalSeconds < 20)
                await Task.Delay(20);
            Assert.Equal((2, false), (Read()!.Number, Read()!.IsClosed));
        }

        Assert.True(Read()!.IsClosed);
        Assert.Equal(new FileInfo(_folder.At("minutes.book")).Length, Read()!.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(512)]
    public async Task One_of_its_two_slots_may_be_damaged_and_both_may_be_gone(int at)
    {
        await Fill();
        await using (var file = File.OpenWrite(_folder.At("witness")))
        {
            file.Position = at;
            file.Write(new byte[512]);
        }

        Assert.InRange(Read()!.Number, 0, 51);
        await using (await Store.Open(_folder.Path))
            Assert.Equal(51, Read()!.Number);
        await File.WriteAllBytesAsync(_folder.At("witness"), [1, 2, 3]);
        Assert.Null(Read());
        await using (await Store.Open(_folder.Path))
            Assert.Equal(51, Read()!.Number);
    }

    public void Dispose() => _folder.Dispose();

    private Witness? Read() => WitnessFile.Read(_folder.At("witness"));

    private async Task Fill()
    {
        await using var journal = await Store.Open(_folder.Path);
        await Store.Fill(journal, 20);
    }
}
