using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Comments in the margin. Their anchors stand in the text; what they say stands in a part of its own, and in another
/// one which is a reply to which and whether it is resolved.
/// </summary>
internal sealed class DocxComments(Folio folio)
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Word14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace Word15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static readonly XNamespace Markup = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly ILookup<ClauseId, Remark> _onClauses =
        folio.Remarks.Where(remark => remark.On is not null).ToLookup(remark => remark.On!.Value);

    private readonly List<Placed> _placed = [];

    private sealed record Placed(Remark Remark, Placed? Parent, int Id)
    {
        public string Paragraph => (Id + 1).ToString("X8", CultureInfo.InvariantCulture);
    }

    public static bool Has(Folio folio) => folio.Remarks.Any(remark => remark.On is not null)
        || folio.Blocks.Any(block => block switch
    {
        Paragraph paragraph => paragraph.Runs.Any(IsTied),
        Heading heading => heading.Runs.Any(IsTied),
        Table table => table.Rows.Any(row => row.Cells.Any(cell => cell.Runs.Any(IsTied))),
        _ => false,
    });

    /// <summary>
    /// The words of a clause with the anchors of what is said of it; those come and go with its paragraph.
    /// </summary>
    public IEnumerable<OpenXmlElement> Around(Told told, DocxRuns runs)
    {
        if (told.Clause is not { } clause || !_onClauses.Contains(clause))
            return told.Content;
        var (before, after) = Tie(_onClauses[clause], told.Change, runs);
        return [.. before, .. told.Content, .. after];
    }

    public (IEnumerable<OpenXmlElement> Before, IEnumerable<OpenXmlElement> After) Tie(IEnumerable<Remark> remarks) =>
        Tie(remarks, TrackedChange.None, null);

    public XElement Comments() => new(Word + "comments",
            new XAttribute(XNamespace.Xmlns + "w", Word), new XAttribute(XNamespace.Xmlns + "w14", Word14),
            new XAttribute(XNamespace.Xmlns + "mc", Markup), new XAttribute(Markup + "Ignorable", "w14"),
            _placed.Select(Comment));

    public XElement Extended() => new(Word15 + "commentsEx",
            new XAttribute(XNamespace.Xmlns + "w15", Word15),
            _placed.Select(each => new XElement(Word15 + "commentEx",
                new XAttribute(Word15 + "paraId", each.Paragraph),
                each.Parent is null ? null : new XAttribute(Word15 + "paraIdParent", each.Parent.Paragraph),
                new XAttribute(Word15 + "done", (each.Parent ?? each).Remark.IsResolved ? "1" : "0"))));

    private static bool IsTied(Run run) => run.Remarks.Count > 0;

    private static XElement Comment(Placed each) => new(Word + "comment",
        new XAttribute(Word + "id", each.Id),
        new XAttribute(Word + "author", each.Remark.Author),
        new XAttribute(Word + "date", DocxTime.Of(each.Remark.At)),
        new XAttribute(Word + "initials", each.Remark.Initials),
        new XElement(Word + "p",
            new XAttribute(Word14 + "paraId", each.Paragraph),
            new XElement(Word + "pPr", new XElement(Word + "pStyle", new XAttribute(Word + "val", "CommentText"))),
            new XElement(
                Word + "r",
                new XElement(Word + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), each.Remark.Text))));

    private (List<OpenXmlElement>, List<OpenXmlElement>) Tie(
        IEnumerable<Remark> remarks, TrackedChange change, DocxRuns? runs)
    {
        var (before, after) = (new List<OpenXmlElement>(), new List<OpenXmlElement>());
        foreach (var remark in remarks)
        {
            var first = Place(remark, null);
            foreach (var each in remark.Replies.Select(reply => Place(reply, first)).Prepend(first))
            {
                var id = Numerals.Arabic(each.Id);
                var reference = new W.Run(
                    new W.RunProperties(new W.RunStyle { Val = "CommentReference" }),
                    new W.CommentReference { Id = id });
                before.Add(new W.CommentRangeStart { Id = id });
                after.AddRange(
                    [new W.CommentRangeEnd { Id = id }, runs is null ? reference : runs.In(change, reference)]);
            }
        }

        return (before, after);
    }

    private Placed Place(Remark remark, Placed? parent)
    {
        var placed = new Placed(remark, parent, _placed.Count);
        _placed.Add(placed);
        return placed;
    }
}
