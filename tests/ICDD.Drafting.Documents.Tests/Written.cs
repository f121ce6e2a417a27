using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>What an export wrote.</summary>
internal static class Written
{
    public static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static async Task<byte[]> Bytes(string key, Issue issue)
    {
        using var stream = new MemoryStream();
        await Needs.Format(key).Write(issue, stream);
        return stream.ToArray();
    }

    public static async Task<string> Text(string key, Issue issue) => Encoding.UTF8.GetString(await Bytes(key, issue));

    public static async Task<XDocument> WordDocument(Issue issue) => Part(
        await Bytes("docx", issue), "word/document.xml");

    public static XDocument Part(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }

    /// <summary>Every part of a Word file as text, joined.</summary>
    public static string AllParts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        var all = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            all.Append(entry.FullName).AppendLine(reader.ReadToEnd());
        }

        return all.ToString();
    }

    public static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(piece =>
        piece.Name == Word + "t" ? piece.Value
            : piece.Name == Word + "tab" && piece.Parent!.Name == Word + "r" ? "\t"
            : ""));
}
