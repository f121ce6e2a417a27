using System.Diagnostics;
using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>One run of a program by Node: bytes in, bytes out. However it ends, no process is left.</summary>
internal static class NodeProcess
{
    private const int LongestComplaint = 4_000;

    /// <summary>The first Node on the path, or null.</summary>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node"))
        .FirstOrDefault(File.Exists);

    /// <exception cref="ExportFailedException">It failed, or passed a limit.</exception>
    public static async Task<ReadOnlyMemory<byte>> Run(
        string node, string program, ReadOnlyMemory<byte> input, NodeLimits limits, CancellationToken cancel)
    {
        var start = LimitedProcess.Bare(node, program);
        start.WorkingDirectory = Path.GetDirectoryName(program);
        try
        {
            return await LimitedProcess.Run(
                start, new ProcessLimits(limits.Time, limits.Memory),
                (process, stop) => Talk(process, input, limits.Bytes, stop), cancel).ConfigureAwait(false);
        }
        catch (Exception ended) when (ended is ProcessLimitException or IOException)
        {
            throw Failed($"The document was not set: {ended.Message}");
        }
    }

    private static async Task<ReadOnlyMemory<byte>> Talk(
        Process process, ReadOnlyMemory<byte> input, int most, CancellationToken cancel)
    {
        var complaint = Complaint(process.StandardError, cancel);
        var output = Output(process.StandardOutput.BaseStream, most, cancel);
        await Give(process.StandardInput.BaseStream, input, cancel).ConfigureAwait(false);
        var bytes = await output.ConfigureAwait(false);
        var said = await complaint.ConfigureAwait(false);
        await process.WaitForExitAsync(cancel).ConfigureAwait(false);
        return process.ExitCode == 0 && bytes.Length > 0
            ? bytes
            : throw Failed($"Node ended with {process.ExitCode}: {said}");
    }

    private static async Task Give(Stream stream, ReadOnlyMemory<byte> input, CancellationToken cancel)
    {
        try
        {
            await stream.WriteAsync(input, cancel).ConfigureAwait(false);
            stream.Close();
        }
        catch (IOException)
        {
            // It ended before it had heard everything; its exit code and its complaint say why.
        }
    }

    private static async Task<ReadOnlyMemory<byte>> Output(Stream stream, int most, CancellationToken cancel)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancel).ConfigureAwait(false) is var read && read > 0)
        {
            if (bytes.Length + read > most)
                throw Failed($"The file became larger than {most} bytes.");
            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>Read to its end, or the program would wait; only the beginning is kept.</summary>
    private static async Task<string> Complaint(StreamReader errors, CancellationToken cancel)
    {
        var said = new StringBuilder();
        var buffer = new char[1024];
        while (await errors.ReadAsync(buffer, cancel).ConfigureAwait(false) is var read && read > 0)
            said.Append(buffer, 0, Math.Min(read, LongestComplaint - said.Length));
        return said.ToString();
    }

    private static ExportFailedException Failed(string message) => new(new PdfFailed(), message);
}
