using System.Net.Sockets;

namespace ICDD.Drafting.Web.Tests;

public sealed class ConnectionLimitsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drafting-handles-").FullName;

    [Theory]
    [InlineData(null, 2_000, 1_000, false)]
    [InlineData(20_000L, 2_000, 1_000, false)]
    [InlineData(3_328L, 2_000, 1_000, false)]
    [InlineData(3_327L, 1_999, 1_000, true)]
    [InlineData(1_024L, 464, 232, true)]
    [InlineData(100L, 1, 1, true)]
    public void No_more_is_taken_than_the_process_may_hold_open(
        long? handles, int windows, int requests, bool fallsShort)
    {
        var limits = new ConnectionLimits(new DraftingOptions(), handles, inUse: 200);

        Assert.Equal((windows, requests, fallsShort), (limits.Windows, limits.Requests, limits.FallShort));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(600)]
    public async Task Idle_connections_up_to_the_limit_of_handles_and_beyond_do_not_end_the_program(int handles)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit is set by a shell of Linux.");
        await using var program = StartedProgram.Start(Path.Combine(_folder, "data"), handles: handles);
        await program.Serves();
        Assert.Contains(program.Out, line => line.Contains(
            $"may hold {handles} files and connections open, too few for Drafting:WindowsInAll=2000",
            StringComparison.Ordinal));
        var to = new Uri(program.Address);

        var idle = new List<TcpClient>();
        for (var each = 0; each < handles + 100; each++)
        {
            var line = new TcpClient();
            idle.Add(line);
            await line.ConnectAsync(to.Host, to.Port);
        }

        await Task.Delay(2_000, TestContext.Current.CancellationToken);
        Assert.False(program.HasExited, string.Join('\n', program.Errors));
        using var browser = new HttpClient();

        Assert.Contains(
            "Sign in",
            await browser.GetStringAsync($"{program.Address}/sign-in", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        idle.ForEach(line => line.Dispose());
        Assert.Contains(
            "serving",
            await browser.GetStringAsync($"{program.Address}/health", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
