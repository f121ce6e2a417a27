using System.IO.Compression;

namespace ICDD.Drafting.Documents.Tests;

public class WordRedlineTests
{
    public static TheoryData<bool> Tracking => [false, true];

    [Theory]
    [InlineData("text")]
    [InlineData("rev-0")]
    [InlineData("rev-1")]
    [InlineData("changes-since-rev-0")]
    [InlineData("changes-since-rev-1")]
    [InlineData("recommendations")]
    public async Task A_file_that_nobody_changed_asks_for_nothing(string name)
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Reword("CHL", "c1", "Recalling also the aims of the Conference");

        var plan = await hall.Plan(await Export(hall, name));

        Assert.Empty(plan.Proposals);
        Assert.Empty(plan.Comments);
        Assert.Empty(plan.NotTaken);
        Assert.Equal((name, hall.Draft.Version), (plan.Name, plan.Version));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("open-proposals")]
    [InlineData("changes-since-rev-0")]
    [InlineData("recommendations")]
    public async Task A_file_of_an_earlier_build_with_the_symbol_of_the_zero_draft_asks_for_nothing(string name)
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Delegate("CHL", new Propose(new Modification(new("c7"), 1, "Decides to meet at sea"), ""));
        var earlier = WithSymbol(await Export(hall, name), "CT/2021/L.1/Rev.1", "CT/2021/L.1");

        var plan = await hall.Plan(earlier);

        Assert.Empty(plan.Proposals);
        Assert.Empty(plan.NotTaken);
        Assert.NotEmpty((await hall.Plan(WithSymbol(earlier, "CT/2021/L.1<", "CT/2021/L.7<"))).NotTaken);
    }

    private static byte[] WithSymbol(byte[] docx, string old, string @new)
    {
        using var bytes = new MemoryStream();
        bytes.Write(docx);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var name in zip.Entries.Select(each => each.FullName).ToList())
                Rewrite(zip, name, old, @new);
        return bytes.ToArray();
    }

    private static void Rewrite(ZipArchive zip, string name, string old, string @new)
    {
        string text;
        using (var reader = new StreamReader(zip.GetEntry(name)!.Open()))
            text = reader.ReadToEnd();
        zip.GetEntry(name)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text.Replace(old, @new, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bali-message")]
    [InlineData("river-compact")]
    public async Task A_whole_text_that_nobody_changed_asks_for_nothing(string sample)
    {
        using var hall = await Samples.Open(sample);

        Assert.True((await hall.Plan(await Export(hall, "text"))).IsUnchanged);
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task Words_paragraphs_and_rows_become_proposals(bool tracks)
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text")) { Tracks = tracks };
        pen.Reword("c3", "exchange data", "share data freely");
        pen.Delete("c5");
        pen.AddBehind("c7", "Thanks the people of Bali");
        pen.Reword("c1", "purposes", "aims");
        pen.DeleteRow("c8");

        var plan = await hall.Plan(pen.Save());

        Assert.Equal(
            [
                "c1: Recalling also the aims of the Conference",
                "c3: Encourages States to share data freely without any delay whatsoever, in particular",
                "c5 struck",
                "Operative behind c7: Thanks the people of Bali",
                "c8 struck",
            ],
            plan.Asks());
        Assert.All(plan.Proposals, each => Assert.Null(each.Refusal));
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task They_are_proposals_that_can_be_tabled(bool tracks)
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text")) { Tracks = tracks };
        pen.Reword("c3", "exchange data", "share data freely");
        pen.Comment("c3", "Sharing is more than exchanging.\nAsked for by the capital");
        pen.Comment("c4", "Which rivers?");
        var plan = await hall.Plan(pen.Save());

        foreach (var planned in plan.Proposals)
            await hall.Delegate("NZL", planned.ToCommand());
        foreach (var planned in plan.Comments)
            await hall.Delegate("NZL", planned.ToCommand());

        var proposal = Assert.Single(hall.Draft.Proposals.Values);
        Assert.Equal("Sharing is more than exchanging.\nAsked for by the capital", proposal.Wording.Rationale);
        Assert.Equal(
            new Modification(
                new("c3"),
                1,
                "Encourages States to share data freely without any delay whatsoever, in particular"), proposal.Change);
        var thread = Assert.Single(hall.Draft.Threads.Values);
        Assert.Equal((new ClauseId("c4"), "Which rivers?"), (thread.On, thread.Comments[0].Text));
    }

    [Fact]
    public async Task What_others_changed_before_and_since_the_export_is_not_the_uploader_s()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var pen = new WordPen(await Export(hall, "changes-since-rev-0")) { Tracks = true };
        pen.Reword("c7", "meet again", "meet again in 2023");
        var file = pen.Save();
        await hall.Reword("CHL", "c1", "Recalling also the aims of the Conference");
        await hall.Reword("CHL", "c7", "Decides to meet again soon");

        var plan = await hall.Plan(file);

        var planned = Assert.Single(plan.Proposals);
        Assert.Equal(new Modification(new("c7"), 1, "Decides to meet again in 2023"), planned.Change);
    }

    [Fact]
    public async Task Bringing_back_what_a_change_struck_is_a_proposal_of_its_own()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var pen = new WordPen(await Export(hall, "changes-since-rev-0"));
        var struck = pen.ParagraphOf("c3").Descendants(Written.Word + "del").Single();
        foreach (var text in struck.Descendants(Written.Word + "delText").ToList())
            text.Name = Written.Word + "t";
        struck.ReplaceWith(struck.Elements());

        var plan = await hall.Plan(pen.Save());

        Assert.Equal(
            ["c3: Encourages States to exchange data without any delay whatsoever, in particular"], plan.Asks());
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task Where_Word_lost_the_bookmarks_the_words_tell_the_clause(bool tracks)
    {
        using var hall = await Samples.Open("river-compact");
        var pen = new WordPen(await Export(hall, "text")) { Tracks = tracks };
        pen.Reword("c2", "Recalling", "Recalling fully");
        pen.Delete("c9");
        pen.AddBehind("c30", "Thanks the people of Uruguay for their hospitality");
        pen.LoseBookmarks();
        pen.LoseOrigin();

        var plan = await hall.Plan(pen.Save());

        Assert.Equal(3, plan.Proposals.Count);
        Assert.StartsWith("c2: Recalling fully General Assembly", plan.Asks().First(), StringComparison.Ordinal);
        Assert.Equal("c9 struck", plan.Asks().ElementAt(1));
    }

    [Fact]
    public async Task A_paragraph_that_was_split_by_a_stroke_of_Enter_is_cut()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text"));
        pen.Reword("c1", " of the Conference", "");
        pen.AddBehind("c1", "Aware of the Conference");

        Assert.Equal(
            ["c1 split: Recalling also the purposes / Aware of the Conference"],
            (await hall.Plan(pen.Save())).Asks());
    }

    [Fact]
    public async Task Paragraphs_that_run_on_after_their_end_was_struck_are_one()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text")) { Tracks = true };
        var end = pen.ParagraphOf("c6").Element(Written.Word + "pPr")!;
        end.Add(new System.Xml.Linq.XElement(Written.Word + "rPr", new System.Xml.Linq.XElement(Written.Word + "del")));

        var plan = await hall.Plan(pen.Save());

        Assert.Equal(["c6 and c7 joined: Regrets the weather of the first day; Decides to meet again"], plan.Asks());
    }

    [Fact]
    public async Task A_paragraph_at_another_place_is_a_move()
    {
        using var hall = await Samples.Open("bali-message");
        var pen = new WordPen(await Export(hall, "text"));
        pen.MoveBehind("c5", "c8");

        Assert.Equal(["c5 moved behind c8"], (await hall.Plan(pen.Save())).Asks());
    }

    [Fact]
    public async Task Numbers_marks_and_italics_are_the_profile_s_and_no_change_of_words()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text"));
        pen.Reword("c6", ";", ".");
        pen.Reword("c7", "3.", "2.");

        Assert.Empty((await hall.Plan(pen.Save())).Proposals);
    }

    [Fact]
    public async Task What_the_rules_would_refuse_is_planned_with_the_reason()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text"));
        pen.Reword("c7", "meet again", "meet again soon");
        await hall.Chair(new AgreeClause(new("c7"), 1));

        Assert.IsType<ClauseIsAgreed>(Assert.Single((await hall.Plan(pen.Save())).Proposals).Refusal);
    }

    [Theory]
    [MemberData(nameof(Tracking))]
    public async Task Proposals_of_others_in_the_file_are_not_the_uploader_s(bool tracks)
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate(
            "CHL", new Propose(new Modification(new("c1"), 1, "Recalling also the aims of the Conference"), "Better"));
        await hall.Delegate("CHL", new Propose(new Deletion(new("c6"), 1), ""));
        await hall.Delegate(
            "CHL", new Propose(new Addition(Anchor.Behind(new("c3")), ClauseKind.Operative, "Thanks Bali"), ""));
        await hall.Delegate("CHL", new Propose(new Deletion(new("c8"), 1), ""));
        var file = await Export(hall, "open-proposals");
        Assert.Empty((await hall.Plan(file)).Proposals);

        var pen = new WordPen(file) { Tracks = tracks };
        pen.Reword("c7", "meet again", "meet again soon");

        Assert.Equal(["c7: Decides to meet again soon"], (await hall.Plan(pen.Save())).Asks());
    }

    [Theory]
    [InlineData("open-proposals")]
    [InlineData("changes-since-rev-0")]
    public async Task Comments_of_others_in_the_file_are_not_the_uploader_s(string name)
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate("CHL", new CommentOnClause(new("c1"), "Which aims?"));
        await hall.Delegate("NZL", new Reply(hall.Draft.Threads.Keys.Single(), "All of them"));
        await hall.Delegate("CHL", new Propose(new Modification(new("c4"), 1, "On all rivers"), "Better"));
        await hall.Delegate("NZL", new Propose(new Modification(new("c4"), 1, "On great rivers"), "Best"));

        var plan = await hall.Plan(await Export(hall, name));

        Assert.Empty(plan.Comments);
        Assert.Empty(plan.Proposals);
    }

    [Fact]
    public async Task A_document_of_one_proposal_does_not_come_back()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate(
            "CHL", new Propose(new Modification(new("c1"), 1, "Recalling also the aims of the Conference"), ""));

        var read = await WordRedline.Read(hall.Draft, hall.At, await Export(hall, "proposal-CHL-1"));

        Assert.Equal(new IssueCannotComeBack("proposal-CHL-1"), read.Refusal);
    }

    [Fact]
    public async Task A_list_of_proposals_is_no_text_and_does_not_come_back()
    {
        using var hall = await ShortNegotiation.Negotiated();

        var read = await WordRedline.Read(hall.Draft, hall.At, await Export(hall, "proposals"));

        Assert.Equal(new IssueCannotComeBack("proposals"), read.Refusal);
    }

    [Fact]
    public async Task A_file_with_another_text_in_it_is_no_redline()
    {
        using var hall = await ShortNegotiation.Opened();
        var pen = new WordPen(await Export(hall, "text"));
        for (var nth = 0; nth < 600; nth++)
            pen.AddBehind("c6", $"Recalls matter {nth}");

        Assert.Equal(
            new FileChangesTooMuch(600, 500), (await WordRedline.Read(hall.Draft, hall.At, pen.Save())).Refusal);
    }

    [Fact]
    public async Task Every_bookmark_over_every_long_paragraph_is_read_in_a_few_seconds()
    {
        using var hall = await Samples.Open("river-compact");
        var names = string.Concat(
            Enumerable.Range(1, 60).Select(nth => $"<w:bookmarkStart w:id=\"{nth}\" w:name=\"clause_c{nth}\"/>"));
        var random = new Random(1);
        var body = names + string.Concat(Enumerable.Range(0, 300).Select(_ => BadFiles.Paragraph(
            string.Join(' ', Enumerable.Range(0, 3_000).Select(_ => random.Next(9_999))))));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var read = await WordRedline.Read(hall.Draft, hall.At, BadFiles.Docx(body));

        Assert.IsType<FileIsOfAnotherDocument>(read.Refusal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task Another_conference_s_file_is_told_with_and_without_its_properties()
    {
        using var hall = await ShortNegotiation.Opened();
        using var other = await Samples.Open("river-compact");
        var pen = new WordPen(await Export(other, "text"));
        pen.LoseOrigin();

        Assert.IsType<FileIsOfAnotherDocument>(
            (await WordRedline.Read(hall.Draft, hall.At, await Export(other, "text"))).Refusal);
        Assert.IsType<FileIsOfAnotherDocument>((await WordRedline.Read(hall.Draft, hall.At, pen.Save())).Refusal);
    }

    private static Task<byte[]> Export(Hall hall, string name) =>
        Written.Bytes("docx", Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!);
}
