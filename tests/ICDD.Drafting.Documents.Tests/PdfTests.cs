using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Other programs read the PDF back.</summary>
public class PdfTests
{
    [Theory]
    [InlineData("bali-message")]
    [InlineData("river-compact")]
    public async Task The_text_of_an_adopted_document_is_its_clauses_and_nothing_else(string sample)
    {
        using var hall = await Samples.Open(sample);
        await hall.Adopt();
        var folio = hall.Adopted().Folio;
        using var pdf = await Printed.Of(hall.Adopted());

        var read = WithoutMargins(await pdf.Read(), folio);

        Assert.Equal(Printed.Bare(Body(folio)), Printed.Bare(read)[..Printed.Bare(Body(folio)).Length]);
        Assert.All(
            hall.Draft.Standing().Where(clause => clause.Kind == ClauseKind.Recommendation),
            clause => Assert.Contains(
                Printed.Bare(clause.Text.TrimEnd('.')), Printed.Bare(read), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_deleted_or_declined_is_in_an_adopted_document()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var pdf = await Printed.Of(hall.Adopted());
        var unpacked = await pdf.Unpacked();

        foreach (var text in new[] { Printed.Bare(pdf.Text), Printed.Bare(await pdf.Read()), Printed.Bare(unpacked) })
        {
            Assert.DoesNotContain(
                Printed.Bare(ShortNegotiation.DeletedWords), text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(
                Printed.Bare(ShortNegotiation.DeletedClause), text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(
                Printed.Bare(ShortNegotiation.DeclinedWords), text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains(
            Printed.Bare("to exchange data, in particular"), Printed.Bare(pdf.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("private", unpacked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bali-message")]
    [InlineData("river-compact")]
    public async Task It_is_sound_and_carries_its_fonts(string sample)
    {
        using var hall = await Samples.Open(sample);
        await hall.Adopt();
        using var pdf = await Printed.Of(hall.Adopted());

        Assert.Contains(
            "No syntax or stream encoding errors found", await pdf.Ask("qpdf", "--check"), StringComparison.Ordinal);
        var fonts = (await pdf.Ask("pdffonts")).Split('\n').Skip(2).Where(line => line.Length > 0).ToList();
        Assert.NotEmpty(fonts);
        // Embedded, only the letters that are used, and each with its meaning.
        Assert.All(fonts, font => Assert.Matches(@"\byes yes yes\b", font));
    }

    [Fact]
    public async Task An_adopted_document_promises_to_be_accessible_and_fit_for_archives()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var pdf = await Printed.Of(hall.Adopted());

        Assert.Equal(("1", "2", "A"), Promises(pdf.Metadata));
        Assert.Contains("/DisplayDocTitle true", await pdf.Catalog(), StringComparison.Ordinal);
        Assert.Contains("/OutputIntents", await pdf.Catalog(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_promises_to_be_accessible_and_says_on_each_page_that_it_is_one()
    {
        using var hall = await Samples.Open("river-compact");
        using var pdf = await Printed.Of(hall.Current());

        Assert.Equal(("1", null, null), Promises(pdf.Metadata));
        Assert.True(pdf.Document.NumberOfPages > 3);
        Assert.All(
            pdf.Document.GetPages().Skip(1),
            page => Assert.Contains(
                Printed.Bare("Draft, as at 16 November 2021, 05:00"),
                Printed.Bare(string.Concat(page.Letters.Select(letter => letter.Value))),
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_tagged_and_says_its_title_its_language_and_its_issuer()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var pdf = await Printed.Of(hall.Adopted());

        Assert.Equal("CT/2021/1: Compact on Testing", pdf.Document.Information.Title);
        Assert.Equal(hall.Adopted().Folio.Masthead.Issuer, pdf.Document.Information.Author);
        Assert.Contains("/Lang (en)", await pdf.Catalog(), StringComparison.Ordinal);
        Assert.Contains("/Marked true", await pdf.Catalog(), StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", await pdf.Catalog(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_bookmarks_are_its_headings()
    {
        using var hall = await ShortNegotiation.Adopted();
        using var pdf = await Printed.Of(hall.Adopted());

        Assert.Equal(
            [
                "Compact on Testing", "I. Data", "Annex I Policy recommendations", "Focus area 1. Data",
                "Annex II List of delegations",
            ],
            pdf.Bookmarks);
    }

    [Fact]
    public async Task Each_page_carries_the_symbol_and_its_number_of_how_many()
    {
        using var hall = await Samples.Open("bali-message");
        using var pdf = await Printed.Of(hall.Current());
        var all = pdf.Document.NumberOfPages;

        Assert.All(pdf.Document.GetPages(), page =>
        {
            var text = Printed.Bare(string.Concat(page.Letters.Select(letter => letter.Value)));
            Assert.Contains($"ICDD/2021/L.1{page.Number}/{all}", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_redline_is_told_apart_without_colour_and_says_for_whom()
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Reword("NZL", "c7", "Decides to meet again in two years");
        var folio = ChangedText.Of(hall.Draft, Hall.Hash, hall.Draft.Revisions[0], Hall.Now);
        using var pdf = await Printed.Of(new Issue(hall.Draft, Hall.Hash, folio));
        var letters = pdf.Document.GetPages().SelectMany(page => page.Letters).ToList();

        var bold = Printed.Bare(string.Concat(
            letters.Where(letter => letter.FontName!.Contains("Bold", StringComparison.Ordinal))
                .Select(letter => letter.Value)));

        Assert.Contains("intwoyears", bold, StringComparison.Ordinal);
        Assert.DoesNotContain("Decides", bold, StringComparison.Ordinal);
        Assert.Contains(
            "Decidestomeetagainintwoyears.[NewZealand]", Printed.Bare(pdf.Text), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(
            "Regretstheweatherofthefirstday;[Chile]", Printed.Bare(pdf.Text), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_kind_of_document_can_be_set()
    {
        using var hall = await ShortNegotiation.Negotiated();
        foreach (var name in Issues.Of(hall.Draft))
        {
            using var pdf = await Printed.Of(Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!);
            Assert.Equal(("1", null, null), Promises(pdf.Metadata));
        }
    }

    [Theory]
    [InlineData("Thừa nhận rằng ngoại giao số", "STIXTwoText")]
    [InlineData("ตระหนักว่าการทูตดิจิทัล", "NotoSansThaiLooped")]
    [InlineData("ຮັບຮູ້ວ່າການທູດດິຈິຕອນ", "NotoSansLao")]
    [InlineData("ទទួលស្គាល់ថាការទូតឌីជីថល", "NotoSerifKhmer")]
    [InlineData("认识到数字外交，", "NotoSerifSC")]
    [InlineData("デジタル外交を認識し、", "NotoSerifJP")]
    [InlineData("디지털 외교를 인식하며", "NanumMyeongjo")]
    [InlineData("إذ يدرك أن الدبلوماسية الرقمية", "NotoNaskhArabic")]
    public async Task Letters_of_every_language_of_the_region_are_drawn(string text, string face)
    {
        using var hall = await Hall.With(
            StyleProfile.Message,
            new ZeroClause(ClauseKind.Operative, text), new ZeroClause(ClauseKind.Operative, "We recall: " + text));
        await hall.Adopt();
        using var pdf = await Printed.Of(hall.Adopted());

        Assert.Contains(face, await pdf.Ask("pdffonts"), StringComparison.Ordinal);
        // The compiler promises this only where no letter is left without a shape.
        Assert.Equal(("1", "2", "A"), Promises(pdf.Metadata));
    }

    [Fact]
    public async Task A_letter_without_a_font_costs_the_promise_and_not_the_document()
    {
        using var hall = await ShortNegotiation.Adopted();
        var adopted = hall.Adopted();
        using var pdf = await Printed.Of(
            adopted with { Folio = adopted.Folio with { Title = "Compact \uE123 on Testing" } });

        Assert.Equal((null, null, null), Promises(pdf.Metadata));
        Assert.Contains("toexchangedata", Printed.Bare(pdf.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#panic(\"set\") #sys.inputs #import \"compile.mjs\"")]
    [InlineData("#read(\"package.json\")")]
    [InlineData("$x^2$ $ sum $")]
    [InlineData("@reference <label> @here[supplement]")]
    [InlineData("\\ \\# \\u{41} \\\\ a\\")]
    [InlineData("\"quoted\" 'single' \\\" \" + panic() + \"")]
    [InlineData("] } ) #[ #{ #( ]]")]
    [InlineData("`raw` ```typ #panic()``` ``` ```js x``` ")]
    [InlineData("= heading == another")]
    [InlineData("- item + item / term: that")]
    [InlineData("*strong* _emph_ ~ -- --- ... // comment /* comment */")]
    [InlineData("https://example.org/a_b*c*")]
    [InlineData("<script>alert(1)</script> &amp; %PDF-1.4 endobj")]
    [InlineData("{\"kind\":\"deleted\"} \\u0000 ${x}")]
    [InlineData("1. item (a) item a. item")]
    public async Task Text_is_never_read_as_markup(string text)
    {
        var conference = Hall.Conference(StyleProfile.Message) with
        {
            Name = text,
            Venue = text,
            Symbol = text,
            AdoptedSymbol = text,
            Title = text,
            Label = text,
            FocusAreas = [new FocusArea(1, text)],
        };
        using var hall = await Hall.With(
            conference,
            new ZeroClause(ClauseKind.Heading, text),
            new ZeroClause(ClauseKind.Operative, text) { Children = [new ZeroClause(ClauseKind.Operative, text)] },
            new ZeroClause(ClauseKind.Recommendation, text)
            {
                Recommendation = new Recommendation { FocusArea = 1, Addressee = text, Timeframe = text },
            });
        using var pdf = await Printed.Of(hall.Current());
        var title = OneLine.Of(text);

        Assert.Equal($"{title}: {title}", pdf.Document.Information.Title);
        Assert.Contains(title, pdf.Bookmarks);
        Assert.True(Count(Printed.Bare(text.TrimEnd('.', ' ')), Printed.Bare(await pdf.Read())) >= 6);
    }

    [Fact]
    public async Task The_longest_text_that_a_conference_may_lay_is_set_whole()
    {
        using var hall = await Hall.With(
            StyleProfile.Resolution,
            [.. Enumerable.Range(1, Limits.ZeroDraftClauses).Select(each => new ZeroClause(
                ClauseKind.Operative, $"Recalls paragraph number {each} of the text"))]);
        using var pdf = await Printed.Of(hall.Current());

        Assert.True(pdf.Document.NumberOfPages > 50);
        Assert.Contains(
            "Recallsparagraphnumber4000ofthetext.", Printed.Bare(await pdf.Read()), StringComparison.Ordinal);
    }

    /// <summary>Everything between the masthead and the first annex, as the folio has it.</summary>
    private static string Body(Folio folio) => string.Join(
        ' ', folio.Blocks.TakeWhile(block => block is not AnnexHeading).Select(block => block switch
        {
            Heading heading => heading.Number + Joined(heading.Runs),
            Paragraph paragraph => paragraph.Number + Joined(paragraph.Runs),
            _ => throw new UnreachableException(),
        }));

    private static string Joined(Sequence<Run> runs) => string.Concat(runs.Select(run => run.Text));

    /// <summary>What stands on every page, and the masthead, are not the text.</summary>
    private static string WithoutMargins(string read, Folio folio)
    {
        var pages = read.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(page => Regex.Replace(
            page.Replace(folio.Masthead.Label, "", StringComparison.Ordinal),
            Regex.Escape(folio.Masthead.Symbol) + @"\s+\d+/\d+\s*$", ""));
        var all = string.Concat(pages);
        return all[(all.IndexOf(folio.Masthead.Status, StringComparison.Ordinal) + folio.Masthead.Status.Length)..];
    }

    private static (string? Accessible, string? Archive, string? Level) Promises(string metadata)
    {
        var all = XDocument.Parse(metadata).Descendants().ToLookup(each => each.Name, each => each.Value);
        XNamespace universal = "http://www.aiim.org/pdfua/ns/id/";
        XNamespace archive = "http://www.aiim.org/pdfa/ns/id/";
        return (
            all[universal + "part"].SingleOrDefault(),
            all[archive + "part"].SingleOrDefault(),
            all[archive + "conformance"].SingleOrDefault());
    }

    private static int Count(string part, string text) => text.Split(part).Length - 1;
}
