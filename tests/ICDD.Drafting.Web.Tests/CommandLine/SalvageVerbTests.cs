using System.Text;
using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web.Tests;

public sealed class SalvageVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drafting-salvage-").FullName;

    [Fact]
    public async Task What_is_good_is_written_what_is_lost_is_named_and_the_store_opens()
    {
        await ManyActs.Record(At("data"), 6);
        foreach (var file in new[] { "minutes.book", "drafting.db" })
            Damage(At($"data/{file}"), "Remark 4 ", "Remark x ");
        var (refused, _) = await ProgramVerbs.Run("verify", At("data"));
        Assert.Equal(1, refused);

        var (code, said) = await ProgramVerbs.Run("salvage", At("data"), At("salvaged"));

        Assert.Equal(1, code);
        Assert.Contains("No good copy is left of entry 5 (small-message version 5).", said, StringComparison.Ordinal);
        Assert.Contains("6 good entries are in ", said, StringComparison.Ordinal);
        Assert.Contains("; 4 of them make a store that opens", said, StringComparison.Ordinal);
        Assert.Equal(6, (await File.ReadAllLinesAsync(
            At("salvaged/salvaged.jsonl"), TestContext.Current.CancellationToken)).Length);
        Assert.Equal(0, (await ProgramVerbs.Run("verify", At("salvaged"))).Code);
    }

    [Fact]
    public async Task A_whole_store_is_salvaged_whole_and_nothing_is_written_over()
    {
        await ManyActs.Record(At("data"), 6);
        Assert.Equal(0, (await ProgramVerbs.Run("salvage", At("data"), At("salvaged"))).Code);
        var (code, said) = await ProgramVerbs.Run("salvage", At("data"), At("salvaged"));
        Assert.Equal(1, code);
        Assert.Contains("is not empty", said, StringComparison.Ordinal);
        Assert.Equal(1, (await ProgramVerbs.Run("salvage", At("nothing"), At("other"))).Code);
        Assert.False(Directory.Exists(At("other")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);

    private static void Damage(string path, string old, string @new)
    {
        var bytes = File.ReadAllBytes(path);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(old));
        Assert.True(at > 0);
        Encoding.UTF8.GetBytes(@new).CopyTo(bytes, at);
        File.WriteAllBytes(path, bytes);
    }
}
