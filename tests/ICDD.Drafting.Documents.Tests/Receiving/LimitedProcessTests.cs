using System.Diagnostics;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Another program gets nothing of our environment and is ended at its limits.</summary>
public class LimitedProcessTests
{
    private static readonly ProcessLimits Wide = new(TimeSpan.FromMinutes(1), 1L << 30);

    [Fact]
    public async Task It_gets_no_environment() => Assert.Equal("", await Said(Wide, "/usr/bin/env"));

    [Theory]
    [InlineData("sleep 60", 300, 60_000, 1_000)]
    [InlineData("while :; do :; done", 60_000, 300, 1_000)]
    [InlineData("x=$(head -c 400000000 /dev/zero | tr '\\0' x); sleep 60", 60_000, 60_000, 60)]
    public async Task It_is_ended_at_each_limit(string script, int milliseconds, int processor, int megabytes)
    {
        var limits = new ProcessLimits(TimeSpan.FromMilliseconds(milliseconds), (long)megabytes << 20)
        {
            Processor = TimeSpan.FromMilliseconds(processor),
        };
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAsync<ProcessLimitException>(() => Said(limits, "/bin/sh", "-c", script));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(40), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("exit 3")]
    [InlineData("echo nothing of ours")]
    [InlineData("while :; do :; done")]
    public async Task A_reading_whose_process_fails_is_a_refusal(string script)
    {
        Unix();
        var limits = new ProcessLimits(TimeSpan.FromMinutes(1), 1L << 30)
        {
            Processor = TimeSpan.FromMilliseconds(300),
        };
        var reading = new ReadApart(() => LimitedProcess.Bare("/bin/sh", "-c", script), limits);

        var read = await reading.ZeroDraft("We agree."u8.ToArray(), null, TestContext.Current.CancellationToken);

        Assert.Equal(new FileTakesTooMuch(FileLimits.Seconds, FileLimits.MemoryMegabytes), read.Refusal);
    }

    private static Task<string> Said(ProcessLimits limits, string program, params string[] arguments)
    {
        Unix();
        return LimitedProcess.Run(
            LimitedProcess.Bare(program, arguments), limits,
            (process, stop) => process.StandardOutput.ReadToEndAsync(stop), TestContext.Current.CancellationToken);
    }

    private static void Unix() => Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh.");
}
