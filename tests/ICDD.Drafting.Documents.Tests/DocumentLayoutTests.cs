using System.IO.Compression;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>What the secretariat settles for the documents stands in each of them, in every format.</summary>
public class DocumentLayoutTests
{
    /// <summary>25 mm in points.</summary>
    private const double LeftMargin = 70;

    private static readonly DocumentLayout Layout = new()
    {
        AgendaItem = "Agenda item 5: <Trust>",
        IsInOneLanguageOnly = true,
        HasLineNumbers = true,
        HasSignatures = true,
        Heads = [new HeadOfDelegation(new("CHL"), "H.E. Ms. Ana Lagos, Minister")],
        Emblem = Emblems.Square,
    };

    [Theory]
    [InlineData("docx"), InlineData("html"), InlineData("markdown"), InlineData("akn")]
    public async Task Item_language_heads_and_signatures_stand_in_the_adopted_text(string key)
    {
        using var hall = await Adopted();
        var bytes = await Written.Bytes(key, hall.Adopted());
        var text = key == "docx" ? Written.AllParts(bytes) : System.Text.Encoding.UTF8.GetString(bytes);

        Assert.Contains("Agenda item 5: ", text, StringComparison.Ordinal);
        Assert.Contains("English only", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Original: English", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("Ana Lagos").Length - 1);
        Assert.Contains("______", text.Replace("\\_", "_"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_stands_in_the_pdf_and_its_emblem_is_described()
    {
        using var hall = await Adopted();
        using var pdf = await Printed.Of(hall.Adopted());

        Assert.Contains("English only", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Lagos", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Agenda item 5: <Trust>", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("/Subtype /Image", await pdf.Unpacked(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_have_line_numbers_in_Word_and_adopted_texts_have_none()
    {
        using var hall = await Set();
        Assert.Single((await Written.WordDocument(hall.Current())).Descendants(Written.Word + "lnNumType"));
        using var draft = await Printed.Of(hall.Current());
        Assert.Contains(
            draft.Document.GetPage(1).GetWords(), word => word.Text == "3" && word.BoundingBox.Left < LeftMargin);

        await hall.Adopt();
        Assert.Empty((await Written.WordDocument(hall.Adopted())).Descendants(Written.Word + "lnNumType"));
    }

    [Fact]
    public async Task The_emblem_stands_above_the_first_page_in_Word_and_is_in_the_web_page_itself()
    {
        using var hall = await Set();
        var docx = await Written.Bytes("docx", hall.Current());
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var emblem = new MemoryStream();
        await zip.GetEntry("word/media/emblem.png")!.Open().CopyToAsync(emblem);

        Assert.Equal(Layout.Emblem, Convert.ToBase64String(emblem.ToArray()));
        Assert.Empty(Validation.Of(docx, DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
        var page = await Written.Text("html", hall.Current());
        Assert.Contains($"<img src=\"data:image/png;base64,{Layout.Emblem}\"", page, StringComparison.Ordinal);
        Assert.Contains("img-src data:;", page, StringComparison.Ordinal);
        Assert.Empty(AknSchema.Errors(await Written.Bytes("akn", hall.Current())));
    }

    [Fact]
    public async Task A_file_with_all_of_it_comes_back_unedited_with_nothing_to_propose()
    {
        using var hall = await Set();
        var plan = (await WordRedline.Read(hall.Draft, hall.At, await Written.Bytes("docx", hall.Current()))).Value!;

        Assert.Empty(plan.Proposals);
        Assert.Empty(plan.NotTaken);
    }

    private static async Task<Hall> Set()
    {
        var hall = await ShortNegotiation.Negotiated();
        await hall.Secretariat(new SetDocumentLayout(Layout));
        return hall;
    }

    private static async Task<Hall> Adopted()
    {
        var hall = await Set();
        await hall.Adopt();
        return hall;
    }
}
