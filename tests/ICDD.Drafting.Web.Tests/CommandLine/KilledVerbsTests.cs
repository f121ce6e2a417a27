using System.Diagnostics;
using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// The program is killed in the middle of a backup and of a restore, at any moment: it is run again, and all is there.
/// </summary>
public sealed class KilledVerbsTests : IAsyncLifetime
{
    private const int Kills = 4;
    private const int Acts = 8_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("drafting-killed-").FullName;

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    public async Task What_was_killed_is_taken_up_again(string verb)
    {
        Assert.Equal(0, (await ProgramVerbs.Run("backup", At("data"), At("whole"))).Code);
        var source = verb == "backup" ? At("data") : At("whole");
        var (killed, whole) = (0, new FileInfo(At("data/minutes.book")).Length);
        for (var each = 0; each < Kills; each++)
        {
            var target = At($"{verb}-{each}");
            for (var again = 0; again <= each % 2; again++)
                killed += await Kill(ProgramVerbs.Start(verb, source, target), target, whole * each / Kills) ? 1 : 0;
            if (File.Exists(Path.Combine(target, "unfinished")))
                Assert.Contains("run it again", (await Assert.ThrowsAsync<JournalException>(() => LiteDbJournal.Open(
                    target, TimeProvider.System))).Message);
            var (code, said) = await ProgramVerbs.Run(verb, source, target);
            Assert.True(code == 0 || said.Contains("is not empty", StringComparison.Ordinal), said);
            await AssertWhole(target);
            Directory.Delete(target, recursive: true);
        }

        Assert.InRange(killed, Kills / 2, 2 * Kills);
    }

    public async ValueTask InitializeAsync() => await ManyActs.Record(At("data"), Acts - 1);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private string At(string name) => Path.Combine(_folder, name);

    /// <summary>As soon as so much of the record is written; false where it came to its end before.</summary>
    private static async Task<bool> Kill(Process process, string target, long written)
    {
        using (process)
        {
            while (!process.HasExited && Written(target) <= written)
                await Task.Delay(2);
            if (process.HasExited)
                return false;
            process.Kill();
            await process.WaitForExitAsync();
            return File.Exists(Path.Combine(target, "unfinished"));
        }
    }

    private static long Written(string target) => new[] { "minutes.new.book", "minutes.book" }
        .Select(name => new FileInfo(Path.Combine(target, name))).Where(file => file.Exists).Sum(file => file.Length);

    private static async Task AssertWhole(string target)
    {
        Assert.False(File.Exists(Path.Combine(target, "unfinished")));
        await using var journal = await LiteDbJournal.Open(target, TimeProvider.System);
        Assert.Equal(Acts, (await journal.End(Hall.Stream)).Version);
    }
}
