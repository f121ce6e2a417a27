using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ICDD.Drafting.Documents.Tests;

public class WordTests
{
    [Theory]
    [InlineData(Issues.Text, true)]
    [InlineData(Issues.Recommendations, true)]
    [InlineData(Issues.Compilation, true)]
    [InlineData(Issues.OpenProposals, true)]
    [InlineData("rev-1", true)]
    [InlineData("changes-since-rev-0", true)]
    [InlineData(Issues.Positions, false)]
    [InlineData(Issues.Proposals, false)]
    public async Task What_is_sent_out_to_be_edited_tracks_every_change(string name, bool isTracked)
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Delegate("CHL", new Propose(new Modification(new("c7"), 1, "Decides to meet at sea"), ""));
        var issue = Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!;
        var settings = Written.Part(await Written.Bytes("docx", issue), "word/settings.xml");

        Assert.Equal(isTracked, settings.Descendants(Written.Word + "trackRevisions").Any());
        await hall.Chair(new DeclineProposal(new("CHL-4"), 1, "no"));
        await hall.Adopt();
        Assert.Empty(Written.Part(await Written.Bytes("docx", hall.Adopted()), "word/settings.xml")
            .Descendants(Written.Word + "trackRevisions"));
    }

    [Theory]
    [InlineData("bali-message", FileFormatVersions.Office2019)]
    [InlineData("bali-message", FileFormatVersions.Microsoft365)]
    [InlineData("river-compact", FileFormatVersions.Office2019)]
    [InlineData("river-compact", FileFormatVersions.Microsoft365)]
    public async Task A_Word_file_is_valid(string sample, FileFormatVersions version)
    {
        using var hall = await Samples.Open(sample);
        await hall.Adopt();

        Assert.Empty(Validation.Of(await Written.Bytes("docx", hall.Adopted()), version));
    }

    [Fact]
    public async Task Its_paragraphs_are_the_clauses_with_number_tab_and_mark()
    {
        using var hall = await ShortNegotiation.Adopted();
        var paragraphs = (await Written.WordDocument(hall.Adopted())).Descendants(Written.Word + "p").ToList();

        foreach (var clause in hall.Draft.Standing())
        {
            var text = Written.TextOf(paragraphs.Single(each => Bookmarks(each).Contains($"clause_{clause.Id}")));
            var number = hall.Draft.Numbering[clause.Id].Printed;
            Assert.StartsWith(number, text, StringComparison.Ordinal);
            if (clause.Kind != ClauseKind.Recommendation)
                Assert.Equal(clause.Text, text[number.Length..].TrimStart('\t').TrimEnd(',', ';', '.', ':'));
        }

        IEnumerable<string> Bookmarks(System.Xml.Linq.XElement paragraph) => paragraph
            .Elements(Written.Word + "bookmarkStart").Select(each => each.Attribute(Written.Word + "name")!.Value);
    }

    [Fact]
    public async Task It_names_the_secretariat_as_its_author_and_no_person()
    {
        using var hall = await ShortNegotiation.Adopted();
        var docx = await Written.Bytes("docx", hall.Adopted());
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), false);

        Assert.Equal("Secretariat of the Conference on Testing", package.PackageProperties.Creator);
        Assert.Equal("CT/2021/1", package.PackageProperties.Subject);
        Assert.Equal(Hall.Now.UtcDateTime, package.PackageProperties.Created!.Value.ToUniversalTime());
        var everything = Written.AllParts(docx);
        Assert.DoesNotContain("teuku-private-name", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("person-of-", everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_parts_are_dated_as_the_document_and_not_by_the_clock_of_the_machine()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var zip = new System.IO.Compression.ZipArchive(
            new MemoryStream(await Written.Bytes("docx", hall.Adopted())));

        Assert.All(
            zip.Entries, entry => Assert.Equal(new DateTime(2021, 11, 16, 16, 0, 0), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public async Task Every_page_shows_the_label_the_symbol_and_its_number()
    {
        using var hall = await Samples.Open("bali-message");
        var docx = await Written.Bytes("docx", hall.Current());

        Assert.Equal(
            "illustrative; not the adopted Bali Message", Written.Part(docx, "word/header1.xml").Root!.Value);
        Assert.Equal("ICDD/2021/L.11/1", Written.Part(docx, "word/footer1.xml").Root!.Value);
        Assert.Equal(
            [" PAGE ", " NUMPAGES "],
            Written.Part(docx, "word/footer1.xml").Descendants(Written.Word + "fldSimple")
                .Select(field => field.Attribute(Written.Word + "instr")!.Value));
    }

    [Fact]
    public async Task Table_headings_repeat_on_every_page()
    {
        using var hall = await Samples.Open("bali-message");
        var document = await Written.WordDocument(hall.Current());

        Assert.Equal(5, document.Descendants(Written.Word + "tblHeader").Count());
    }
}
