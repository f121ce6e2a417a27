namespace ICDD.Drafting.Documents;

/// <summary>
/// One file that needs no other, runs nothing and asks no server for anything; printing it gives a good PDF. Its lines
/// bear no numbers, also where those of Word and PDF do: each window breaks them elsewhere, so "line 14" would be other
/// words for each reader.
/// </summary>
public sealed class HtmlExport : IExport
{
    public string Key => "html";

    public string MediaType => "text/html; charset=utf-8";

    public string Extension => "html";

    public Task Write(Issue issue, Stream stream, CancellationToken cancel = default) =>
        TextFile.Write(stream, page => HtmlPage.Write(page, issue.Folio), cancel);
}
