namespace ICDD.Drafting.Documents.Tests;

/// <summary>Cuts, joints, sections, sub-paragraphs, facts and levels: one thing done in Word is one proposal.</summary>
public class WhatARedlineBecomesTests
{
    public static TheoryData<bool> Tracking => [false, true];

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task The_Enter_key_cuts_a_paragraph(bool tracks)
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        pen.Split("c3", "and to publish");

        Assert.Equal(
            ["c3 split: Encourages States to exchange data on rivers / and to publish what they find on lakes and "
                + "coasts"],
            (await hall.Plan(pen.Save())).Asks());
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task Two_paragraphs_that_were_joined_are_one_proposal_without_a_number_within(bool tracks)
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        pen.Join("c8", "c9");

        Assert.Equal(
            ["c8 and c9 joined: Decides to meet again; Requests a report"], (await hall.Plan(pen.Save())).Asks());
    }

    [Fact]
    public async Task A_new_paragraph_comes_with_its_sub_paragraphs()
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall));
        pen.AddBehind("c3", "By mail;", "Subparagraph1");
        pen.AddBehind("c3", "On paper,", "Subparagraph1");
        pen.AddBehind("c3", "Invites States to write:");

        var plan = await hall.Plan(pen.Save());

        Assert.Equal(["Operative behind c3: Invites States to write > 1 On paper > 1 By mail"], plan.Asks());
        await hall.Delegate("NZL", plan.Proposals[0].ToCommand());
        await hall.AcceptLast("NZL");
        Assert.Equal(
            ["Invites States to write", "On paper", "By mail"],
            hall.Draft.Standing().Skip(3).Take(3).Select(clause => clause.Text));
        Assert.Equal(
            [0, 1, 1], hall.Draft.Standing().Skip(3).Take(3).Select(clause => hall.Draft.Outline.DepthOf(clause.Id)));
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task A_section_that_was_struck_is_one_proposal(bool tracks)
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        foreach (var id in new[] { "c7", "c8", "c9" })
            pen.Delete(id);

        Assert.Equal(["section c7: c7 struck; c8 struck; c9 struck"], (await hall.Plan(pen.Save())).Asks());
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task A_heading_that_was_struck_is_one_deletion(bool tracks)
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        pen.Delete("c7");

        Assert.Equal(["c7 struck"], (await hall.Plan(pen.Save())).Asks());
    }

    [Fact]
    public async Task A_section_that_went_elsewhere_is_one_proposal()
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall));
        foreach (var id in new[] { "c9", "c8", "c7" })
            pen.MoveBehind(id, "c1");

        Assert.Equal(
            ["section c7: c7 moved behind c1; c8 moved behind c7; c9 moved behind c8"],
            (await hall.Plan(pen.Save())).Asks());
    }

    [Fact]
    public async Task Several_that_went_to_one_place_keep_their_order()
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall));
        pen.MoveBehind("c10", "c1");
        pen.MoveBehind("c3", "c11");
        pen.MoveBehind("c8", "c3");

        var plan = await hall.Plan(pen.Save());
        foreach (var planned in plan.Proposals)
        {
            await hall.Delegate("NZL", planned.ToCommand());
            await hall.AcceptLast("NZL");
        }

        var order = hall.Draft.Standing().Select(clause => clause.Id.Value).ToList();
        Assert.True(order.IndexOf("c3") < order.IndexOf("c8"), string.Join(' ', order));
        Assert.True(order.IndexOf("c11") < order.IndexOf("c3"), string.Join(' ', order));
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task An_introduction_that_was_struck_leaves_what_the_file_kept(bool tracks)
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        pen.Delete("c4");

        var plan = await hall.Plan(pen.Save());

        Assert.Equal(["section c2: c5 moved under c3; c6 moved behind c5; c4 struck"], plan.Asks());
        await hall.Delegate("NZL", Assert.Single(plan.Proposals).ToCommand());
        await hall.AcceptLast("NZL");
        Assert.True(hall.Draft.Clauses[new("c5")].Stands);
        Assert.False(hall.Draft.Clauses[new("c4")].Stands);
    }

    [Fact]
    public async Task A_sub_paragraph_in_the_style_of_a_paragraph_goes_up()
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall));
        pen.Restyle("c6", "NumberedParagraph");

        Assert.Equal(["c6 moved behind c4"], (await hall.Plan(pen.Save())).Asks());
    }

    [Fact]
    public async Task A_paragraph_in_the_style_of_a_sub_paragraph_goes_down()
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall));
        pen.Restyle("c9", "Subparagraph1");

        Assert.Equal(["c9 moved under c8"], (await hall.Plan(pen.Save())).Asks());
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task The_cells_beside_an_action_are_facts(bool tracks)
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall)) { Tracks = tracks };
        pen.Fill("c12", 2, "Ministries of water");
        pen.Fill("c12", 4, "No");
        pen.Fill("c12", 5, "OP4, OP5");

        var plan = await hall.Plan(pen.Save());

        var change = Assert.IsType<Modification>(Assert.Single(plan.Proposals).Change);
        Assert.Equal("Publish data sets", change.Text);
        Assert.Equal(
            ("Ministries of water", false, "By 2023", new Sequence<ClauseId>([new("c9"), new("c11")])),
            (
                change.Recommendation!.Addressee,
                change.Recommendation.Voluntary,
                change.Recommendation.Timeframe,
                change.Recommendation.Follows));
        await hall.Delegate("NZL", plan.Proposals[0].ToCommand());
        await hall.AcceptLast("NZL");
        Assert.Equal("Ministries of water", hall.Draft.Clauses[new("c12")].Recommendation!.Addressee);
    }

    [Fact]
    public async Task A_row_in_another_table_has_another_focus_area()
    {
        using var hall = await Opened();
        var pen = new WordPen(await Export(hall));
        var row = pen.ParagraphOf("c12").Ancestors(Written.Word + "tr").First();
        row.Remove();
        pen.ParagraphOf("c14").Ancestors(Written.Word + "tr").First().AddAfterSelf(row);

        var change = Assert.IsType<Modification>(Assert.Single((await hall.Plan(pen.Save())).Proposals).Change);
        Assert.Equal((new ClauseId("c12"), 2), (change.Clause, change.Recommendation!.FocusArea));
    }

    private static Task<Hall> Opened() => Hall.With(
        StyleProfile.Resolution,
        new ZeroClause(ClauseKind.Preambular, "Recalling the purposes of the Conference"),
        new ZeroClause(ClauseKind.Heading, "Data"),
        new ZeroClause(
            ClauseKind.Operative,
            "Encourages States to exchange data on rivers and to publish what they find on lakes and coasts"),
        new ZeroClause(ClauseKind.Operative, "Invites States to measure:")
        {
            Children = [
                new ZeroClause(ClauseKind.Operative, "On rivers"), new ZeroClause(ClauseKind.Operative, "On lakes")
            ],
        },
        new ZeroClause(ClauseKind.Heading, "Meetings"),
        new ZeroClause(ClauseKind.Operative, "Decides to meet again"),
        new ZeroClause(ClauseKind.Operative, "Requests a report"),
        new ZeroClause(ClauseKind.Heading, "Money"),
        new ZeroClause(ClauseKind.Operative, "Thanks those who pay"),
        Row("Publish data sets", 1), Row("Train officials in hydrology", 1), Row("Convene a youth forum each year", 2));

    private static ZeroClause Row(string action, int area) => new(ClauseKind.Recommendation, action)
    {
        Recommendation = new Recommendation
        {
            FocusArea = area,
            Addressee = "Statistical offices",
            Timeframe = "By 2023",
        },
    };

    private static Task<byte[]> Export(Hall hall) => Written.Bytes(
        "docx", Issues.Find(hall.Draft, Hall.Hash, "text", Hall.Now)!);
}
