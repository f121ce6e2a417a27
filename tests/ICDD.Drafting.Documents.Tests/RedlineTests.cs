using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace ICDD.Drafting.Documents.Tests;

public class RedlineTests
{
    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public async Task Tracked_changes_are_valid(FileFormatVersions version)
    {
        using var hall = await Changed();

        Assert.Empty(Validation.Of(await Written.Bytes("docx", Changes(hall)), version));
    }

    [Fact]
    public async Task Accepting_all_gives_the_newer_text_and_rejecting_all_the_older_one()
    {
        using var hall = await Changed();
        var document = await Written.WordDocument(Changes(hall));

        Assert.Equal(Bodies(hall, CurrentText.Of(hall.Draft, Hall.Hash, Hall.Now)), Taking(document, accepted: true));
        Assert.Equal(
            Bodies(hall, CurrentText.Of(hall.Draft, Hall.Hash, hall.Draft.Revisions[0])),
            Taking(document, accepted: false));
    }

    [Fact]
    public async Task Accepting_all_gives_the_newer_text_with_its_closing_marks()
    {
        using var hall = await Hall.With(
            StyleProfile.Resolution,
            new ZeroClause(ClauseKind.Preambular, "Recalling also further the aims"),
            new ZeroClause(ClauseKind.Operative, "Decides")
            {
                Children = [new(ClauseKind.Operative, "a"), new(ClauseKind.Operative, "b")],
            },
            new ZeroClause(ClauseKind.Operative, "Ends"));
        await hall.Reword("NZL", "c1", "Recalling further the aims");
        foreach (var gone in new[] { "c4", "c5" })
        {
            await hall.Delegate("NZL", new Propose(new Deletion(new(gone), 1), ""));
            await hall.AcceptLast("NZL");
        }

        var paragraphs = Changes(hall).Folio.Blocks.OfType<Paragraph>().Where(each => each.Mark == Mark.Kept).ToList();

        Assert.Equal(
            ["The Conference on Testing,", "Recalling further the aims,", "Decides:", "a."],
            paragraphs.Select(each => string.Concat(
                each.Runs.Where(run => run.Kind != RunKind.Deleted).Select(run => run.Text))));
        Assert.Equal(
            ["Recalling ", "further"],
            paragraphs[1].Runs.Where(run => run.Kind == RunKind.Lead).Select(run => run.Text));
    }

    [Fact]
    public async Task Each_change_has_an_id_of_its_own_and_a_delegation_as_its_author()
    {
        using var hall = await Changed();
        var document = await Written.WordDocument(Changes(hall));
        var changes = document.Descendants()
            .Where(each => each.Name == Written.Word + "ins" || each.Name == Written.Word + "del")
            .ToList();

        Assert.True(changes.Count >= 8, $"{changes.Count} changes");
        Assert.Equal(
            changes.Count, changes.Select(each => each.Attribute(Written.Word + "id")!.Value).Distinct().Count());
        Assert.Equal(
            ["Chair", "Chile", "New Zealand"],
            changes.Select(each => each.Attribute(Written.Word + "author")!.Value).Distinct().Order(
                StringComparer.Ordinal));
        Assert.Equal(
            "2021-11-16T16:00:00Z",
            changes.Select(each => each.Attribute(Written.Word + "date")!.Value).Distinct().Single());
    }

    [Fact]
    public async Task Deleted_words_are_never_plain_text_and_nothing_is_moved_or_nested()
    {
        using var hall = await Changed();
        var document = await Written.WordDocument(Changes(hall));

        Assert.Empty(document.Descendants(Written.Word + "del").Descendants(Written.Word + "t"));
        Assert.Empty(document.Descendants(Written.Word + "ins").Descendants(Written.Word + "delText"));
        Assert.Empty(document.Descendants(Written.Word + "ins").Descendants(Written.Word + "del"));
        Assert.Empty(document.Descendants(Written.Word + "moveFrom"));
        Assert.Single(Written.Part(await Written.Bytes("docx", Changes(hall)), "word/settings.xml").Descendants(
            Written.Word + "trackRevisions"));
    }

