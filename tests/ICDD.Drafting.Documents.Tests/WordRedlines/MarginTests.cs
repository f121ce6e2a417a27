namespace ICDD.Drafting.Documents.Tests;

/// <summary>What somebody wrote beside the text in Word.</summary>
public class MarginTests
{
    [Fact]
    public async Task A_reply_to_what_the_room_said_is_a_reply_there()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate("CHL", new CommentOnClause(new("c1"), "Which aims?"));
        var pen = new WordPen(await Export(hall, "changes-since-rev-0"));
        pen.Answer("Which aims?", "c1", "Those of the Charter");

        var planned = Assert.Single((await hall.Plan(pen.Save())).Comments);

        Assert.Equal(new Reply(hall.Draft.Threads.Keys.Single(), "Those of the Charter"), planned.ToCommand());
    }

    [Fact]
    public async Task A_reply_to_what_the_export_says_for_a_proposal_is_a_comment_on_that()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate("CHL", new Propose(new Move(new("c6"), Anchor.Behind(new("c7"))), ""));
        var pen = new WordPen(await Export(hall, "open-proposals"));
        pen.Answer("CHL/1", "c6", "Why there?");

        var planned = Assert.Single((await hall.Plan(pen.Save())).Comments);

        Assert.Equal(new CommentOnProposal(new("CHL-1"), "Why there?"), planned.ToCommand());
    }

    [Fact]
    public async Task A_reply_below_a_resolved_thread_does_not_come_in_and_is_named()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate("CHL", new CommentOnClause(new("c1"), "Which aims?"));
        await hall.Delegate("CHL", new ResolveThread(hall.Draft.Threads.Keys.Single()));
        var pen = new WordPen(await Export(hall, "changes-since-rev-0"));
        pen.Answer("Which aims?", "c1", "Those of the Charter");

        var plan = await hall.Plan(pen.Save());

        Assert.Empty(plan.Comments);
        Assert.Equal(["ResolvedComments at c1"], plan.Names());
    }

    [Fact]
    public async Task A_remark_over_three_paragraphs_is_one_and_names_the_others()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text"));
        pen.CommentOver("c3", "c5", "These belong together");

        var planned = Assert.Single((await hall.Plan(pen.Save())).Comments);

        Assert.Equal(
            (new ClauseId("c3"), "These belong together (also on OP1 (a), OP1 (b))"), (planned.Clause, planned.Text));
    }

    [Fact]
    public async Task A_thread_of_several_keeps_its_replies_and_its_authors()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text"));
        pen.Comment("c1", ("Moana", "Why this?"));
        pen.Comment("c1", ("Tiare", "Because it rained"), below: "Why this?");
        pen.Comment("c3", ("Tiare", "And this?"));

        var comments = (await hall.Plan(pen.Save())).Comments;

        Assert.Equal(["Moana: Why this?", "Tiare: And this?"], comments.Select(each => each.Text));
        Assert.Equal(["Tiare: Because it rained"], comments[0].Replies);
        await hall.Delegate("NZL", comments[0].ToCommand());
        Assert.Equal(2, Assert.Single(hall.Draft.Threads.Values).Comments.Count);
    }

    [Fact]
    public async Task What_stands_beside_no_paragraph_of_the_text_is_named()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text"));
        pen.Comment("c1", "Is this the title?");
        var marks = pen.ParagraphOf("c1")
            .Elements().Where(each => each.Name.LocalName.StartsWith("comment", StringComparison.Ordinal)
            || each.Elements(Written.Word + "commentReference").Any()).ToList();
        foreach (var mark in marks)
            mark.Remove();
        pen.Body.Elements(Written.Word + "p").First().Add(marks);

        var plan = await hall.Plan(pen.Save());

        Assert.Empty(plan.Comments);
        var named = Assert.Single(plan.NotTaken);
        Assert.Equal(LeftOut.Comments, named.What);
        Assert.Contains("Is this the title?", named.Words, StringComparison.Ordinal);
        Assert.Contains("Compact on Testing", named.Words, StringComparison.Ordinal);
    }

    private static Task<byte[]> Export(Hall hall, string name) =>
        Written.Bytes("docx", Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!);
}
