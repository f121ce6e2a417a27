using System.IO.Compression;
using System.Xml.Linq;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Edits an exported Word file as a delegate at Word would, with changes tracked or not.</summary>
internal sealed class WordPen
{
    private const string Delegate = "Moana Kereama";

    private static readonly XNamespace W =
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly XDocument _document;
    private readonly List<Said> _comments = [];

    private sealed record Said(string Id, string Text)
    {
        public string Author { get; init; } = Delegate;

        /// <summary>The text of another one of these, or the paragraph of an exported one.</summary>
        public string? Below { get; init; }

        public bool IsResolved { get; init; }
    }
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

    /// <summary>
    /// Puts the words of the whole paragraph aside, its number and mark with them, as a rewrite does.
    /// </summary>
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
        _comments.Add(new Said(id, text));
        var paragraph = ParagraphOf(clause);
        paragraph.Element(W + "pPr")!.AddAfterSelf(new XElement(W + "commentRangeStart", new XAttribute(W + "id", id)));
        paragraph.Add(
            new XElement(W + "commentRangeEnd", new XAttribute(W + "id", id)),
            new XElement(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", id))));
    }

    /// <summary>
    /// The Enter key before some words of a paragraph: its second half is a paragraph of its own in the same style.
    /// </summary>
    public void Split(string clause, string before)
    {
        var paragraph = ParagraphOf(clause);
        var run = RunsWith(clause, before).Last();
        var text = run.Element(W + "t")!.Value;
        var at = text.IndexOf(before, StringComparison.Ordinal);
        var made = new XElement(
            W + "p", new XElement(paragraph.Element(W + "pPr")!), RunOf("t", text[at..]), run.ElementsAfterSelf());
        run.ElementsAfterSelf().Remove();
        run.Element(W + "t")!.Value = text[..at];
        if (Tracks)
            MarkEnd(paragraph, "ins");
        paragraph.AddAfterSelf(made);
    }

    /// <summary>The Delete key at the end of a paragraph: it runs on into the next one.</summary>
    public void Join(string clause, string next)
    {
        if (Tracks)
        {
            MarkEnd(ParagraphOf(clause), "del");
            return;
        }

        var (first, second) = (ParagraphOf(clause), ParagraphOf(next));
        first.Add(second.Nodes().Where(node => node is XElement { Name.LocalName: not "pPr" }));
        second.Remove();
    }

    public void AddBehind(string clause, string text, string style)
    {
        AddBehind(clause, text);
        SetStyle(ParagraphOf(clause).ElementsAfterSelf(W + "p").First(), style);
    }

    /// <summary>A block of any kind behind a paragraph.</summary>
    public void PutBehind(string clause, XElement block) => ParagraphOf(clause).AddAfterSelf(block);

    public void Restyle(string clause, string style) => SetStyle(ParagraphOf(clause), style);

    private static void SetStyle(XElement paragraph, string style) =>
        paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.SetAttributeValue(W + "val", style);

    public void LoseStyles()
    {
        Body.Descendants().Where(each => each.Name == W + "pStyle" || each.Name == W + "rStyle").Remove();
        _parts.Remove("word/styles.xml");
    }

    /// <summary>Other words in a cell of a recommendation's row; columns count from 0.</summary>
    public void Fill(string clause, int column, string text)
    {
        var cell = ParagraphOf(clause).Ancestors(W + "tr").First().Elements(W + "tc").ElementAt(column);
        foreach (var run in cell.Descendants(W + "r").ToList())
            Strike(run);
        cell.Elements(W + "p").Last().Add(PutIn(text));
    }

    /// <summary>Other words in whatever stands around the clauses.</summary>
    public void RewordAround(string words, string @new)
    {
        var run = Body.Descendants(W + "r")
            .First(each => each.Element(W + "t")?.Value.Contains(words, StringComparison.Ordinal) == true);
        var text = run.Element(W + "t")!.Value;
        Reword(run, text.IndexOf(words, StringComparison.Ordinal), words, @new);
    }

    /// <summary>Other words in a part beside the text.</summary>
    public void RewordPart(string part, string old, string @new) => _parts[part] = System.Text.Encoding.UTF8.GetBytes(
        System.Text.Encoding.UTF8.GetString(_parts[part]).Replace(old, @new, StringComparison.Ordinal));

    /// <summary>
    /// Types into what others propose, as a program does that tracks nothing: the words become theirs.
    /// </summary>
    public void TypeIntoInsertion(string old, string @new)
    {
        var text = Body.Descendants(W + "ins")
            .Descendants(W + "t").First(each => each.Value.Contains(old, StringComparison.Ordinal));
        if (!Tracks)
        {
            text.Value = text.Value.Replace(old, @new, StringComparison.Ordinal);
            return;
        }

        var change = text.Ancestors(W + "ins").First();
        var at = text.Value.IndexOf(old, StringComparison.Ordinal);
        var behind = new XElement(change);
        behind.Descendants(W + "t").First().Value = text.Value[(at + old.Length)..];
        var struck = new XElement(change);
        struck.Descendants(W + "t").First().Value = old;
        Strike(struck.Descendants(W + "r").First());
        text.Value = text.Value[..at];
        change.AddAfterSelf(struck, PutIn(@new), behind);
    }

    /// <summary>Accepts the changes of an author in a paragraph, as Word does.</summary>
    public void Accept(string author) => Take(author, Body, W + "ins", W + "del");

    /// <summary>Accepts the changes of an author in a clause and behind it, as Word does with what is marked.</summary>
    public void Accept(string author, string clause)
    {
        var paragraph = ParagraphOf(clause);
        Take(author, paragraph.Ancestors(W + "tr").FirstOrDefault() ?? paragraph, W + "ins", W + "del");
        foreach (var next in paragraph.ElementsAfterSelf(W + "p")
            .TakeWhile(each => !each.Descendants(W + "bookmarkStart").Any()).ToList())
            Take(author, next, W + "ins", W + "del");
    }

    public void Reject(string author) => Take(author, Body, W + "del", W + "ins");

    private void Take(string author, XElement within, XName kept, XName dropped)
    {
        var mine = within.Descendants().Where(each => (each.Name == kept || each.Name == dropped)
            && each.Attribute(W + "author")?.Value == author).ToList();
        foreach (var change in mine.Where(each => each.Parent?.Name == W + "rPr" && each.Name == dropped).ToList())
        {
            change.Ancestors(W + "p").First().Remove();
            mine.Remove(change);
        }

        foreach (var change in mine.Where(each => each.Parent is not null).ToList())
        {
            foreach (var struck in change.Descendants(W + "delText").ToList())
                struck.Name = W + "t";
            if (change.Name == kept && change.Parent!.Name != W + "rPr")
                change.ReplaceWith(change.Nodes());
            else
                change.Remove();
        }
    }

    /// <summary>A remark beside several paragraphs in a row.</summary>
    public void CommentOver(string first, string last, string text)
    {
        Comment(first, text);
        var id = _comments[^1].Id;
        var marks = ParagraphOf(first)
            .Elements().Where(each => each.Name == W + "commentRangeEnd" && each.Attribute(W + "id")!.Value == id)
            .Concat(ParagraphOf(first).Elements(W + "r")
                .Where(each => each.Element(W + "commentReference")?.Attribute(W + "id")!.Value == id)).ToList();
        marks.Remove();
        ParagraphOf(last).Add(marks);
    }

    /// <summary>A remark by somebody beside a paragraph; below another one where that is named.</summary>
    public void Comment(string clause, (string Author, string Text) said, string? below = null)
    {
        Comment(clause, said.Text);
        _comments[^1] = _comments[^1] with { Author = said.Author, Below = below };
    }

    /// <summary>Below what the export says already.</summary>
    public void Answer(string exported, string clause, string text, bool isResolved = false)
    {
        var comments = XDocument.Load(new MemoryStream(_parts["word/comments.xml"]));
        var parent = comments.Root!.Elements().First(each => each.Value.Contains(exported, StringComparison.Ordinal));
        Comment(clause, text);
        _comments[^1] = _comments[^1] with
        {
            Below = parent.Descendants().First().Attribute(W14 + "paraId")!.Value,
            IsResolved = isResolved,
        };
    }

    public void LoseBookmarks() =>
        Body.Descendants().Where(each => each.Name == W + "bookmarkStart" || each.Name == W + "bookmarkEnd").Remove();

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
        var isNew = !_parts.ContainsKey("word/comments.xml");
        var comments = isNew
            ? new XDocument(new XElement(W + "comments"))
            : XDocument.Load(new MemoryStream(_parts["word/comments.xml"]));
        comments.Root!.Add(_comments.Select(comment => new XElement(
            W + "comment",
            new XAttribute(W + "id", comment.Id), new XAttribute(W + "author", comment.Author),
            new XAttribute(W + "initials", "MK"),
            comment.Text.Split('\n').Select(line => new XElement(
                W + "p",
                new XAttribute(W14 + "paraId", Paragraph(comment)),
                new XElement(W + "r", new XElement(W + "t", line)))))));
        _parts["word/comments.xml"] = Bytes(comments);
        SaveThreads();
        if (!isNew)
            return;
        var types = XDocument.Load(new MemoryStream(_parts["[Content_Types].xml"]));
        types.Root!.Add(new XElement(types.Root.Name.Namespace + "Override",
            new XAttribute("PartName", "/word/comments.xml"),
            new XAttribute(
                "ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml")));
        _parts["[Content_Types].xml"] = Bytes(types);
        var relations = XDocument.Load(new MemoryStream(_parts["word/_rels/document.xml.rels"]));
        relations.Root!.Add(new XElement(relations.Root.Name.Namespace + "Relationship",
            new XAttribute("Id", "rId99"),
            new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"),
            new XAttribute("Target", "comments.xml")));
        _parts["word/_rels/document.xml.rels"] = Bytes(relations);
    }

