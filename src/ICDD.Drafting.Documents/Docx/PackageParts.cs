using System.Globalization;
using System.Xml.Linq;

namespace ICDD.Drafting.Documents;

/// <summary>What a package says about itself. Its author is the secretariat, never a person.</summary>
internal static class PackageParts
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace App =
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static XElement ContentTypes(Folio folio) => new(Types + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml"),
        DocxNotes.Has(folio) ? Override("/word/footnotes.xml", Word + "footnotes+xml") : null,
        DocxEmblem.Has(folio)
            ? new[]
            {
                Default("png", "image/png"), Override("/word/header2.xml", Word + "header+xml"),
            }
            : null,
        Override("/word/document.xml", Word + "document.main+xml"),
        Override("/word/styles.xml", Word + "styles+xml"),
        Override("/word/settings.xml", Word + "settings+xml"),
        Override("/word/header1.xml", Word + "header+xml"),
        Override("/word/footer1.xml", Word + "footer+xml"),
        DocxComments.Has(folio)
            ? new[]
            {
                Override("/word/comments.xml", Word + "comments+xml"),
                Override("/word/commentsExtended.xml", Word + "commentsExtended+xml"),
            }
            : null,
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        Override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        Override("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"));

    public static XElement Relationships() => new(Relations + "Relationships",
        Relationship("rId1", Office + "officeDocument", "word/document.xml"),
        Relationship("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml"),
        Relationship("rId3", Office + "extended-properties", "docProps/app.xml"),
        Relationship("rId4", Office + "custom-properties", "docProps/custom.xml"));

    public static XElement DocumentRelationships(Folio folio) => new(Relations + "Relationships",
        Relationship("rId1", Office + "styles", "styles.xml"),
        Relationship("rId2", Office + "settings", "settings.xml"),
        Relationship(DocxMargins.HeaderId, Office + "header", "header1.xml"),
        Relationship(DocxMargins.FooterId, Office + "footer", "footer1.xml"),
        DocxComments.Has(folio)
            ? new[]
            {
                Relationship("rId5", Office + "comments", "comments.xml"),
                Relationship(
                    "rId6",
                    "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                    "commentsExtended.xml"),
            }
            : null,
        DocxNotes.Has(folio) ? Relationship("rId8", Office + "footnotes", "footnotes.xml") : null,
        DocxEmblem.Has(folio)
            ? Relationship(DocxMargins.FirstHeaderId, Office + "header", "header2.xml")
            : null);

    public static XElement FirstHeaderRelationships() => new(Relations + "Relationships",
        Relationship(DocxEmblem.PictureId, Office + "image", "media/emblem.png"));

    public static XElement CoreProperties(Folio folio) => new(Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dc),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
        new XElement(Dc + "title", folio.Title),
        new XElement(Dc + "subject", folio.Masthead.Symbol),
        new XElement(Dc + "creator", folio.Masthead.Issuer),
        new XElement(Dc + "description", folio.Record.Text),
        new XElement(Dc + "language", folio.Language),
        Moment("created", folio.Dated),
        Moment("modified", folio.Dated));

    public static XElement AppProperties() => new(
        App + "Properties", new XElement(App + "Application", "ICDD.Drafting"));

    private static XElement Moment(string name, DateTimeOffset at) => new(Terms + name,
        new XAttribute(Xsi + "type", "dcterms:W3CDTF"),
        at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    private static XElement Default(string extension, string type) =>
        new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Override(string part, string type) =>
        new(Types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));

    private static XElement Relationship(string id, string type, string target) => new(Relations + "Relationship",
        new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));
}
