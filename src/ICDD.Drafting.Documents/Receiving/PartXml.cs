using System.IO.Compression;
using System.Xml;

namespace ICDD.Drafting.Documents;

/// <summary>
/// One XML part, read node after node and never held as a whole: no document type, nothing fetched, no deeper and no
/// longer than a text can be. It ends early where something is wrong, and then says what.
/// </summary>
internal sealed class PartXml : IDisposable
{
    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        CheckCharacters = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly BoundedStream? _stream;
    private readonly XmlReader? _reader;
    private bool _begun;

    public PartXml(ZipArchiveEntry entry)
    {
        try
        {
            _stream = new BoundedStream(entry.Open(), FileLimits.UnpackedBytes);
            _reader = XmlReader.Create(_stream, Careful);
        }
        catch (Exception wrong) when (IsBroken(wrong))
        {
            Refusal = new FileIsDamaged();
        }
    }

    public Refusal? Refusal { get; private set; }

    public int Depth => _reader!.Depth;

    public string Name => _reader!.LocalName;

    public string Value => _reader!.Value;

    public bool IsStart => _reader!.NodeType == XmlNodeType.Element;

    public bool IsEnd => _reader!.NodeType == XmlNodeType.EndElement;

    public bool IsText =>
        _reader!.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace
            or XmlNodeType.Whitespace;

    public bool IsClosed => _reader!.IsEmptyElement;

    /// <summary>The vocabulary of Word, as it is written by default or strictly by the standard.</summary>
    public bool IsWord => _reader!.NamespaceURI is "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public bool Read()
    {
        try
        {
            if (_reader is null || !_reader.Read())
                return false;
            _begun |= _reader.NodeType == XmlNodeType.Element;
            if (_reader.Depth <= FileLimits.Depth)
                return true;
            Refusal = new FileIsNestedTooDeep(FileLimits.Depth);
        }
        catch (Exception wrong) when (IsBroken(wrong))
        {
            Refusal = _stream!.WasCut ? new FileUnpacksTooLarge(FileLimits.UnpackedMegabytes)
                : IsDocumentType(wrong) ? new FileHasDocumentType()
                : new FileIsDamaged();
        }

        return false;
    }

    /// <summary>An attribute by its local name, whatever its prefix; empty where there is none.</summary>
    public string Attribute(string name)
    {
        for (var has = _reader!.MoveToFirstAttribute(); has; has = _reader.MoveToNextAttribute())
            if (_reader.LocalName == name)
            {
                var value = _reader.Value;
                _reader.MoveToElement();
                return value;
            }

        _reader.MoveToElement();
        return "";
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _stream?.Dispose();
    }

    private static bool IsBroken(Exception wrong) =>
        wrong is XmlException or InvalidDataException or EndOfStreamException or ArgumentException
            or NotSupportedException;

    /// <summary>Nothing else is prohibited, and it can stand before the first element only.</summary>
    private bool IsDocumentType(Exception wrong) =>
        !_begun
            && wrong is XmlException
            && _reader!.ReadState != ReadState.EndOfFile
            && wrong.Message.Contains("DTD", StringComparison.Ordinal);
}