    private static string Paragraph(Said comment) => $"7{comment.Id:0000000}";

    private void SaveThreads()
    {
        if (_comments.TrueForAll(comment => comment.Below is null && !comment.IsResolved))
            return;
        var threads = _parts.TryGetValue("word/commentsExtended.xml", out var written)
            ? XDocument.Load(new MemoryStream(written))
            : new XDocument(new XElement(W15 + "commentsEx"));
        threads.Root!.Add(_comments.Select(comment => new XElement(W15 + "commentEx",
            new XAttribute(W15 + "paraId", Paragraph(comment)),
            comment.Below is null ? null : new XAttribute(
                W15 + "paraIdParent",
                _comments.Find(each => each.Text == comment.Below) is { } own ? Paragraph(own) : comment.Below),
            new XAttribute(W15 + "done", comment.IsResolved ? "1" : "0"))));
        _parts["word/commentsExtended.xml"] = Bytes(threads);
    }

    private static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }

    private static List<XElement> Runs(XElement paragraph) => [
        .. paragraph.Descendants(W + "r").Where(run => run.Parent!.Name != W + "del")
    ];

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
        new XAttribute(W + "id", $"{_ids++}"),
        new XAttribute(W + "author", Delegate),
        new XAttribute(W + "date", "2021-11-17T09:00:00Z"));

    private static XElement RunOf(string name, string text) => new(W + "r",
        new XElement(W + name, new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
