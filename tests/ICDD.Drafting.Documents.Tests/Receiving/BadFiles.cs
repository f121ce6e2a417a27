using System.IO.Compression;
using System.Text;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Files that nobody should have to open, each made here and named by what is wrong with it.</summary>
internal static class BadFiles
{
    private const string Types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/word/document.xml" ContentType="{0}"/>
        </Types>
        """;

    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Bad for everybody who reads Word.</summary>
    public static readonly IReadOnlyDictionary<string, (Func<byte[]> File, Type Refusal)> Packages =
        new Dictionary<string, (Func<byte[]>, Type)>
        {
            ["plain words under the name of a Word file"] = (
                () => "Not a ZIP at all"u8.ToArray(), typeof(FileIsNotWord)),
            ["random bytes"] = (() => Random(4_000), typeof(FileIsNotWord)),
            ["nothing but the first two letters of a ZIP"] = (() => "PK"u8.ToArray(), typeof(FileIsNotWord)),
            ["a ZIP cut in half"] = (() => Docx()[..(Docx().Length / 2)], typeof(FileIsDamaged)),
            ["a ZIP whose bytes were overwritten"] = (Overwritten, typeof(FileIsDamaged)),
            ["an empty ZIP"] = (() => Zip(), typeof(FileIsNotWord)),
            ["a ZIP of pictures"] = (() => Zip(("a.png", Random(100))), typeof(FileIsNotWord)),
            ["a zip bomb of one part"] = (
                () => Docx(extra: ("word/media/a.bin", new byte[30_000_000])), typeof(FileUnpacksTooLarge)),
            ["a zip bomb of many parts"] = (ManyZeros, typeof(FileUnpacksTooLarge)),
            ["a text that is a bomb"] = (() => Docx(new string(' ', 45_000_000)), typeof(FileUnpacksTooLarge)),
            ["a bomb within a bomb, never unpacked"] = (
                () => Docx(extra: ("word/embeddings/inner.zip", Zip(("a", new byte[900_000])))),
                typeof(FileHasEmbeddedObjects)),
            ["a part that is longer than it says"] = (LyingLength, typeof(FileIsDamaged)),
            ["a hundred thousand parts"] = (
                () => Zip([.. Enumerable.Range(0, 100_000).Select(nth => ($"p{nth}", Array.Empty<byte>()))]),
                typeof(FileHasTooManyParts)),
            ["a part that climbs out of its folder"] = (
                () => Docx(extra: ("../../etc/passwd", [1])), typeof(FileHasUnsafeParts)),
            ["a part with an absolute name"] = (() => Docx(extra: ("/etc/passwd", [1])), typeof(FileHasUnsafeParts)),
            ["a part with the name of a drive"] = (
                () => Docx(extra: (@"C:\Windows\a.dll", [1])), typeof(FileHasUnsafeParts)),
            ["the text twice"] = (() => Docx(extra: ("WORD/document.xml", [1])), typeof(FileHasUnsafeParts)),
            ["an external entity"] = (() => Docx(
                prologue: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                body: "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"), typeof(FileHasDocumentType)),
            ["a billion laughs"] = (
                () => Docx(prologue: Laughs(), body: "<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>"),
                typeof(FileHasDocumentType)),
            ["a remote document type"] = (
                () => Docx(prologue: "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">"), typeof(FileHasDocumentType)),
            ["a document type among the content types"] = (
                () => Docx(types: "<!DOCTYPE x>" + Types), typeof(FileHasDocumentType)),
            ["an unknown entity"] = (() => Docx("<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>"), typeof(FileIsDamaged)),
            ["XML that ends in the middle"] = (() => Zip(
                ("[Content_Types].xml", TypesOf(Main)),
                ("word/document.xml", "<w:document><w:body>"u8.ToArray())), typeof(FileIsDamaged)),
            ["XML with NUL"] = (() => Docx("<w:p><w:r><w:t>a\0b</w:t></w:r></w:p>"), typeof(FileIsDamaged)),
            ["XML with a lone surrogate"] = (
                () => Docx("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>"), typeof(FileIsDamaged)),
            ["twenty thousand nested elements"] = (() => Docx(string.Concat(Enumerable.Repeat("<w:sdt>", 20_000))
                + string.Concat(Enumerable.Repeat("</w:sdt>", 20_000))), typeof(FileIsNestedTooDeep)),
            ["twenty thousand nested text boxes"] = (() => Docx("<w:p>"
                + string.Concat(Enumerable.Repeat("<w:txbxContent>", 20_000))
                + string.Concat(Enumerable.Repeat("</w:txbxContent>", 20_000))
                + "</w:p>"), typeof(FileIsNestedTooDeep)),
            ["macros by name"] = (() => Docx(extra: ("word/vbaProject.bin", [1])), typeof(FileHasMacros)),
            ["macros by type"] = (() => Docx(types: Types.Replace(
                "{0}",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                StringComparison.Ordinal)), typeof(FileHasMacros)),
            ["an embedded object"] = (
                () => Docx(extra: ("word/embeddings/oleObject1.bin", [1])), typeof(FileHasEmbeddedObjects)),
            ["a part in another format"] = (
                () => Related("aFChunk", "afchunk.html", isExternal: false), typeof(FileHasEmbeddedObjects)),
            ["a remote template"] = (
                () => Related("attachedTemplate", "https://example.org/t.dotm"), typeof(FileHasExternalParts)),
            ["a remote picture"] = (
                () => Related("image", "https://example.org/pixel.png"), typeof(FileHasExternalParts)),
            ["a link to a file server"] = (
                () => Related("hyperlink", @"\\example.org\share\a.docx"), typeof(FileHasExternalParts)),
            ["a link that runs a script"] = (
                () => Related("hyperlink", "javascript:alert(1)"), typeof(FileHasExternalParts)),
            ["a remote frame"] = (() => Related("frame", "https://example.org/"), typeof(FileHasExternalParts)),
            ["no document part"] = (() => Zip(("[Content_Types].xml", TypesOf(Main))), typeof(FileHasNoText)),
            ["no content types"] = (() => Zip(("word/document.xml", "<a/>"u8.ToArray())), typeof(FileIsNotWord)),
            ["no paragraphs"] = (() => Docx(""), typeof(FileHasNoText)),
            ["empty paragraphs only"] = (
                () => Docx(string.Concat(Enumerable.Repeat("<w:p/>", 50))), typeof(FileHasNoText)),
            ["eleven thousand paragraphs"] = (
                () => Docx(string.Concat(Enumerable.Repeat("<w:p/>", 11_000))), typeof(FileHasTooManyParagraphs)),
            ["a paragraph of a megabyte"] = (
                () => Docx(Paragraph(new string('x', 1_000_000))), typeof(ParagraphIsTooLong)),
            ["a clause that is too long"] = (
                () => Docx(Paragraph(new string('x', Limits.Clause + 1))), typeof(ParagraphIsTooLong)),
            ["a word turned round"] = (
                () => Docx(Paragraph("Recalling \u202Eevil\u202C words")), typeof(ParagraphHasForbiddenCharacter)),
            ["an invisible character"] = (
                () => Docx(Paragraph("Recalling in\u2800visible words")), typeof(ParagraphHasForbiddenCharacter)),
            ["a private character"] = (
                () => Docx(Paragraph("Recalling \uE000 words")), typeof(ParagraphHasForbiddenCharacter)),
            ["a hundred marks on one letter"] = (
                () => Docx(Paragraph("a" + new string('\u0301', 100))), typeof(ParagraphIsUnsound)),
            ["a Word file of before 2007"] = (() => Ole("WordDocument"), typeof(FileIsOldWord)),
            ["a Word file with a password"] = (() => Ole("EncryptedPackage"), typeof(FileIsPasswordProtected)),
            ["RTF under another name"] = (() => @"{\rtf1\ansi Hello}"u8.ToArray(), typeof(FileIsOfAnotherKind)),
            ["PDF under another name"] = (() => "%PDF-1.7\n1 0 obj"u8.ToArray(), typeof(FileIsOfAnotherKind)),
            ["HTML under another name"] = (
                () => "\n<!DOCTYPE html><html><body>x</body></html>"u8.ToArray(), typeof(FileIsOfAnotherKind)),
            ["OpenDocument under another name"] = (() => Zip(
                ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()),
                ("content.xml", "<a/>"u8.ToArray())), typeof(FileIsOfAnotherKind)),
            ["a workbook under another name"] = (() => Docx(types: Types.Replace(
                "{0}",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                StringComparison.Ordinal)), typeof(FileIsOfAnotherKind)),
            ["two thousand and one comments"] = (
                () => Docx(Paragraph("Recalling"), ("word/comments.xml", Comments(FileLimits.Comments + 1))),
                typeof(FileHasTooManyComments)),
        };

    /// <summary>Bad for everybody who reads plain text, and no Word either.</summary>
    public static readonly IReadOnlyDictionary<string, (Func<byte[]> File, Type Refusal)> Texts =
        new Dictionary<string, (Func<byte[]>, Type)>
        {
            ["UTF-16"] = (
                () => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("1. Décide")).ToArray(),
                typeof(FileIsNotUtf8)),
            ["Latin-1"] = (() => Encoding.Latin1.GetBytes("1. Décide"), typeof(FileIsNotUtf8)),
            ["NUL"] = (() => "1. De\0cides"u8.ToArray(), typeof(ParagraphHasForbiddenCharacter)),
            ["a word turned round in Markdown"] = (
                () => Encoding.UTF8.GetBytes("1. Recalls \u202Eevil"), typeof(ParagraphHasForbiddenCharacter)),
            ["one line of a megabyte"] = (
                () => Encoding.UTF8.GetBytes(new string('x', 1_000_000)), typeof(ParagraphIsTooLong)),
            ["eleven thousand lines"] = (
                () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("x\n\n", 11_000))),
                typeof(FileHasTooManyParagraphs)),
            ["nothing but blanks"] = (() => "   \n\n  \n"u8.ToArray(), typeof(FileHasNoText)),
            ["nothing but a title"] = (() => "# Title\n"u8.ToArray(), typeof(FileHasNoText)),
        };

    public static byte[] Docx(
        string body = "<w:p><w:r><w:t>Recalling</w:t></w:r></w:p>", params (string Name, byte[] Bytes)[] extra) =>
        Zip([("[Content_Types].xml", TypesOf(Main)), ("word/document.xml", Document("", body)), .. extra]);

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A file in the strict vocabulary of the standard, which is a good one.</summary>
    public static byte[] Strict() => Zip(
        ("[Content_Types].xml", TypesOf(Main)),
        ("word/document.xml", Encoding.UTF8.GetBytes(
            "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
                + Paragraph("Recalling the past,") + Paragraph("1.\tDecides to meet") + "</w:body></w:document>")));

    public static byte[] Related(string type, string target, bool isExternal = true) => Docx(
        Paragraph("1. Decides to meet"),
        ("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
            + $"Id=\"r1\" Type=\"{Office}{type}\" Target=\"{target}\""
            + (isExternal ? " TargetMode=\"External\"" : "") + "/></Relationships>")));

    private static byte[] Docx(string body = "<w:p/>", string prologue = "", string? types = null) => Zip(
        ("[Content_Types].xml", types is null ? TypesOf(Main) : Encoding.UTF8.GetBytes(types)),
        ("word/document.xml", Document(prologue, body)));

    private static byte[] TypesOf(string main) => Encoding.UTF8.GetBytes(
        Types.Replace("{0}", main, StringComparison.Ordinal));

    private static byte[] Document(string prologue, string body) =>
        Encoding.UTF8.GetBytes($"{prologue}<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>");

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in entries)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(bytes);
            }

        return stream.ToArray();
    }

    private static byte[] ManyZeros()
    {
        var zeros = new byte[900_000];
        return Zip([("[Content_Types].xml", TypesOf(Main)), ("word/document.xml", Document("", "<w:p/>")),
            .. Enumerable.Range(0, 60).Select(nth => ($"word/media/{nth}.bin", zeros))]);
    }

    private static byte[] Overwritten()
    {
        var file = Docx(Paragraph(string.Join(' ', Enumerable.Range(0, 2_000))));
        Random(400).CopyTo(file, file.Length / 2);
        return file;
    }

    /// <summary>Its directory says that the text is a thousandth of what it is.</summary>
    private static byte[] LyingLength()
    {
        var file = Docx(Paragraph(new string('x', 100_000)));
        var entry = file.AsSpan().LastIndexOf("word/document.xml"u8) - 46;
        BitConverter.GetBytes(100).CopyTo(file, entry + 24);
        return file;
    }

    private static byte[] Ole(string stream) =>
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[504],
            .. Encoding.Unicode.GetBytes(stream),
            .. new byte[400],
        ];

    private static byte[] Random(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static string Laughs() => "<!DOCTYPE l [<!ENTITY l0 \"ha\">" + string.Concat(
        Enumerable.Range(1, 9).Select(nth =>
            $"<!ENTITY l{nth} \"{string.Concat(Enumerable.Repeat($"&l{nth - 1};", 10))}\">")) + "]>";

    private static byte[] Comments(int count) => Encoding.UTF8.GetBytes(
        $"<w:comments xmlns:w=\"{Word}\">" + string.Concat(
            Enumerable.Range(0, count).Select(nth => $"<w:comment w:id=\"{nth}\">{Paragraph("x")}</w:comment>"))
                + "</w:comments>");
}
