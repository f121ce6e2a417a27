namespace ICDD.Drafting.Documents;

/// <summary>
/// The other end of <see cref="ReadApart"/>: reads one file from its input and answers on its output.
/// </summary>
public static class ReadingChild
{
    /// <summary>Whoever started it ends it at its limits; where nobody is left to do so, it ends itself.</summary>
    private static readonly TimeSpan Longest = 2 * ReadApart.Usual.Time;

    public static async Task Run(Stream input, Stream output)
    {
        using var end = new Timer(_ => Environment.Exit(1), null, Longest, Timeout.InfiniteTimeSpan);
        var here = new ReadHere();
        var (kind, about) = await Frames.Read(input, int.MaxValue).ConfigureAwait(false);
        var (_, file) = await Frames.Read(input, FileLimits.Bytes).ConfigureAwait(false);
        if (kind == FrameKind.ZeroDraft)
        {
            var read = await here.ZeroDraft(file, Frames.Parse<Conference?>(about), default).ConfigureAwait(false);
            await Frames.Write(output, FrameKind.Answer, Answer<ZeroDraftPlan>.Of(read)).ConfigureAwait(false);
        }
        else
        {
            var read = await here.Redline(
                file, new RedlineBase(Frames.Parse<Draft>(about), At), default).ConfigureAwait(false);
            await Frames.Write(output, FrameKind.Answer, Answer<RedlinePlan>.Of(read)).ConfigureAwait(false);
        }

        async Task<Draft> At(long version)
        {
            await Frames.Write(output, FrameKind.Version, version).ConfigureAwait(false);
            return Frames.Parse<Draft>((await Frames.Read(input, int.MaxValue).ConfigureAwait(false)).Bytes);
        }
    }
}
