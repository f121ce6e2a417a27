namespace ICDD.Drafting.Documents;

/// <summary>
/// Sets a folio as PDF: by a process of Node for each document, or for those of one batch, two at a time, each within
/// its limits.
/// </summary>
internal sealed class Typst(TypstFolder folder, Func<string?> node, NodeLimits limits)
{
    private static readonly SemaphoreSlim Places = new(2);

    /// <summary>Looked up anew each time: what is installed while the program runs is found.</summary>
    public Refusal? Lacks => node() is null
        ? new PdfNeedsNode()
        : folder.IsRestored ? null : new PdfNeedsItsPackages(folder.Shown);

    /// <summary>The same for a picture.</summary>
    public Refusal? PictureLacks => Lacks ?? (folder.HasPictures ? null : new PdfNeedsItsPackages(folder.Shown));

    public static Typst Here() => new(TypstFolder.Here(), NodeProcess.Find, NodeLimits.Usual);

    /// <exception cref="ExportFailedException">Something is missing, or the document could not be set.</exception>
    public Task<ReadOnlyMemory<byte>> Set(ReadOnlyMemory<byte> folio, CancellationToken cancel) =>
        Run(Lacks, folder.Program, folio, cancel);

    /// <exception cref="ExportFailedException">Something is missing, or the picture could not be set.</exception>
    public Task<ReadOnlyMemory<byte>> SetPicture(ReadOnlyMemory<byte> picture, CancellationToken cancel) =>
        Run(PictureLacks, folder.PictureProgram, picture, cancel);

    public NodeWorker Worker() => new(node()!, folder.BatchProgram, limits);

    /// <summary>When one of the places of this machine is free.</summary>
    public static async Task<T> InTurn<T>(Func<Task<T>> set, CancellationToken cancel)
    {
        await Places.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await set().ConfigureAwait(false);
        }
        finally
        {
            Places.Release();
        }
    }

    private Task<ReadOnlyMemory<byte>> Run(
        Refusal? lacks, string program, ReadOnlyMemory<byte> input, CancellationToken cancel) => lacks is { } missing
            ? throw new ExportFailedException(missing, missing.ToString())
            : InTurn(() => NodeProcess.Run(node()!, program, input, limits, cancel), cancel);
}
