namespace ICDD.Drafting.Documents;

/// <summary>
/// A page as it is issued: tagged (PDF/UA-1), and for the adopted text also fit for archives (PDF/A-2a). It is set by
/// Typst, which Node runs; where one of them is missing it cannot be written, and the printable page takes its place.
/// </summary>
public sealed class PdfExport : IExport
{
    private readonly Typst _typst;

    public PdfExport()
        : this(Typst.Here())
    {
    }

    internal PdfExport(Typst typst) => _typst = typst;

    public string Key => "pdf";

    public string MediaType => "application/pdf";

    public string Extension => "pdf";

    public Refusal? Lacks => _typst.Lacks;

    /// <exception cref="ExportFailedException">It cannot be written; nothing of the stream was touched.</exception>
    public async Task Write(Issue issue, Stream stream, CancellationToken cancel = default)
    {
        var pdf = await _typst.Set(PdfFolio.Of(issue.Folio), cancel).ConfigureAwait(false);
        await stream.WriteAsync(pdf, cancel).ConfigureAwait(false);
    }

    /// <summary>As one of a batch.</summary>
    /// <exception cref="ExportFailedException">It cannot be written; nothing of the stream was touched.</exception>
    internal static async Task Write(Issue issue, SettingBatch batch, Stream stream, CancellationToken cancel) =>
        await stream.WriteAsync(await batch.Set(issue.Folio, cancel).ConfigureAwait(false), cancel)
            .ConfigureAwait(false);
}
