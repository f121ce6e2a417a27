using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>The real program, killed at any moment: what it was told is recorded is recorded, once.</summary>
public sealed class KillTests
{
    private const int Folders = 10;
    private const int KillsEach = 21;

    private static readonly string Scribe = Path.Combine(AppContext.BaseDirectory, "ICDD.Drafting.Scribe.dll");

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_program_is_killed()
    {
        var acts = 0;
        await Parallel.ForAsync(0, Folders, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, _) =>
        {
            using var folder = new TemporaryFolder();
            var random = new Random(number);
            var told = new List<string>();
            for (var life = 0; life < KillsEach; life++)
                told.AddRange(await LiveAndDie(folder.Path, life, random));
            Interlocked.Add(ref acts, told.Count);
            await AssertRecorded(folder.Path, told);
        });
        Assert.InRange(acts, Folders * KillsEach, int.MaxValue);
    }

    [Fact]
    public async Task A_second_program_is_refused_and_told_where_the_first_one_works()
    {
        using var folder = new TemporaryFolder();
        await using var journal = await Store.Open(folder.Path);
        using var second = Start(folder.Path, 1);
        var error = await second.StandardError.ReadToEndAsync();
        await second.WaitForExitAsync();
        Assert.NotEqual(0, second.ExitCode);
        Assert.Contains($"the store in {folder.Path} is open in another process", error);
        Assert.True(await Store.Append(journal, Store.Bali, "1"));
    }

    /// <summary>
    /// Most lives end shortly after some number of acknowledged acts; some while the store is opened.
    /// </summary>
    private static async Task<List<string>> LiveAndDie(string folder, int life, Random random)
    {
        using var scribe = Start(folder, life);
        var (told, acts, moment) = (new List<string>(), random.Next(1, 30), random.Next(0, 8));
        var reading = Task.Run(async () =>
        {
            while (await scribe.StandardOutput.ReadLineAsync() is { } line)
            {
                if (told.Count == acts)
                    _ = Task.Delay(moment).ContinueWith(_ => scribe.Kill(), TaskScheduler.Default);
                told.Add(line);
            }
        });
        if (life % 7 == 6)
        {
            await Task.Delay(random.Next(50, 300));
            scribe.Kill();
        }

        await reading;
        var error = await scribe.StandardError.ReadToEndAsync();
        await scribe.WaitForExitAsync();
        Assert.Equal("", error);
        return told;
    }

    internal static async Task AssertRecorded(string folder, List<string> told)
    {
        await using var journal = await Store.Open(folder);
        using var accounts = await LiteDbAccounts.Open(journal);
        var recorded = new ConcurrentDictionary<string, long>();
        foreach (var stream in await journal.Streams())
        {
            await using var room = await Room.Open(stream, journal, TimeProvider.System);
            var last = new CommandId("");
            await foreach (var entry in room.Record())
            {
                if (entry.Command != last)
                    Assert.True(
                        recorded.TryAdd($"{stream} {entry.Command}", entry.Version), $"{entry.Command} stands twice");
                last = entry.Command;
                recorded[$"{stream} {entry.Command}"] = entry.Version;
            }
        }

        foreach (var words in told.Where(line => line.StartsWith("act ", StringComparison.Ordinal))
            .Select(line => line.Split(' ', 4)))
            Assert.Equal(
                long.Parse(words[2], CultureInfo.InvariantCulture),
                recorded.GetValueOrDefault($"{words[1]} {words[3]}"));
        foreach (var words in told.Where(line => line.StartsWith("account ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')))
            Assert.InRange(int.Parse(words[2], CultureInfo.InvariantCulture), 1, accounts.Find(words[1])!.Revision);
        Assert.All(journal.Repairs, repair =>
            Assert.True(
                repair.Kind is RepairKind.TornEndCut or RepairKind.LiteDbCompleted or RepairKind.LiteDbRebuilt));
    }

    internal static Process Start(string folder, int seed)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcServer"] = "0", ["DOTNET_gcConcurrent"] = "0" },
        };
        foreach (var argument in new[] { Scribe, folder, seed.ToString(CultureInfo.InvariantCulture) })
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
