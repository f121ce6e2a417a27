using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>The schema of Akoma Ntoso 3.0, which is not ours to publish: AKN_SCHEMA_DIR says where it is.</summary>
internal static class AknSchema
{
    public static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private static readonly Lazy<XmlSchemaSet> Schemas = new(Load);

    public static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("AKN_SCHEMA_DIR");
        var found = folder is not null && File.Exists(Path.Combine(folder, "akomantoso30.xsd"));
        if (!found && Environment.GetEnvironmentVariable("ICDD_REQUIRE_ALL") == "1")
            Assert.Fail("AKN_SCHEMA_DIR does not hold akomantoso30.xsd, and ICDD_REQUIRE_ALL is set.");
        Assert.SkipUnless(found, "AKN_SCHEMA_DIR does not say where akomantoso30.xsd is.");
        return folder!;
    }

    /// <summary>What the schema, and the rule that each reference leads somewhere, find wrong.</summary>
    public static IReadOnlyList<string> Errors(byte[] file)
    {
        _ = Folder();
        var errors = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = Schemas.Value,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
        };
        settings.ValidationEventHandler += (_, found) => errors.Add($"{found.Exception.LineNumber}: {found.Message}");
        using (var reader = XmlReader.Create(new MemoryStream(file), settings))
            while (reader.Read())
            {
            }

        var document = XDocument.Load(new MemoryStream(file));
        var names = document.Descendants().Attributes("eId").Select(each => each.Value).ToList();
        errors.AddRange(
            names.GroupBy(each => each).Where(each => each.Count() > 1).Select(each => $"{each.Key} is named twice"));
        var known = names.ToHashSet();
        errors.AddRange(document.Descendants().Attributes()
            .Where(each => each.Name.LocalName is "source" or "href" or "by" or "as" or "outcome" or "alternativeTo"
                or "refersTo")
            .Where(each => each.Value.StartsWith('#')
                && each.Parent!.Name.LocalName != "ref"
                && !known.Contains(each.Value[1..]))
            .Select(each => $"{each.Parent!.Name.LocalName} {each} leads nowhere"));
        return errors;
    }

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var name in new[] { "xml.xsd", "akomantoso30.xsd" })
        {
            using var reader = XmlReader.Create(
                Path.Combine(Folder(), name),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            schemas.Add(null, reader);
        }

        schemas.Compile();
        return schemas;
    }
}
