using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Text that would like to be more than text, in every field that people fill.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</style></head><svg onload=alert(1)>",
        "&lt;b&gt; &amp; &#x3c;",
        "[click](javascript:alert(1)) ![image](https://example.org/a.png)",
        "https://example.org and www.example.org and a@example.org",
        "# heading",
        "- item",
        "1. item",
        "1) item",
        "a. item",
        "> quotation",
        "*stars* _lines_ **bold** ~~gone~~ `code` ^up^ $x$",
        "cell | cell",
        "--- ",
        "+++",
        "=====",
        ": definition",
        "{{template}} {% raw %} ${x} #{x}",
        "]]> <![CDATA[ <?xml version='1.0'?> <!DOCTYPE a [<!ENTITY b 'c'>]> &b;",
        "\"quoted\" 'single' \\22 \\00003c \\",
        "@page { } } </style>",
        "=HYPERLINK(\"https://example.org\")",
        "[AUS: extreme / retain - NZL]",
        "العربية *قوي* <b>",
        "日本語の文 | 中文。",
    ];

    [Theory, MemberData(nameof(Hostile))]
    public async Task It_stands_verbatim_in_a_Word_file_that_is_valid(string text)
    {
        using var hall = await Filled(text);
        var docx = await Written.Bytes("docx", hall.Current());
        var document = Written.Part(docx, "word/document.xml");

        Assert.Empty(Validation.Of(docx, FileFormatVersions.Microsoft365));
        var paragraphs = document.Descendants(Written.Word + "p").Select(Written.TextOf).ToList();
        foreach (var field in Fields(hall))
            Assert.Contains(paragraphs, each => each.Contains(field, StringComparison.Ordinal));
        Assert.Empty(document.Descendants(Written.Word + "hyperlink"));
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task It_becomes_no_element_of_the_page(string text)
    {
        using var plain = await Filled("harmless");
        using var hostile = await Filled(text);

        var expected = Elements(await Written.Text("html", plain.Current()));
        var actual = await Written.Text("html", hostile.Current());

        Assert.Equal(expected, Elements(actual));
        Assert.DoesNotContain("<script", actual, StringComparison.OrdinalIgnoreCase);
        var words = System.Net.WebUtility.HtmlDecode(Regex.Replace(actual, "<[^>]*>", ""));
        Assert.All(Fields(hostile), field => Assert.Contains(field, words, StringComparison.Ordinal));
    }

    // Quotation marks may be curled by a reader ("smart"): that is typography, not markup.
    [Theory]
    [InlineData("gfm")]
    [InlineData("commonmark_x-smart")]
    [InlineData("markdown-smart")]
    public async Task It_becomes_no_markup_of_a_Markdown_file(string format)
    {
        var texts = Hostile.Select(row => row.Data).ToArray();
        using var plain = await Filled([.. texts.Select(_ => "harmless")]);
        using var hostile = await Filled(texts);

        Assert.Equal(await Kinds(plain, format), await Kinds(hostile, format));
    }

    [Theory]
    [InlineData("# heading")]
    [InlineData("- item")]
    [InlineData("1. item")]
    [InlineData("> quotation")]
    [InlineData("[click](javascript:alert(1)) <b>")]
    [InlineData("a | b *c* ---")]
    public async Task It_becomes_no_markup_of_a_masthead_in_Markdown(string text)
    {
        using var plain = await Filled("harmless");
        using var hostile = await Filled(text);

        Assert.Equal(await Kinds(plain, "gfm"), await Kinds(hostile, "gfm"));
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task It_stands_verbatim_in_JSON_and_never_as_a_tag(string text)
    {
        using var hall = await Filled(text);
        var json = await Written.Text("json", hall.Current());
        using var read = JsonDocument.Parse(json);

        Assert.Equal(
            hall.Draft.Clauses[new("c1")].Text,
            read.RootElement.GetProperty("clauses")[0].GetProperty("text").GetString());
        Assert.DoesNotContain('<', json);
    }

    [Fact]
    public async Task A_page_lets_nothing_run_and_asks_no_server()
    {
        using var hall = await Samples.Open("bali-message");
        var page = await Written.Text("html", hall.Current());

        Assert.Contains("content=\"default-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(script|link|img|iframe|object|form|a) ", page);
        Assert.DoesNotMatch(@"\son[a-z]+=|style=|url\(", page);
    }

    /// <summary>
    /// A conference in which every field that people fill holds the first text, and clauses of each kind each.
    /// </summary>
    internal static async Task<Hall> Filled(params string[] texts)
    {
        var first = texts[0];
        var conference = Hall.Conference(StyleProfile.Message) with
        {
            Name = first,
            ShortName = first,
            Theme = first,
            Venue = first,
            Symbol = first,
            AdoptedSymbol = first,
            Title = first,
            Label = first,
            FocusAreas = [new FocusArea(1, first)],
            Panels = [new Panel(1, first)],
        };
        return await Hall.With(conference, [.. texts.SelectMany(Paragraphs), .. texts.Select(Recommended)]);
    }

    private static IEnumerable<ZeroClause> Paragraphs(string text) =>
    [
        new(ClauseKind.Heading, text),
        new(ClauseKind.Preambular, text),
        new(ClauseKind.Operative, text) { Children = [new(ClauseKind.Operative, text)] },
    ];

    private static ZeroClause Recommended(string text) => new(ClauseKind.Recommendation, text)
    {
        Recommendation = new Recommendation { FocusArea = 1, Panel = 1, Addressee = text, Timeframe = text },
    };

    /// <summary>The text as shown: blanks at its ends go, and closing marks give way to those of the profile.</summary>
    private static IEnumerable<string> Fields(Hall hall) =>
        hall.Draft.Standing().Select(clause => clause.Text.TrimEnd(';', ',', ':', '.', '。', ' ')).Append(
            hall.Draft.Conference!.Title.Trim());

    private static List<string> Elements(string page) =>
        [.. Regex.Matches(
            page[page.IndexOf("</style>", StringComparison.Ordinal)..],
            "</?[A-Za-z][a-z0-9]*").Select(tag => tag.Value)];

    /// <summary>The kinds of nodes that a reader of Markdown saw, without their words.</summary>
    private static async Task<string> Kinds(Hall hall, string format)
    {
        var pandoc = Needs.Program("pandoc");
        using var folder = new TemporaryFolder();
        var file = folder.File("document.md");
        await File.WriteAllBytesAsync(file, await Written.Bytes("markdown", hall.Current()));
        var json = await Needs.Run(pandoc, "--from", format, "--to", "json", file);
        return string.Join(' ', Regex.Matches(json, "\"t\":\"([A-Za-z]+)\"").Select(node => node.Groups[1].Value)
            .Where(kind => kind is not ("Str" or "Space" or "SoftBreak")));
    }
}
