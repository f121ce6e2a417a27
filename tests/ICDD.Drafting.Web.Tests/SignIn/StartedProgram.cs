using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The built program as a process of its own, in the environment that a test gives it.</summary>
internal sealed class StartedProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _out = [];
    private readonly List<string> _errors = [];
    private readonly TaskCompletionSource _serves = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private StartedProgram(Process process) => _process = process;

    public string Address { get; private init; } = "";

    public IReadOnlyList<string> Out => Copy(_out);

    public IReadOnlyList<string> Errors => Copy(_errors);

    public bool HasExited => _process.HasExited;

    /// <param name="data">The data folder.</param>
    /// <param name="environment">Production, Development or another.</param>
    /// <param name="handles">How many files and connections it may open; null for no limit of its own.</param>
    /// <param name="settings">Further arguments.</param>
    public static StartedProgram Start(
        string data, string environment = "Production", int? handles = null, params string[] settings)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        string[] command =
        [
            Path.Combine(
                AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ICDD.Drafting.Web.exe" : "ICDD.Drafting.Web"),
            .. settings, $"--Drafting:DataFolder={data}", .. settings.Any(each => each.StartsWith(
                "--urls", StringComparison.Ordinal)) ? [] : new[] { $"--urls={address}" },
        ];
        if (handles is { } most)
            command = ["bash", "-c", $"ulimit -n {most}; exec \"$@\"", "bash", .. command];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["DOTNET_ENVIRONMENT"] = environment;
        var program = new StartedProgram(new Process { StartInfo = start }) { Address = address };
        program.Run();
        return program;
    }

    public async Task Serves()
    {
        await Task.WhenAny(_serves.Task, _process.WaitForExitAsync()).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(_serves.Task.IsCompleted, string.Join('\n', [.. Out, .. Errors]));
    }

    public async Task<int> Ends()
    {
        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(TimeSpan.FromMinutes(1)));
        Assert.True(_process.HasExited, string.Join('\n', [.. Out, .. Errors]));
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Run()
    {
        _process.OutputDataReceived += (_, said) => Hear(_out, said.Data);
        _process.ErrorDataReceived += (_, said) => Hear(_errors, said.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Hear(List<string> lines, string? line)
    {
        if (line is null)
            return;
        lock (lines)
            lines.Add(line);
        if (line.Contains("Application started", StringComparison.Ordinal))
            _serves.TrySetResult();
    }

    private static List<string> Copy(List<string> lines)
    {
        lock (lines)
            return [.. lines];
    }
}
