using System.Diagnostics;
using System.Globalization;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>A process that sets one file after another keeps the limits of one, and none is left behind.</summary>
public class SettingBatchTests
{
    /// <summary>Writes its number down, answers what it is told to, and hangs where it is told so.</summary>
    private const string Program =
        """
        import { appendFileSync } from 'node:fs';
        appendFileSync('processes', `${process.pid}\n`);
        const answer = (kind, text) => {
          const bytes = Buffer.alloc(5 + text.length, text);
          bytes[0] = kind;
          bytes.writeInt32LE(text.length, 1);
          bytes.write(text, 5);
          process.stdout.write(bytes);
        };
        let files = 0;
        let came = Buffer.alloc(0);
        process.stdin.on('data', bytes => {
          came = Buffer.concat([came, bytes]);
          while (came.length >= 5 && came.length >= 5 + came.readInt32LE(1)) {
            const text = came.subarray(5, 5 + came.readInt32LE(1)).toString();
            came = came.subarray(5 + came.readInt32LE(1));
            set(text);
          }
        });
        const set = text => {
          if (files++ > 0 && text.includes('TIRED')) process.exit(3);
          if (text.includes('HANG')) return;
          if (text.includes('DIE')) process.exit(3);
          if (text.includes('FAIL')) answer(9, 'no');
          else answer(3, 'set');
        };
        """;

    [Fact]
    public async Task One_that_cannot_be_set_costs_the_next_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var batch = Batch(folder, NodeLimits.Usual);

        await Assert.ThrowsAsync<ExportFailedException>(() => Set(batch, "FAIL"));
        Assert.Equal(3, await Set(batch, "good"));

        Assert.Equal(1, batch.Started);
    }

    [Theory]
    [InlineData("HANG")]
    [InlineData("DIE")]
    public async Task One_that_passes_a_limit_or_takes_its_process_along_is_followed_by_another(string text)
    {
        using var folder = new TemporaryFolder();
        await using var batch = Batch(folder, NodeLimits.Usual with { Time = TimeSpan.FromSeconds(5) });

        var failure = await Assert.ThrowsAsync<ExportFailedException>(() => Set(batch, text));

        Assert.Equal(new PdfFailed(), failure.Refusal);
        Assert.Equal(3, await Set(batch, "good"));
        Assert.Equal(2, batch.Started);
    }

    [Fact]
    public async Task What_fails_only_because_of_those_before_is_set_by_another()
    {
        using var folder = new TemporaryFolder();
        await using var batch = Batch(folder, NodeLimits.Usual);

        Assert.Equal(3, await Set(batch, "good"));
        Assert.Equal(3, await Set(batch, "TIRED"));

        Assert.Equal(2, batch.Started);
    }

    [Fact]
    public async Task Who_no_longer_waits_leaves_no_process_behind()
    {
        using var folder = new TemporaryFolder();
        await using var batch = Batch(folder, NodeLimits.Usual);
        using var leaving = new CancellationTokenSource();

        var setting = Set(batch, "HANG", leaving.Token);
        while (!File.Exists(folder.File("processes")) || new FileInfo(folder.File("processes")).Length == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => setting);
        await AllGone(folder);
    }

    [Fact]
    public async Task What_nothing_is_asked_of_ends_by_itself_and_what_was_asked_enough_is_followed_by_another()
    {
        using var folder = new TemporaryFolder();
        await using var batch = Batch(folder, NodeLimits.Usual, TimeSpan.FromSeconds(2));

        for (var file = 0; file <= NodeWorker.MostFiles; file++)
            Assert.Equal(3, await Set(batch, "good"));

        Assert.Equal(2, batch.Started);
        await AllGone(folder);
    }

    private static async Task AllGone(TemporaryFolder folder)
    {
        var ids = (await File.ReadAllLinesAsync(folder.File("processes")))
            .Select(line => int.Parse(line, CultureInfo.InvariantCulture)).ToList();
        for (var wait = Stopwatch.StartNew(); wait.Elapsed < TimeSpan.FromSeconds(20); await Task.Delay(100))
            if (ids.TrueForAll(IsGone))
                return;
        Assert.Fail("A process was left behind.");
    }

    private static bool IsGone(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static async Task<int> Set(SettingBatch batch, string title, CancellationToken cancel = default)
    {
        using var hall = await ShortNegotiation.Adopted();
        return (await batch.Set(hall.Adopted().Folio with { Title = title }, cancel)).Length;
    }

    private static SettingBatch Batch(TemporaryFolder folder, NodeLimits limits, TimeSpan? idle = null)
    {
        var node = Needs.Program("node");
        MissingTypstTests.Restore(folder);
        File.WriteAllText(folder.File("batch.mjs"), Program);
        return new SettingBatch(
            new Typst(new TypstFolder(folder.Path, ""), () => node, limits), idle ?? TimeSpan.FromMinutes(1));
    }
}
