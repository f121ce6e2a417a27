using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>What is issued beside the adopted text: the chair's certificate and each corrigendum.</summary>
public class CorrigendumTests
{
    private const string Wrong = "Decides to meet again";
    private const string Right = "Decides, to meet again";

    [Theory]
    [InlineData("certificate", "adopted text")]
    [InlineData("corrigendum-1", Right)]
    [InlineData("corrigendum-1", Wrong)]
    [InlineData("corrigendum-1", "CT/2021/1/Corr.1")]
    [InlineData("corrigendum-1", "a comma was lost")]
    public async Task Each_says_what_it_says_in_every_format(string name, string says)
    {
        using var hall = await Corrected();
        var issue = Find(hall, name);
        var formats = Issues.FormatsOf(name, issue.Folio).Where(export => export.Lacks is null).ToList();

        foreach (var key in new[] { "docx", "html", "markdown", "akn" })
            Assert.Contains(formats, each => each.Key == key);
        foreach (var export in formats.Where(each => each.Key is not ("pdf" or "csv")))
        {
            var bytes = await Written.Bytes(export.Key, issue);
            Assert.Contains(
                says, export.Key == "docx" ? Written.AllParts(bytes) : Encoding.UTF8.GetString(bytes),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_certificate_carries_both_hashes_and_what_was_changed()
    {
        using var hall = await Corrected();
        var text = await Written.Text("html", Find(hall, Issues.Certificate));

        Assert.Contains(TextHash.Of(TextState.Of(hall.Draft)).Value, text, StringComparison.Ordinal);
        Assert.Contains(TextHash.Of(IssuedText.Of(hall.Draft)).Value, text, StringComparison.Ordinal);
        Assert.Contains("Encourages States to exchange data in particular", text, StringComparison.Ordinal);
        Assert.DoesNotContain("teuku", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_was_corrected_since_says_so_on_its_first_page_in_every_format()
    {
        using var hall = await Corrected();
        var adopted = hall.Adopted();

        Assert.EndsWith("; to be read with CT/2021/1/Corr.1", adopted.Folio.Masthead.Status, StringComparison.Ordinal);
        foreach (var key in new[] { "html", "markdown", "akn" })
            Assert.Contains("CT/2021/1/Corr.1", await Written.Text(key, adopted), StringComparison.Ordinal);
        Assert.Equal(Wrong + ".", Read(adopted.Folio, new ClauseId("c7")));
    }

    [Fact]
    public async Task They_are_in_the_dossier_and_there_only_when_they_were_issued()
    {
        using var adopted = await ShortNegotiation.Adopted();
        Assert.DoesNotContain(Issues.Of(adopted.Draft), name => name == Issues.Certificate || name.StartsWith("corr"));

        using var hall = await Corrected();
        var files = Dossier.Files(hall.Draft, Hall.Hash, Hall.Now).Select(file => file.Path).ToList();

        foreach (var file in new[] { "certificate.docx", "corrigendum-1.docx", "corrigendum-1.akn" })
            Assert.Contains($"documents/{file}", files);
    }

    [Theory]
    [InlineData(Issues.Text), InlineData(Issues.Certificate), InlineData("corrigendum-1")]
    public async Task Each_is_valid_Akoma_Ntoso_and_valid_Word(string name)
    {
        using var hall = await Corrected();

        Assert.Empty(AknSchema.Errors(await Written.Bytes("akn", Find(hall, name))));
        Assert.Empty(Validation.Of(
            await Written.Bytes("docx", Find(hall, name)), DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
    }

    [Fact]
    public async Task The_life_of_the_text_goes_on_to_its_corrigendum_and_all_its_expressions_are_of_one_work()
    {
        using var hall = await Corrected();
        var (adopted, zero) = (await Akn(hall, Issues.Text), await Akn(hall, "rev-0"));

        Assert.Equal(
            "#corr1",
            adopted.Descendants(AknSchema.Akn + "lifecycle").Single().Elements().Last().Attribute("source")!.Value);
        Assert.EndsWith("corrected", (string?)adopted.Descendants(AknSchema.Akn + "step").Last().Attribute("outcome"));
        Assert.Equal(Work(zero), Work(adopted));
        Assert.Equal("CT/2021/L.1", Version(zero));
        Assert.Equal("CT/2021/1", Version(adopted));
    }

    [Fact]
    public async Task Data_hold_the_words_that_were_issued()
    {
        using var hall = await Corrected();

        using var data = JsonDocument.Parse(await Written.Text("json", hall.Adopted()));
        var clause = data.RootElement.GetProperty("clauses").EnumerateArray()
            .Single(each => each.GetProperty("id").GetString() == "c3");

        Assert.Equal(
            "Encourages States to exchange data in particular", clause.GetProperty("text").GetString());
        Assert.Equal(
            "Encourages States to exchange data, in particular",
            clause.GetProperty("wordings").EnumerateArray().Last().GetProperty("text").GetString());
    }

    /// <summary>Adopted, one comma changed editorially, certified, and another put in by a corrigendum.</summary>
    private static async Task<Hall> Corrected()
    {
        var hall = await ShortNegotiation.Adopted();
        await hall.Secretariat(new ChangeEditorially(
            new("c3"), "Encourages States to exchange data, in particular",
            "Encourages States to exchange data in particular", EditorialKind.Punctuation));
        hall.Pass(TimeSpan.FromHours(73));
        await hall.Chair(new CertifyText(TextHash.Of(IssuedText.Of(hall.Draft))));
        await hall.Secretariat(new IssueCorrigendum([new CorrectedClause(new("c7"), Right)], "a comma was lost"));
        foreach (var change in hall.Draft.Editorial.Changes.Where(each => each.Status == EditorialStatus.AwaitsConsent))
            await hall.Chair(new ConsentToEditorialChange(change.Number));
        hall.Pass(TimeSpan.FromHours(73));
        await hall.Try(("", new ReleaseCorrigendum(1)));
        return hall;
    }

    private static Issue Find(Hall hall, string name) => Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!;

    private static async Task<XDocument> Akn(Hall hall, string name) =>
        XDocument.Load(new MemoryStream(await Written.Bytes("akn", Find(hall, name))));

    private static string Work(XDocument document) =>
        document.Descendants(AknSchema.Akn + "FRBRWork").First().ToString(SaveOptions.DisableFormatting);

    private static string? Version(XDocument document) =>
        (string?)document.Descendants(AknSchema.Akn + "FRBRversionNumber").First().Attribute("value");

    private static string Read(Folio folio, ClauseId clause) => string.Concat(
        folio.Blocks.OfType<Paragraph>().Single(each => each.Clause == clause).Runs.Select(run => run.Text));
}
