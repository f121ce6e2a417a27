using System.IO.Compression;
using System.Xml.Linq;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Edits an exported Word file as a delegate at Word would, with changes tracked or not.</summary>
internal sealed class WordPen
{
    private const string Delegate = "Moana Kereama";

    private static readonly XNamespace W = Written.Word;

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly XDocument _document;
    private readonly List<(string Id, string Text)> _comments = [];
    private int _ids = 9000;

    public WordPen(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            _parts[entry.FullName] = bytes.ToArray();
        }

        _document = XDocument.Load(new MemoryStream(_parts["word/document.xml"]), LoadOptions.PreserveWhitespace);
    }

    public bool Tracks { get; init; }

    public XElement Body => _document.Root!.Element(W + "body")!;

    public void Reword(string clause, string old, string @new)
    {
        var run = RunsWith(clause, old).First();
        Reword(run, run.Element(W + "t")!.Value.IndexOf(old, StringComparison.Ordinal), old, @new);
    }

    public void RewordLast(string clause, string old, string @new)
    {
        var run = RunsWith(clause, old).Last();
        Reword(run, run.Element(W + "t")!.Value.LastIndexOf(old, StringComparison.Ordinal), old, @new);
    }

    private IEnumerable<XElement> RunsWith(string clause, string words) => ParagraphOf(clause).Descendants(W + "r")
        .Where(each => each.Element(W + "t")?.Value.Contains(words, StringComparison.Ordinal) == true);

    private void Reword(XElement run, int at, string old, string @new)
    {
        var text = run.Element(W + "t")!.Value;
        run.ReplaceWith(
            At(text[..at]), Struck(old), PutIn(@new), At(text[(at + old.Length)..]),
            run.Elements(W + "tab").Any() ? new XElement(W + "r", new XElement(W + "tab")) : null);
    }

    /// <summary>Puts the words of the whole paragraph aside, its number and mark with them, as a rewrite does.</summary>
    public void Rewrite(string clause, string text)
    {
        var runs = Runs(ParagraphOf(clause));
        runs[^1].AddAfterSelf(PutIn(text));
        foreach (var run in runs.Where(run => !run.Elements(W + "tab").Any()).ToList())
            Strike(run);
    }

    public void Delete(string clause)
    {
        var paragraph = ParagraphOf(clause);
        if (!Tracks)
        {
            paragraph.Remove();
            return;
        }

        foreach (var run in Runs(paragraph))
            Strike(run);
        MarkEnd(paragraph, "del");
    }

    public void DeleteRow(string clause)
    {
        var row = ParagraphOf(clause).Ancestors(W + "tr").First();
        if (!Tracks)
        {
            row.Remove();
            return;
        }

        row.Element(W + "trPr")!.Add(Stamp("del"));
        foreach (var run in row.Descendants(W + "r").ToList())
            Strike(run);
    }

    /// <summary>A new paragraph behind a clause, in its style, as the Enter key makes it.</summary>
    public void AddBehind(string clause, string text)
    {
        var paragraph = ParagraphOf(clause);
        var made = new XElement(W + "p", new XElement(paragraph.Element(W + "pPr")!), PutIn(text));
        made.Descendants(W + "rPr").Where(each => each.Parent!.Name == W + "pPr").Remove();
        if (Tracks)
            MarkEnd(made, "ins");
        paragraph.AddAfterSelf(made);
    }

    public void MoveBehind(string clause, string other)
    {
        var paragraph = ParagraphOf(clause);
        paragraph.Remove();
        ParagraphOf(other).AddAfterSelf(paragraph);
    }

    public void Comment(string clause, string text)
    {
        var id = $"{_ids++}";
        _comments.Add((id, text));
        var paragraph = ParagraphOf(clause);
        paragraph.Element(W + "pPr")!.AddAfterSelf(new XElement(W + "commentRangeStart", new XAttribute(W + "id", id)));
        paragraph.Add(
            new XElement(W + "commentRangeEnd", new XAttribute(W + "id", id)),
            new XElement(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", id))));
    }

    public void LoseBookmarks() => Body.Descendants().Where(each => each.Name == W + "bookmarkStart" || each.Name == W + "bookmarkEnd").Remove();

    public void LoseOrigin() => _parts.Remove("docProps/custom.xml");

    public XElement ParagraphOf(string clause) => Body.Descendants(W + "bookmarkStart")
        .First(each => each.Attribute(W + "name")!.Value == "clause_" + clause)
        .Ancestors(W + "p").First();

    public byte[] Save()
    {
        _parts["word/document.xml"] = Bytes(_document);
        if (_comments.Count > 0)
            SaveComments();
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in _parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }

        return stream.ToArray();
    }

    private void SaveComments()
    {
        _parts["word/comments.xml"] = Bytes(new XDocument(new XElement(W + "comments", _comments.Select(comment => new XElement(
            W + "comment",
            new XAttribute(W + "id", comment.Id), new XAttribute(W + "author", Delegate), new XAttribute(W + "initials", "MK"),
            comment.Text.Split('\n').Select(line => new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", line)))))))));
        var types = XDocument.Load(new MemoryStream(_parts["[Content_Types].xml"]));
        types.Root!.Add(new XElement(types.Root.Name.Namespace + "Override",
            new XAttribute("PartName", "/word/comments.xml"),
            new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml")));
        _parts["[Content_Types].xml"] = Bytes(types);
        var relations = XDocument.Load(new MemoryStream(_parts["word/_rels/document.xml.rels"]));
        relations.Root!.Add(new XElement(relations.Root.Name.Namespace + "Relationship",
            new XAttribute("Id", "rId99"),
            new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"),
            new XAttribute("Target", "comments.xml")));
        _parts["word/_rels/document.xml.rels"] = Bytes(relations);
    }

    private static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }

    private static List<XElement> Runs(XElement paragraph) => [.. paragraph.Descendants(W + "r").Where(run => run.Parent!.Name != W + "del")];

    private static XElement? At(string text) => text.Length == 0 ? null : RunOf("t", text);

    private XElement? PutIn(string text) => text.Length == 0 ? null
        : Tracks ? new XElement(W + "ins", Stamp("ins").Attributes(), RunOf("t", text))
        : RunOf("t", text);

    private XElement? Struck(string text) => text.Length == 0 || !Tracks ? null
        : new XElement(W + "del", Stamp("del").Attributes(), RunOf("delText", text));

    private void Strike(XElement run)
    {
        if (!Tracks)
        {
            run.Remove();
            return;
        }

        foreach (var text in run.Elements(W + "t").ToList())
            text.Name = W + "delText";
        run.ReplaceWith(new XElement(W + "del", Stamp("del").Attributes(), run));
    }

    private void MarkEnd(XElement paragraph, string change)
    {
        var properties = paragraph.Element(W + "pPr")!;
        var mark = properties.Element(W + "rPr");
        if (mark is null)
            properties.Add(mark = new XElement(W + "rPr"));
        mark.AddFirst(Stamp(change));
    }

    private XElement Stamp(string name) => new(W + name,
        new XAttribute(W + "id", $"{_ids++}"), new XAttribute(W + "author", Delegate), new XAttribute(W + "date", "2021-11-17T09:00:00Z"));

    private static XElement RunOf(string name, string text) => new(W + "r",
        new XElement(W + name, new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
