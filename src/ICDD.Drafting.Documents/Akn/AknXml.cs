using System.Text;
using System.Xml;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Elements of Akoma Ntoso, written one after another. Everything goes through the writer of the base library, which
/// escapes what people typed; there is no document type, and so no entity, in what it writes.
/// </summary>
internal sealed class AknXml : IDisposable
{
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private readonly XmlWriter _xml;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public AknXml(Stream stream)
    {
        _xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("akomaNtoso", Namespace);
    }

    /// <summary>Opens an element; a name that another one has already is not given again.</summary>
    public Closing In(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(element, Namespace);
        foreach (var (name, value) in attributes)
            if (value.Length > 0 && (name != "eId" || _names.Add(value)))
                _xml.WriteAttributeString(name, value);
        return new Closing(_xml);
    }

    public void Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        In(element, attributes).Dispose();

    public void Say(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        using (In(element, attributes))
            Text(text);
    }

    public void Text(string text) => _xml.WriteString(text);

    public void Dispose()
    {
        _xml.WriteEndDocument();
        _xml.Dispose();
    }

    /// <summary>Closes the element at the end of the block in which it was opened.</summary>
    internal readonly struct Closing(XmlWriter xml) : IDisposable
    {
        public void Dispose() => xml.WriteEndElement();
    }
}
