namespace ICDD.Drafting.Documents;

/// <summary>Every format. A new one is a writer and a line here.</summary>
public static class Exports
{
    public static IReadOnlyList<IExport> All { get; } =
    [
        new DocxExport(),
        new PdfExport(),
        new HtmlExport(),
        new MarkdownExport(),
        new JsonExport(),
        new CsvExport(),
        new AknExport(),
    ];

    public static IEnumerable<IExport> For(Folio folio) => All.Where(export => export.Suits(folio));

    public static IExport? Find(string key) => All.FirstOrDefault(export => export.Key == key);
}
