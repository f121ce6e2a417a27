using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace ICDD.Drafting.Documents.Tests;

public class CommentTests
{
    private static readonly XNamespace Word15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    [Theory]
    [InlineData("bali-message", FileFormatVersions.Office2019)]
    [InlineData("river-compact", FileFormatVersions.Microsoft365)]
    public async Task Redlines_and_compilations_with_comments_are_valid(string sample, FileFormatVersions version)
    {
        using var hall = await Samples.Open(sample);
        await Negotiations.Tabled(hall);
        foreach (var name in Issues.Of(hall.Draft))
            Assert.Empty(Validation.Of(
                await Written.Bytes("docx", Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!), version));
    }

    [Fact]
    public async Task A_thread_is_a_comment_with_replies_by_delegations_and_says_whether_it_is_resolved()
    {
        using var hall = await Talk();
        var docx = await Written.Bytes("docx", Open(hall));
        var comments = Written.Part(docx, "word/comments.xml").Root!.Elements(Written.Word + "comment").ToList();
        var extended = Written.Part(docx, "word/commentsExtended.xml").Root!.Elements(Word15 + "commentEx").ToList();

        Assert.Equal(
            ["Chile|CHL|Why “further”?", "New Zealand|NZL|For rhythm", "Chair|CHAIR|[CHL/1] On Tuesday"],
            comments.Where(each => !each.Value.StartsWith("NZL", StringComparison.Ordinal))
                .Select(each => string.Join('|',
                    each.Attribute(Written.Word + "author")!.Value,
                    each.Attribute(Written.Word + "initials")!.Value,
                    each.Value)));
        Assert.Equal(
            [null, extended[0].Attribute(Word15 + "paraId")!.Value, null],
            extended.Take(3).Select(each => each.Attribute(Word15 + "paraIdParent")?.Value));
        Assert.Equal(["1", "1", "0"], extended.Take(3).Select(each => each.Attribute(Word15 + "done")!.Value));
    }

    [Fact]
    public async Task Every_comment_is_tied_to_its_clause_once()
    {
        using var hall = await Talk();
        var docx = await Written.Bytes("docx", Open(hall));
        var document = Written.Part(docx, "word/document.xml");
        var ids = Written.Part(docx, "word/comments.xml").Root!.Elements(Written.Word + "comment").Select(Id).ToList();

        foreach (var tie in new[] { "commentRangeStart", "commentRangeEnd", "commentReference" })
            Assert.Equal(ids, document.Descendants(Written.Word + tie).Select(Id).OrderBy(int.Parse));
        var paragraph = document.Descendants(Written.Word + "commentRangeStart")
            .First().Ancestors(Written.Word + "p").First();
        Assert.Contains("Recalling", Written.TextOf(paragraph), StringComparison.Ordinal);

        static string Id(XElement element) => element.Attribute(Written.Word + "id")!.Value;
    }

    [Fact]
    public async Task Words_that_compete_are_a_change_of_the_first_seat_and_a_comment_of_the_next()
    {
        using var hall = await Talk();
        var docx = await Written.Bytes("docx", Open(hall));
        var document = Written.Part(docx, "word/document.xml");

        Assert.Equal(["Chile"],
            document.Descendants().Where(each => each.Name == Written.Word + "ins" || each.Name == Written.Word + "del")
                .Select(each => each.Attribute(Written.Word + "author")!.Value).Distinct());
        var competing = Written.Part(docx, "word/comments.xml").Root!.Elements(Written.Word + "comment")
            .Single(each => each.Value.StartsWith("NZL", StringComparison.Ordinal));
        Assert.Equal("NZL/1: here “part now”.", competing.Value);
        Assert.Equal("New Zealand", competing.Attribute(Written.Word + "author")!.Value);
        Assert.Empty(document.Descendants(Written.Word + "ins").Descendants(Written.Word + "del"));
    }

    [Fact]
    public async Task All_that_stands_in_the_margin_stands_in_an_annex_too()
    {
        using var hall = await Talk();
        var text = await Written.Text("markdown", Open(hall));

        Assert.Contains(
            "| PP1 | Chile | 16 November 2021, 16:00 | Why “further”? | Resolved |", text, StringComparison.Ordinal);
        Assert.Contains("For rhythm | Reply |", text, StringComparison.Ordinal);
        Assert.Contains(
            "| OP3 | New Zealand | 16 November 2021, 16:00 | NZL/1: here “part now”. | Open |",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_comments_has_no_part_for_them()
    {
        using var hall = await ShortNegotiation.Adopted();

        Assert.DoesNotContain(
            "comments", Written.AllParts(await Written.Bytes("docx", hall.Adopted())), StringComparison.Ordinal);
    }

    private static Issue Open(Hall hall) => Issues.Find(hall.Draft, Hall.Hash, Issues.OpenProposals, Hall.Now)!;

    private static async Task<Hall> Talk()
    {
        var hall = await ShortNegotiation.Opened();
        await hall.Delegate("CHL", new CommentOnClause(new("c1"), "Why “further”?"));
        await hall.Delegate("NZL", new Reply(new("k1"), "For rhythm"));
        await hall.Chair(new ResolveThread(new("k1")));
        await hall.Delegate("NZL", new Propose(new Modification(new("c7"), 1, "Decides to part now"), ""));
        await hall.Delegate("CHL", new Propose(new Modification(new("c7"), 1, "Decides to dance"), ""));
        await hall.Chair(new CommentOnProposal(new("CHL-1"), "On Tuesday"));
        return hall;
    }
}
