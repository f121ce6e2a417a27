using System.Diagnostics;

namespace ICDD.Drafting.Documents;

/// <summary>
/// One run of another program within its limits, with nothing of the environment of this one. However it ends, no
/// process is left.
/// </summary>
public static class LimitedProcess
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    /// <param name="start">The program; variables that are set here by <see cref="Bare"/> are all that it gets.</param>
    /// <param name="limits">What it may take.</param>
    /// <param name="talk">Gives it its input and takes what it answers; what it complains of is dropped unless it is
    /// read here.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <exception cref="ProcessLimitException">It passed a limit.</exception>
    /// <exception cref="IOException">It did not start, or ended in the middle of a sentence.</exception>
    public static async Task<T> Run<T>(
        ProcessStartInfo start, ProcessLimits limits, Func<Process, CancellationToken, Task<T>> talk,
        CancellationToken cancel)
    {
        using var process = Start(start);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        stop.CancelAfter(limits.Time);
        var watching = Watch(process, limits, stop);
        try
        {
            return await talk(process, stop.Token).ConfigureAwait(false);
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException
            && stop.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            throw new ProcessLimitException($"It passed {limits}.");
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await End(process).ConfigureAwait(false);
            await watching.ConfigureAwait(false);
        }
    }

    /// <summary>How a program is started with an empty environment, its three streams in our hands.</summary>
    public static ProcessStartInfo Bare(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        start.Environment.Clear();
        // Without it no program starts on Windows.
        if (OperatingSystem.IsWindows() && Environment.GetEnvironmentVariable("SystemRoot") is { } root)
            start.Environment["SystemRoot"] = root;
        return start;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new IOException($"{start.FileName} did not start.");
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new IOException($"{start.FileName} did not start.", missing);
        }
    }

    private static async Task Watch(Process process, ProcessLimits limits, CancellationTokenSource stop)
    {
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token).ConfigureAwait(false))
                if (IsOver(process, limits))
                    await stop.CancelAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // It ended, or is ended now.
        }
    }

    private static bool IsOver(Process process, ProcessLimits limits)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64 > limits.Memory || process.TotalProcessorTime > limits.Processor;
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task End(Process process)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
    }
}
