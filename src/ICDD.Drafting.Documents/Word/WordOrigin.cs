using System.Globalization;
using System.Xml.Linq;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Which document a Word file was written from, at which version of its record, as custom properties of the file: they
/// survive Word and LibreOffice, and say against which words a file that comes back was edited.
/// </summary>
internal sealed record WordOrigin(string Document, long Version, string Name)
{
    private const string DocumentProperty = "ICDD.Document";
    private const string VersionProperty = "ICDD.Version";
    private const string NameProperty = "ICDD.Issue";

    private static readonly XNamespace Custom =
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    public static WordOrigin Of(Issue issue) => new(issue.Draft.Id.Value, issue.Folio.Record.Version, issue.Name);

    public XElement Properties() => new(Custom + "Properties",
        new XAttribute(XNamespace.Xmlns + "vt", Types),
        Property(2, DocumentProperty, Document),
        Property(3, VersionProperty, Version.ToString(CultureInfo.InvariantCulture)),
        Property(4, NameProperty, Name));

    public static (WordOrigin? Origin, Refusal? Refusal) Read(PartXml? part)
    {
        if (part is null)
            return (null, null);
        var (values, name) = (new Dictionary<string, string>(StringComparer.Ordinal), "");
        while (part.Read())
        {
            if (part.IsStart && part.Name == "property")
                name = part.Attribute("name");
            else if (part.IsText
                && name is DocumentProperty or VersionProperty or NameProperty
                && !string.IsNullOrWhiteSpace(part.Value))
                values[name] = part.Value;
        }

        return (values.TryGetValue(DocumentProperty, out var document)
            && long.TryParse(
                values.GetValueOrDefault(VersionProperty),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var version)
                ? new WordOrigin(document, version, values.GetValueOrDefault(NameProperty, ""))
                : null, part.Refusal);
    }

    /// <summary>When the file was made, by its own word; whatever cannot be read says nothing.</summary>
    public static DateTimeOffset? ReadMoment(PartXml? part)
    {
        var isMoment = false;
        while (part?.Read() == true)
            if (part.IsStart)
                isMoment = part.Name == "created";
            else if (part.IsText && isMoment
                && DateTimeOffset.TryParse(
                    part.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
                return moment;
        return null;
    }

    private static XElement Property(int id, string name, string value) => new(Custom + "property",
        new XAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"), new XAttribute("pid", id),
        new XAttribute("name", name),
        new XElement(Types + "lpwstr", value));
}
