using System.Xml.Linq;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Whatever differs from the export and does not come in is named, with its place.</summary>
public class NothingIsDeniedTests
{
    private static readonly XNamespace W = Written.Word;

    private static readonly Dictionary<string, (Action<WordPen> Do, string Named)> Edits = new()
    {
        ["the title"] = (pen => pen.RewordAround("Compact", "Treaty"), "Title"),
        ["the symbol"] = (pen => pen.RewordAround("CT/2021/L.1", "CT/2021/L.2"), "Masthead"),
        ["the session"] = (pen => pen.RewordAround("Bali,", "Jakarta,"), "Masthead"),
        ["a focus area"] = (pen => pen.RewordAround("Focus area 1", "Focus area 9"), "Headings"),
        ["the annex"] = (pen => pen.RewordAround("Policy recommendations", "Wishes"), "Headings"),
        ["a note"] = (pen => pen.RewordAround("Making Sense", "Making Peace"), "OtherWords"),
        ["a cell that cannot be read"] = (pen => pen.Fill("c8", 5, "the spirit of it all"), "Cells at c8"),
        ["a panel that is no number"] = (pen => pen.Fill("c8", 6, "all of them"), "Cells at c8"),
        ["words in the cell of a number"] = (pen => pen.Fill("c8", 0, "first of all"), "Cells at c8"),
        ["a cell that went"] = (
            pen => pen.ParagraphOf("c8").Ancestors(W + "tr").First().Elements(W + "tc").ElementAt(2).Remove(),
            "Cells at c8"),
        ["a table"] = (pen => pen.PutBehind("c3", Table("Alpha", "Beta")), "Tables at c3"),
        ["a symbol"] = (
            pen => pen.ParagraphOf("c3").Add(
                Run(new XElement(W + "sym", new XAttribute(W + "font", "Symbol"), new XAttribute(W + "char", "F0B7")))),
            "Symbols at c3"),
        ["a footnote"] = (
            pen => pen.ParagraphOf("c3").Add(Run(new XElement(W + "footnoteReference", new XAttribute(W + "id", 2)))),
            "Footnotes at c3"),
        ["a text box"] = (
            pen => pen.ParagraphOf("c3")
                .Add(Run(new XElement(W + "pict", new XElement(W + "txbxContent", new XElement(W + "p"))))),
            "TextBoxes at c3"),
        ["hidden words"] = (
            pen => pen.ParagraphOf("c3")
                .Add(Run(new XElement(W + "rPr", new XElement(W + "vanish")), new XElement(W + "t", " unseen"))),
            "HiddenText at c3"),
        ["a new annex"] = (pen =>
        {
            var last = pen.Body.Elements(W + "p").Last();
            last.AddBeforeSelf(
                Styled("AnnexNumber", "Annex II"),
                Styled("AnnexTitle", "Terms of reference"),
                Styled("NumberedParagraph", "The group meets each year."));
        }, "Annex"),
        ["a footer"] = (pen => pen.RewordPart("word/footer1.xml", "CT/2021/L.1", "CT/2021/L.3"), "Masthead"),
        ["an invisible sign"] = (pen => pen.Reword("c3", "States", "Sta\u200Btes"), "InvisibleSigns at c3"),
        ["a sign of direction"] = (pen => pen.Reword("c3", "States", "Sta\u200Etes"), "InvisibleSigns at c3"),
    };

    public static TheoryData<string> Kinds => [.. Edits.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_is_named_and_nothing_is_proposed(string kind)
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall));
        Edits[kind].Do(pen);

        var plan = await hall.Plan(pen.Save());

        Assert.Empty(plan.Proposals);
        Assert.Contains(Edits[kind].Named, plan.Names());
        Assert.False(plan.IsUnchanged);
    }

    [Fact]
    public async Task A_column_between_the_others_is_named_and_those_are_found_by_their_heads()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall));
        foreach (var row in pen.ParagraphOf("c8").Ancestors(W + "tbl").First().Elements(W + "tr"))
            row.Elements(W + "tc").First().AddAfterSelf(new XElement(W + "tc", Styled("TableText", "costs")));

        var plan = await hall.Plan(pen.Save());

        Assert.Empty(plan.Proposals);
        Assert.Equal(["Columns"], plan.Names());
        Assert.Equal("costs", plan.NotTaken[0].Words);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Without_styles_and_bookmarks_a_file_that_nobody_changed_asks_for_nothing(
        bool styles, bool bookmarks)
    {
        foreach (var sample in new[] { "bali-message", "river-compact" })
        {
            using var hall = await Samples.Open(sample);
            await hall.Chair(
                new AgreeClause(hall.Draft.Standing().First(clause => clause.Kind == ClauseKind.Operative).Id, 1));
            var pen = new WordPen(await Export(hall));
            if (!styles)
                pen.LoseStyles();
            if (!bookmarks)
                pen.LoseBookmarks();

            var plan = await hall.Plan(pen.Save());

            Assert.Empty(plan.Asks());
            Assert.Empty(plan.Names());
        }
    }

    private static XElement Table(params string[] cells) => new(W + "tbl", new XElement(W + "tr",
        cells.Select(cell => new XElement(W + "tc", new XElement(W + "p", Run(new XElement(W + "t", cell)))))));

    private static XElement Styled(string style, string text) => new(W + "p",
        new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", style))),
        Run(new XElement(W + "t", text)));

    private static XElement Run(params XElement[] content) => new(W + "r", content);

    private static Task<byte[]> Export(Hall hall) => Written.Bytes(
        "docx", Issues.Find(hall.Draft, Hall.Hash, "text", Hall.Now)!);
}
