using System.Text;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// Texts that are made to be slow to read: each construct of Markdown, as long and as often as a file may be.
/// </summary>
internal static class HostileFiles
{
    private const int Line = 79_000;
    private const int File = 4 * 1024 * 1024;

    private static readonly string[] Pieces =
    [
        "[", "]", "](", "[](", "[a](b)", "![", "*", "**", "_", "__a", "`", "```", "|", "|---|", "|:-:", "\\|", "> ",
        ">", "#", "# ", "-", "- ", "- - ",
        "* * ", "_ _ ", "+ ", "1. ", "(a) ", "iv) ", "R.1 ", "&", "&amp;", "&#1", "<", "<a", "<del>", "<del>a</del>",
        "</", "<!--", "\\", "[a]: b ",
        "[^1]: ", "~~", "$", " ", "\t", "\u00A0", "We ", "We also ", "paragraph 1 ", "(((", ")))", "...", "A A",
        "Focus area 1 ", "=", "***a* ", "e\u0301", "www.",
    ];

    /// <summary>Pieces x how they stand in the file.</summary>
    public static Dictionary<string, Func<byte[]>> Markdown { get; } = Pieces
        .SelectMany(piece => new (string, Func<byte[]>)[]
        {
            ($"{piece} in one line", () => Bytes(Repeated(piece, Line))),
            ($"{piece} in a line with another end", () => Bytes(Repeated(piece, Line) + "x")),
            ($"{piece} behind a heading", () => Bytes("# a" + Repeated(piece, Line - 10) + "x")),
            ($"{piece} in a row", () => Bytes("| a | b |\n|" + Repeated(piece, Line - 10) + "x|")),
            ($"{piece} in an item", () => Bytes("- " + Repeated(piece, Line - 10) + "x")),
            ($"{piece} in one line longer than a paragraph", () => Bytes(Repeated(piece, File))),
            ($"{piece} in a file of long lines", () => Bytes(Repeated(Repeated(piece, Line) + "x\n\n", File))),
            ($"{piece} in a file of short lines", () => Bytes(Repeated(piece + "\n\n", File))),
            (
                $"{piece} deeper line after line",
                () => Bytes(string.Concat(Enumerable.Range(0, 1_000).Select(nth => Repeated(piece, nth) + " a\n\n")))),
            ($"{piece} deeper by blanks", () => Bytes(
                string.Concat(Enumerable.Range(0, 1_000).Select(nth => new string(' ', nth) + piece + " a\n")))),
        }).ToDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>Parts of a Word file that are sound one by one.</summary>
    public static Dictionary<string, Func<byte[]>> Word { get; } = new()
    {
        ["one paragraph of very many runs"] = () => BadFiles.Docx(
            "<w:p>" + Repeated("<w:r><w:t>a</w:t></w:r>", File) + "</w:p>"),
        ["very many empty paragraphs"] = () => BadFiles.Docx(Repeated("<w:p/>", File)),
        ["a table of very many cells"] = () => BadFiles.Docx(
            "<w:tbl><w:tr>" + Repeated("<w:tc><w:p/></w:tc>", File) + "</w:tr></w:tbl>"),
        ["a table of very many rows"] = () => BadFiles.Docx(
            "<w:tbl>" + Repeated("<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>", File) + "</w:tbl>"),
        ["tables within tables"] = () => BadFiles.Docx(
            Nested("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>", 2_000)),
        ["changes within changes"] = () => BadFiles.Docx(
            "<w:p>" + Nested("<w:ins w:id=\"1\">", "</w:ins>", 5_000) + "</w:p>"),
        ["very many bookmarks that never end"] = () => BadFiles.Docx(
            string.Concat(Enumerable.Range(0, 50_000).Select(
                nth => $"<w:bookmarkStart w:id=\"{nth}\" w:name=\"clause_c{nth}\"/>")) + BadFiles.Paragraph("a")),
        ["very many tabs and breaks"] = () => BadFiles.Docx(
            "<w:p><w:r>" + Repeated("<w:tab/><w:br/>", File) + "</w:r></w:p>"),
        ["a very long attribute"] = () => BadFiles.Docx($"<w:p w:rsidR=\"{new string('a', File)}\"/>"),
    };

    private static string Repeated(string piece, int length) =>
        new StringBuilder().Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();

    private static string Nested(string start, string end, int depth) => Repeated(
        start, depth * start.Length) + Repeated(end, depth * end.Length);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
