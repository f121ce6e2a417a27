using System.Diagnostics;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Reads each file in a process of its own, which is ended for good at its limits: a thread could not be. Whatever the
/// file does to that process, this one goes on.
/// </summary>
/// <param name="program">How the program is started whose <see cref="ReadingChild"/> answers.</param>
/// <param name="limits">What one reading may take.</param>
public sealed class ReadApart(Func<ProcessStartInfo> program, ProcessLimits limits) : IFileReading
{
    private const int LongestAnswer = 256 * 1024 * 1024;

    public static ProcessLimits Usual { get; } = new(
        TimeSpan.FromSeconds(4 * FileLimits.Seconds), (FileLimits.MemoryMegabytes + 256L) << 20)
    {
        Processor = TimeSpan.FromSeconds(FileLimits.Seconds),
    };

    /// <summary>What makes a Word file of other kinds of text.</summary>
    internal OtherOffice Office { get; init; } = OtherOffice.Here();

    public async Task<Received<ZeroDraftPlan>> ZeroDraft(
        byte[] file, Conference? conference, CancellationToken cancel)
    {
        var word = await Office.AsWord(file, cancel).ConfigureAwait(false);
        return word.Refusal is { } refusal
            ? refusal
            : await ReadZeroDraft(word.Value!, conference, cancel).ConfigureAwait(false);
    }

    public async Task<Received<RedlinePlan>> Redline(byte[] file, RedlineBase @base, CancellationToken cancel)
    {
        var word = await Office.AsWord(file, cancel).ConfigureAwait(false);
        return word.Refusal is { } refusal
            ? refusal
            : await ReadRedline(word.Value!, @base, cancel).ConfigureAwait(false);
    }

    private Task<Received<RedlinePlan>> ReadRedline(
        byte[] file, RedlineBase @base, CancellationToken cancel) => Run(
        async (process, stop) =>
        {
            var input = process.StandardInput.BaseStream;
            await Frames.Write(input, FrameKind.Redline, @base.Draft, stop).ConfigureAwait(false);
            await Frames.WriteBytes(input, FrameKind.File, file, stop).ConfigureAwait(false);
            return await Answer<RedlinePlan>(process, @base.At, stop).ConfigureAwait(false);
        },
        cancel);

    private Task<Received<ZeroDraftPlan>> ReadZeroDraft(
        byte[] file, Conference? conference, CancellationToken cancel) => Run(
        async (process, stop) =>
        {
            var input = process.StandardInput.BaseStream;
            await Frames.Write(input, FrameKind.ZeroDraft, conference, stop).ConfigureAwait(false);
            await Frames.WriteBytes(input, FrameKind.File, file, stop).ConfigureAwait(false);
            return await Answer<ZeroDraftPlan>(process, null, stop).ConfigureAwait(false);
        },
        cancel);

    private async Task<Received<T>> Run<T>(
        Func<Process, CancellationToken, Task<Received<T>>> talk, CancellationToken cancel) where T : class
    {
        try
        {
            return await LimitedProcess.Run(
                program(), limits, (process, stop) => Talk(process, talk, stop), cancel).ConfigureAwait(false);
        }
        catch (Exception ended) when (ended is ProcessLimitException or IOException)
        {
            return new FileTakesTooMuch(FileLimits.Seconds, FileLimits.MemoryMegabytes);
        }
    }

    /// <summary>What the program complains of is read to its end, or it would wait.</summary>
    private static async Task<Received<T>> Talk<T>(
        Process process, Func<Process, CancellationToken, Task<Received<T>>> talk, CancellationToken stop)
            where T : class
    {
        var complaint = process.StandardError.BaseStream.CopyToAsync(Stream.Null, stop);
        var answer = await talk(process, stop).ConfigureAwait(false);
        process.StandardInput.Close();
        await complaint.ConfigureAwait(false);
        return answer;
    }

    private static async Task<Received<T>> Answer<T>(
        Process process, Func<long, Task<Draft>>? at, CancellationToken stop) where T : class
    {
        var output = process.StandardOutput.BaseStream;
        var (kind, bytes) = await Frames.Read(output, LongestAnswer, stop).ConfigureAwait(false);
        if (kind == FrameKind.Version && at is not null)
        {
            var then = await at(Frames.Parse<long>(bytes)).ConfigureAwait(false);
            await Frames.Write(process.StandardInput.BaseStream, FrameKind.Draft, then, stop).ConfigureAwait(false);
            (kind, bytes) = await Frames.Read(output, LongestAnswer, stop).ConfigureAwait(false);
        }

        return kind == FrameKind.Answer
            ? Frames.Parse<Answer<T>>(bytes).ToReceived()
            : throw new IOException("The other process does not answer.");
    }
}
