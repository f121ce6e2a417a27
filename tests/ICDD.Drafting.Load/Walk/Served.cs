using System.Diagnostics;

namespace ICDD.Drafting.Load;

/// <summary>The built program as an operator starts it: what it says, how it ends.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly List<string> _said = [];
    private readonly TaskCompletionSource _serves = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private Served(Process process) => _process = process;

    public IReadOnlyList<string> Said
    {
        get
        {
            lock (_said)
                return [.. _said];
        }
    }

    public bool IsAlive => !_process.HasExited;

    /// <param name="environment">Production or Development.</param>
    /// <param name="arguments">Settings as on the command line.</param>
    /// <param name="handles">The limit of files and connections; the machine's own where none is given.</param>
    /// <param name="variables">Further variables of its environment.</param>
    public static Served Start(
        string environment, IEnumerable<string> arguments, int? handles = null,
        params (string Name, string Value)[] variables)
    {
        IEnumerable<string> command = ["dotnet", Places.Site(), .. arguments];
        if (handles is { } most)
            command = ["bash", "-c", $"ulimit -n {most}; exec \"$@\"", "bash", .. command];
        var start = new ProcessStartInfo(command.First(), command.Skip(1))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = start.Environment["DOTNET_ENVIRONMENT"] = environment;
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        var served = new Served(new Process { StartInfo = start });
        served.Run();
        return served;
    }

    public async Task<Served> Serves()
    {
        await Task.WhenAny(_serves.Task, _process.WaitForExitAsync()).WaitAsync(TimeSpan.FromMinutes(2));
        return _serves.Task.IsCompleted ? this : throw new InvalidOperationException(string.Join('\n', Said));
    }

    /// <summary>The exit code of a start that is refused; null where it serves instead.</summary>
    public async Task<int?> Refused()
    {
        var ended = _process.WaitForExitAsync();
        return await Task.WhenAny(_serves.Task, ended).WaitAsync(TimeSpan.FromMinutes(2)) == ended
            ? _process.ExitCode
            : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Run()
    {
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (_said)
            _said.Add(line);
        if (line.Contains("Application started", StringComparison.Ordinal))
            _serves.TrySetResult();
    }
}
