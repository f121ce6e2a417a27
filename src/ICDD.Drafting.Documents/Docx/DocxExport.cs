namespace ICDD.Drafting.Documents;

/// <summary>
/// Word, as a ministry would circulate it. Numbers are text, and each clause carries its id as a bookmark.
/// </summary>
public sealed class DocxExport : IExport
{
    public string Key => "docx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public string Extension => "docx";

    public async Task Write(Issue issue, Stream stream, CancellationToken cancel = default)
    {
        // The SDK writes synchronously, which streams of web servers refuse.
        using var bytes = new MemoryStream();
        DocxPackage.Write(issue, bytes);
        bytes.Position = 0;
        await bytes.CopyToAsync(stream, cancel).ConfigureAwait(false);
    }
}