    [Fact]
    public async Task A_page_strikes_and_underlines_for_whom()
    {
        using var hall = await Changed();
        var page = await Written.Text("html", Changes(hall));

        Assert.Contains(
            $"exchange data<del title=\"New Zealand\"> {ShortNegotiation.DeletedWords}</del>, in particular",
            page,
            StringComparison.Ordinal);
        Assert.Contains("<del><span class=\"number\">(b)</span> </del>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<del title=\"Chile\"><em>Regrets</em></del><del title=\"Chile\"> the weather",
            page,
            StringComparison.Ordinal);
        Assert.Contains(
            "<ins title=\"New Zealand\"><em>Invites</em></ins>"
                + "<ins title=\"New Zealand\"> States to share &lt;b&gt;maps&lt;/b&gt;;</ins>",
            page,
            StringComparison.Ordinal);
        Assert.Contains(
            "<p class=\"status\"><bdi dir=\"auto\">Changes from CT/2021/L.1 to the text as at 16 November 2021, 16:00",
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task LibreOffice_reads_the_newer_text_of_a_redline()
    {
        var soffice = Needs.Program("soffice");
        using var hall = await Changed();
        using var folder = new TemporaryFolder();
        var file = folder.File("changes.docx");
        await File.WriteAllBytesAsync(file, await Written.Bytes("docx", Changes(hall)));

        await Needs.Run(soffice, $"-env:UserInstallation=file://{folder.File("profile")}", "--headless",
            "--convert-to", "odt", "--outdir", folder.Path, file);

        using var zip = System.IO.Compression.ZipFile.OpenRead(folder.File("changes.odt"));
        using var content = zip.GetEntry("content.xml")!.Open();
        var text = XDocument.Load(content);
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        Assert.Equal(
            ["Chair", "Chile", "New Zealand"],
            text.Descendants(dc + "creator").Select(each => each.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(ShortNegotiation.DeletedWords, text.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lead_words_of_either_text_stand_in_italics()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Reword("NZL", "c7", "Requests the Conference to meet again");
        var issue = new Issue(
            hall.Draft, Hall.Hash, ChangedText.Of(hall.Draft, Hall.Hash, hall.Draft.Revisions[0], Hall.Now));
        var page = await Written.Text("html", issue);
        var word = (await Written.WordDocument(issue)).Root!.Descendants(Written.Word + "r")
            .Where(run => (string?)run.Descendants(Written.Word + "rStyle").FirstOrDefault()?
                .Attribute(Written.Word + "val") == "LeadWords")
            .Select(run => run.Value).ToList();

        Assert.Contains("<em>Decides</em></del>", page, StringComparison.Ordinal);
        Assert.Contains("<em>Requests</em></ins>", page, StringComparison.Ordinal);
        Assert.Contains("Decides", word);
        Assert.Contains("Requests", word);
    }

    [Fact]
    public async Task Lead_words_stand_in_italics_in_a_compilation_too()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate("NZL", new Propose(new Modification(new("c7"), 1, "Decides to meet again soon"), ""));
        await hall.Delegate(
            "CHL", new Propose(new Addition(Anchor.Behind(new("c7")), ClauseKind.Operative, "Urges all to come"), ""));

        var page = await Written.Text("html", Issues.Find(hall.Draft, Hall.Hash, Issues.Compilation, Hall.Now)!);

        Assert.Contains("<em>Decides</em>", page, StringComparison.Ordinal);
        Assert.Contains("<em>Urges</em>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_equal_states_show_no_change()
    {
        using var hall = await ShortNegotiation.Opened();
        var document = await Written.WordDocument(Changes(hall));

        Assert.Empty(document.Descendants(Written.Word + "ins"));
        Assert.Empty(document.Descendants(Written.Word + "del"));
        Assert.Equal(Bodies(hall, hall.Current().Folio), Taking(document, accepted: true));
    }

    private static async Task<Hall> Changed()
    {
        var hall = await ShortNegotiation.Negotiated();
        await hall.Reword("NZL", "c1", "Recalling further the aims of the Conference");
        await hall.Delegate("CHL", new Propose(new Modification(new("c2"), 1, "Data and maps"), ""));
        await hall.Chair(new AcceptReworded(new("c2"), 1, "Maps and data", [new Reflection(new("CHL-4"), 1)]));
        await hall.Delegate("CHL", new Propose(new Deletion(new("c5"), 1), ""));
        await hall.AcceptLast("CHL");
        await hall.Reword("NZL", "c8", "Publish all data sets");
        return hall;
    }

    private static Issue Changes(Hall hall) =>
        new(hall.Draft, Hall.Hash, ChangedText.Of(hall.Draft, Hall.Hash, hall.Draft.Revisions[0], Hall.Now));

    /// <summary>Each clause that stands, by id, with its closing mark and without its number.</summary>
    private static SortedDictionary<string, string> Bodies(Hall hall, Folio folio)
    {
        var bodies = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in folio.Blocks)
        {
            if (block is Paragraph { Clause: { } clause } paragraph)
                bodies[clause.Value] = string
                    .Concat(paragraph.Runs.Where(run => run.Kind != RunKind.Notation).Select(run => run.Text))
                    .TrimEnd(' ', ',', ';', '.', ':');
            if (block is Heading { Clause: { } heading } title)
                bodies[heading.Value] = string.Concat(title.Runs.Select(run => run.Text));
        }

        return bodies;
    }

    private static SortedDictionary<string, string> Taking(XDocument document, bool accepted)
    {
        var dropped = Written.Word + (accepted ? "del" : "ins");
        var bodies = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var paragraph in document.Descendants(Written.Word + "body").Elements(Written.Word + "p"))
        {
            if (paragraph.Element(Written.Word + "bookmarkStart") is not { } bookmark)
                continue;
            if (paragraph.Element(Written.Word + "pPr")!.Descendants(dropped).Any())
                continue;
            var pieces = paragraph.Descendants()
                .Where(each => each.Name == Written.Word + "t"
                    || each.Name == Written.Word + "delText"
                    || (each.Name == Written.Word + "tab" && each.Parent!.Name == Written.Word + "r"))
                .Where(each => !each.Ancestors(dropped).Any())
                .Select(each => each.Name == Written.Word + "tab" ? "\t" : each.Value);
            var text = string.Concat(pieces);
            bodies[bookmark.Attribute(Written.Word + "name")!.Value["clause_".Length..]] =
                text[(text.IndexOf('\t', StringComparison.Ordinal) + 1)..].TrimEnd(' ', ',', ';', '.', ':');
        }

        return bodies;
    }
}
