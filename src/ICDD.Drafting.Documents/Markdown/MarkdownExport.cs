namespace ICDD.Drafting.Documents;

/// <summary>Plain Markdown (CommonMark with tables), in which no word of the text is markup.</summary>
public sealed class MarkdownExport : IExport
{
    public string Key => "markdown";

    public string MediaType => "text/markdown; charset=utf-8";

    public string Extension => "md";

    public Task Write(Issue issue, Stream stream, CancellationToken cancel = default) =>
        TextFile.Write(stream, text => MarkdownText.Write(text, issue.Folio), cancel);
}
