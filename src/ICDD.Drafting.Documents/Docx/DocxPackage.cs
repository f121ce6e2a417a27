using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The package around the parts, written by hand: the SDK's own packages carry the time of writing and random names,
/// and the same document has to give the same bytes.
/// </summary>
internal static class DocxPackage
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(Issue issue, Stream stream)
    {
        var folio = FolioNotes.In(issue.Folio);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var entries = new Entries(zip, folio.Dated);
        var comments = new DocxComments(folio);
        entries.Add("[Content_Types].xml", PackageParts.ContentTypes(folio));
        entries.Add("_rels/.rels", PackageParts.Relationships());
        entries.Add("docProps/core.xml", PackageParts.CoreProperties(folio));
        entries.Add("docProps/app.xml", PackageParts.AppProperties());
        entries.Add("docProps/custom.xml", WordOrigin.Of(issue).Properties());
        entries.Add("word/_rels/document.xml.rels", PackageParts.DocumentRelationships(folio));
        entries.Add("word/document.xml", writer => DocxBody.Write(writer, folio, comments));
        if (DocxComments.Has(folio))
        {
            entries.Add("word/comments.xml", comments.Comments());
            entries.Add("word/commentsExtended.xml", comments.Extended());
        }

        if (DocxNotes.Has(folio))
            entries.Add("word/footnotes.xml", writer => writer.WriteElement(DocxNotes.Of(folio)));
        entries.Add("word/styles.xml", writer => writer.WriteElement(DocxStyles.Of(folio)));
        entries.Add("word/settings.xml", writer => writer.WriteElement(DocxSettings.Of(folio)));
        entries.Add("word/header1.xml", writer => writer.WriteElement(DocxMargins.Header(folio)));
        entries.Add("word/footer1.xml", writer => writer.WriteElement(DocxMargins.Footer(folio)));
        if (!DocxEmblem.Has(folio))
            return;
        entries.Add("word/header2.xml", writer => writer.WriteElement(DocxMargins.FirstHeader(folio)));
        entries.Add("word/_rels/header2.xml.rels", PackageParts.FirstHeaderRelationships());
        entries.Add("word/media/emblem.png", DocxEmblem.Bytes(folio));
    }

    private sealed class Entries(ZipArchive zip, DateTimeOffset dated)
    {
        private readonly DateTimeOffset _time = ZipTime.Of(dated);

        public void Add(string name, XElement part)
        {
            using var entry = Open(name);
            new XDocument(new XDeclaration("1.0", "utf-8", "yes"), part).Save(entry, SaveOptions.DisableFormatting);
        }

        public void Add(string name, byte[] part)
        {
            using var entry = Open(name);
            entry.Write(part);
        }

        public void Add(string name, Action<OpenXmlWriter> write)
        {
            using var entry = Open(name);
            using var writer = OpenXmlWriter.Create(entry, Utf8);
            writer.WriteStartDocument(true);
            write(writer);
        }

        private Stream Open(string name)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = _time;
            return entry.Open();
        }
    }
}
