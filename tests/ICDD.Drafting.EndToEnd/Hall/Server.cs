using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// The built program as a process of its own on a port of its own, so that it can be killed and started again.
/// </summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly string Program =
        Path.Combine(
            AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ICDD.Drafting.Web.exe" : "ICDD.Drafting.Web");

    private readonly string _folder = Directory.CreateTempSubdirectory("icdd-end-to-end-").FullName;
    private readonly int _port = FreePort();
    private readonly List<string> _said = [];
    private Process? _process;

    /// <summary>What it wrote to its console.</summary>
    public IReadOnlyList<string> Said
    {
        get
        {
            lock (_said)
                return [.. _said];
        }
    }

    /// <summary>Where its record is kept.</summary>
    public string Data => Path.Combine(_folder, "data");

    public string Address => $"http://127.0.0.1:{_port}";

    /// <summary>Further settings, as on the command line.</summary>
    private IReadOnlyList<string> Settings { get; init; } = [];

    public static async Task<Server> Open(params string[] settings)
    {
        var server = new Server { Settings = settings };
        await server.Start();
        return server;
    }

    public async Task Start()
    {
        var start = new ProcessStartInfo(Program,
        [
            $"--urls={Address}", $"--Drafting:DataFolder={Path.Combine(_folder, "data")}",
            $"--Drafting:SamplesFolder={Repository.Samples}",
            .. Settings,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["HOME"] = _folder;
        _process = Process.Start(start)!;
        await Started(_process);
    }

    /// <summary>As the power cut does it: no farewell, nothing flushed.</summary>
    public async Task Kill()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process!.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Started(Process process)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(string? line)
        {
            if (line is null)
                return;
            lock (_said)
                _said.Add(line);
            if (line.Contains("Application started", StringComparison.Ordinal))
                started.TrySetResult();
        }

        process.OutputDataReceived += (_, said) => Hear(said.Data);
        process.ErrorDataReceived += (_, said) => Hear(said.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Task.WhenAny(started.Task, process.WaitForExitAsync()).WaitAsync(TimeSpan.FromMinutes(1));
        if (!started.Task.IsCompleted)
            throw new InvalidOperationException(string.Join('\n', Said));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
