using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Outline;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>A PDF as other programs read it.</summary>
internal sealed partial class Printed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private Printed(byte[] bytes)
    {
        Bytes = bytes;
        Document = PdfDocument.Open(bytes);
        File.WriteAllBytes(FileName, bytes);
    }

    public byte[] Bytes { get; }

    public PdfDocument Document { get; }

    public string FileName => _folder.File("document.pdf");

    /// <summary>The metadata that archives read; the last one counts.</summary>
    public string Metadata => Document.TryGetXmpMetadata(out var metadata) ? metadata.GetXDocument().ToString() : "";

    public IReadOnlyList<string> Bookmarks => Document.TryGetBookmarks(out var bookmarks)
        ? [.. bookmarks.GetNodes().Select(node => node.Title)]
        : [];

    public string Text => string.Join(
        '\n', Document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)));

    public static async Task<Printed> Of(Issue issue) => new(await Written.Bytes("pdf", issue));

    /// <summary>What <c>pdftotext</c> reads, in the order of the file, page after page.</summary>
    public Task<string> Read() => Needs.Run(Needs.Program("pdftotext"), "-raw", "-enc", "UTF-8", FileName, "-");

    /// <summary>The file with everything in it laid open.</summary>
    public Task<string> Unpacked() => Needs.Run(
        Needs.Program("qpdf"), "--qdf", "--object-streams=disable", FileName, "-");

    /// <summary>The entry of the file: what it says of itself as a whole.</summary>
    public async Task<string> Catalog()
    {
        var all = await Unpacked();
        var end = all.IndexOf("/Type /Catalog", StringComparison.Ordinal);
        var begin = all.LastIndexOf(" obj", end, StringComparison.Ordinal);
        return all[begin..all.IndexOf("endobj", end, StringComparison.Ordinal)];
    }

    public Task<string> Ask(string program, params IEnumerable<string> arguments) =>
        Needs.Run(Needs.Program(program), [.. arguments, FileName]);

    /// <summary>
    /// Words without what a page does to them: lines end where they are full, a word is divided at its end, letters are
    /// joined. Nothing is left between the words, since readers set blanks by their own measure.
    /// </summary>
    public static string Bare(string text) =>
        BetweenWords().Replace(text.Normalize(NormalizationForm.FormKC), "");

    public void Dispose()
    {
        Document.Dispose();
        _folder.Dispose();
    }

    [GeneratedRegex(@"[\s\u00AD\u200B\f-]+")]
    private static partial Regex BetweenWords();
}
