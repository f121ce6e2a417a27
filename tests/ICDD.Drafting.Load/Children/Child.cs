using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Load;

/// <summary>A server in a process of its own, watched from outside through <c>/proc</c>.</summary>
internal sealed partial class Child : IAsyncDisposable
{
    private const double TicksPerSecond = 100;
    private readonly Process _process;
    private readonly TaskCompletionSource<string> _address = new();
    private readonly Queue<string> _said = new();

    private Child(Process process) => _process = process;

    /// <summary>Where it answers, with a slash at the end.</summary>
    public string Address { get; private set; } = "";

    public int Id => _process.Id;

    /// <param name="program">The assembly to run.</param>
    /// <param name="arguments">Its arguments; the address is added.</param>
    /// <param name="environment">What it finds in its environment.</param>
    /// <param name="core">The only core it may use; none for all.</param>
    public static async Task<Child> Start(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, int? core)
    {
        IEnumerable<string> command = ["dotnet", program, .. arguments, "--urls", "http://127.0.0.1:0"];
        if (core is { } one)
            command = ["taskset", "-c", one.ToString(CultureInfo.InvariantCulture), .. command];
        var start = new ProcessStartInfo(command.First(), command.Skip(1))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var child = new Child(new Process { StartInfo = start });
        await child.Run();
        return child;
    }

    public TimeSpan Cpu() => Cpu(11);

    /// <summary>Of the processes that it started and that have ended.</summary>
    public TimeSpan CpuOfStarted() => Cpu(13);

    private TimeSpan Cpu(int field)
    {
        var fields = File.ReadAllText($"/proc/{Id}/stat")
            .Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ticks = long.Parse(fields[field], CultureInfo.InvariantCulture)
            + long.Parse(fields[field + 1], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }

    /// <summary>The memory it holds, in kilobytes, when everything that can be let go was collected.</summary>
    public async Task<long> KilobytesAtRest()
    {
        for (var twice = 0; twice < 2; twice++)
            await FullCollection.Ask(Id);
        return Kilobytes();
    }

    public long Kilobytes() => long.Parse(
        Resident().Match(File.ReadAllText($"/proc/{Id}/status")).Groups[1].Value, CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task Run()
    {
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            Address = await _address.Task.WaitAsync(TimeSpan.FromSeconds(120)) + "/";
        }
        catch (TimeoutException)
        {
            await DisposeAsync();
            throw new InvalidOperationException($"The server did not start:\n{string.Join('\n', _said)}");
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        if (Listening().Match(line) is { Success: true } address)
            _address.TrySetResult(address.Value);
        if (line.Contains("rror", StringComparison.Ordinal) || line.Contains("xception", StringComparison.Ordinal))
            Console.Error.WriteLine($"server: {line}");
        _said.Enqueue(line);
        if (_said.Count > 40)
            _said.Dequeue();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:\\d+")]
    private static partial Regex Listening();

    [GeneratedRegex("VmRSS:\\s+(\\d+)")]
    private static partial Regex Resident();
}
