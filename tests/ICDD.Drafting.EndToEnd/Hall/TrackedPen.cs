using System.IO.Compression;
using System.Xml.Linq;

namespace ICDD.Drafting.EndToEnd;

/// <summary>Changes a Word file as Word does while it tracks changes.</summary>
internal sealed class TrackedPen
{
    private const string Body = "word/document.xml";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly byte[] _file;
    private readonly string _author;
    private readonly XDocument _document;
    private int _ids = 9000;

    public TrackedPen(byte[] docx, string author)
    {
        (_file, _author) = (docx, author);
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry(Body)!.Open();
        _document = XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    public void InsertBefore(string clause, string word, string inserted)
    {
        var run = ParagraphOf(clause).Descendants(W + "r")
            .Last(each => each.Element(W + "t")?.Value.Contains(word, StringComparison.Ordinal) is true);
        var text = run.Element(W + "t")!.Value;
        var at = text.LastIndexOf(word, StringComparison.Ordinal);
        var before = new XElement(run);
        before.Element(W + "t")!.ReplaceWith(Text("t", text[..at]));
        run.Element(W + "t")!.ReplaceWith(Text("t", text[at..]));
        run.Elements(W + "tab").Remove();
        run.AddBeforeSelf(before, Stamped("ins", Run("t", inserted)));
    }

    public void Strike(string clause)
    {
        var paragraph = ParagraphOf(clause);
        foreach (var run in paragraph.Elements(W + "r").ToList())
        {
            foreach (var text in run.Elements(W + "t").ToList())
                text.ReplaceWith(Text("delText", text.Value));
            run.ReplaceWith(Stamped("del", new XElement(run)));
        }

        MarkEnd(paragraph, "del");
    }

    public void AddBehind(string clause, string text)
    {
        var paragraph = ParagraphOf(clause);
        var made = new XElement(W + "p", new XElement(paragraph.Element(W + "pPr")!), Stamped("ins", Run("t", text)));
        made.Element(W + "pPr")!.Elements(W + "rPr").Remove();
        MarkEnd(made, "ins");
        paragraph.AddAfterSelf(made);
    }

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        stream.Write(_file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(Body)!.Delete();
            using var part = zip.CreateEntry(Body).Open();
            _document.Save(part, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    private XElement ParagraphOf(string clause) => _document.Descendants(W + "bookmarkStart")
        .First(each => each.Attribute(W + "name")!.Value == "clause_" + clause).Ancestors(W + "p").First();

    private void MarkEnd(XElement paragraph, string kind)
    {
        var settings = paragraph.Element(W + "pPr")!;
        if (settings.Element(W + "rPr") is not { } mark)
            settings.Add(mark = new XElement(W + "rPr"));
        mark.AddFirst(Stamped(kind));
    }

    private XElement Stamped(string kind, params object[] content) => new(
        W + kind, new XAttribute(W + "id", _ids++), new XAttribute(W + "author", _author),
        new XAttribute(W + "date", "2021-11-10T09:00:00Z"), content);

    private static XElement Run(string kind, string text) => new(W + "r", Text(kind, text));

    private static XElement Text(string kind, string text) =>
        new(W + kind, new XAttribute(XNamespace.Xml + "space", "preserve"), text);
}
