using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests.Diagrams;

public sealed class RevisionGraphViewTests : BunitContext
{
    public RevisionGraphViewTests()
    {
        Services.AddLogging().AddLocalization().AddSingleton<Words>();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Speak("en");
    }

    [Fact]
    public void Every_node_is_a_link_that_says_what_it_is()
    {
        var page = Show(Stories.Simple);

        Assert.Equal(Stories.Simple.Nodes.Select(node => node.Key), page.FindAll("a.node").Select(Key));
        Assert.Equal(
            "AUS/1, version 2; MOD · accepted; 8 Dec 2021, 09:33; AUS; replaces AUS/1, version 1; accepted into "
                + "Wording 2",
            Node(page, "AUS-1-v2").GetAttribute("aria-label"));
    }

    [Fact]
    public void Each_leads_to_what_it_stands_for_and_asks_nothing_of_the_server()
    {
        var page = Show(Stories.Simple);

        Assert.Equal("/test/clauses/c1#NZL-1", Node(page, "NZL-1-v1").GetAttribute("href"));
        Assert.Equal("/test/clauses/c1/history?from=1&to=2", Node(page, "w2").GetAttribute("href"));
        Assert.DoesNotContain(
            page.FindAll(".stage, .stage *").SelectMany(each => each.Attributes),
            each => each.Name.StartsWith("blazor:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_finds_the_ways_of_the_lines()
    {
        var lines = Show(Stories.Simple).FindAll(".stage .line")
            .ToDictionary(
                line => $"{line.GetAttribute("data-from")} {line.GetAttribute("data-to")}",
                line => line.QuerySelector(".way")!.GetAttribute("d")!);

        Assert.Equal("M 715 78 L 204 78", lines["w1 w2"]);
        Assert.Equal(Stories.Simple.Edges.Select(edge => $"{edge.From} {edge.To}").Order(), lines.Keys.Order());
        Assert.Matches(@"^M [\d.]+ [\d.]+ L [\d.]+ [\d.]+ Q ", lines["w1 NZL-1-v1"]);
    }

    [Fact]
    public void The_newest_wording_is_the_one_stop_of_the_tab_key() => Assert.Equal(
        "w2", Current(Show(Stories.Simple)));

    [Theory]
    [InlineData("w1", "ArrowRight", "w2")]
    [InlineData("w1", "ArrowDown", "AUS-1-v1")]
    [InlineData("AUS-1-v1", "ArrowRight", "AUS-1-v2")]
    [InlineData("AUS-1-v1", "ArrowDown", "NZL-1-v1")]
    [InlineData("AUS-1-v1", "ArrowLeft", "w1")]
    [InlineData("AUS-1-v2", "ArrowRight", "w2")]
    [InlineData("AUS-1-v2", "ArrowUp", "NZL-1-v1")]
    [InlineData("w2", "ArrowRight", "w2")]
    public void Arrow_keys_lead_along_the_lines_and_through_the_columns(string from, string key, string to) =>
        Assert.Equal(
            to,
            Node(Show(Stories.Simple), from).GetAttribute($"data-{key["Arrow".Length..].ToLowerInvariant()}") ?? from);

    [Fact]
    public void It_opens_fitted_and_buttons_change_its_size_and_not_what_is_drawn()
    {
        var page = Show(Stories.Simple);
        var (box, width) = (page.Find(".stage svg").GetAttribute("viewBox"), Width(page));
        Assert.Equal(
            ("fitted", true), (page.Find("output").TextContent, page.Find(".stage svg").ClassList.Contains("fit")));

        page.Find(".zoom-in").Click();
        Assert.Equal(
            ("100 %", width, false),
            (page.Find("output").TextContent, Width(page), page.Find(".stage svg").ClassList.Contains("fit")));
        page.Find(".zoom-in").Click();
        Assert.Equal(width * 125 / 100, Width(page));
        page.Find(".zoom-out").Click();
        Assert.Equal(width, Width(page));
        page.Find(".zoom-fit").Click();

        Assert.True(page.Find(".stage svg").ClassList.Contains("fit"));
        Assert.Equal(box, page.Find(".stage svg").GetAttribute("viewBox"));
    }

    [Fact]
    public void The_table_says_everything_that_the_drawing_says()
    {
        var page = Show(Stories.Long);
        var rows = page.FindAll("tbody tr").ToDictionary(Key, row => row.TextContent);

        Assert.Equal(Stories.Long.Nodes.Select(node => node.Key), rows.Keys);
        foreach (var node in page.FindAll("a.node"))
        {
            Assert.All(node.QuerySelectorAll("text"), text => Assert.Contains(text.TextContent, rows[Key(node)]));
            Assert.All(node.GetAttribute("aria-label")!.Split("; "), fact => Assert.Contains(fact, rows[Key(node)]));
        }

        Assert.Equal(2 * Stories.Long.Edges.Count, page.FindAll("tbody li").Count);
        Assert.Equal(Stories.Long.Edges.Count, page.FindAll(".stage .way").Count);
    }

    [Fact]
    public void Revisions_stand_above_the_wording_that_they_show()
    {
        var page = Show(Stories.Simple);

        Assert.Equal("Zero draft", Node(page, "w1").QuerySelector(".mark")!.TextContent);
        Assert.Equal("Rev.1", Node(page, "w2").QuerySelector(".mark")!.TextContent);
    }

    [Fact]
    public void Each_fate_of_a_node_has_a_sign_of_its_own()
    {
        var page = Show(Stories.Long);
        var signs = page.FindAll(".stage .box").Select(box => box.ClassName).ToHashSet();

        Assert.Equal(Enum.GetNames<NodeSign>().Select(name => $"box {name.ToLowerInvariant()}").Order(), signs.Order());
        Assert.Equal(
            Enum.GetNames<NodeSign>().Length + Enum.GetNames<GraphEdgeKind>().Length, page.FindAll(".signs li").Count);
    }

    [Fact]
    public void The_drawing_is_named_by_its_caption_and_explained_by_its_keys()
    {
        var page = Show(Stories.Simple);
        var drawing = page.Find(".stage svg");

        Assert.Equal(
            "Paragraph 1: wordings and proposals",
            page.Find($"#{drawing.GetAttribute("aria-labelledby")}").TextContent);
        Assert.Equal(
            "From left to right: the wordings of the paragraph in one line (2), and below it the proposals (2), each "
            + "to the right of the wording against which it was written; "
            + "1 of them became words of the paragraph, 0 are open. The last of them is Wording 2, open.",
            page.Find($"#{drawing.GetAttribute("aria-describedby")}").TextContent);
    }

    [Fact]
    public void Delegates_read_it_in_Indonesian()
    {
        Speak("id");
        var page = Show(Stories.Simple);

        Assert.Equal("Rumusan 2", Node(page, "w2").QuerySelector(".name")!.TextContent);
        Assert.Contains("diterima ke dalam Rumusan 2", Node(page, "AUS-1-v2").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void No_word_is_missing(string language)
    {
        Speak(language);

        Assert.DoesNotContain("Graph_", Show(Stories.Long).Markup);
    }

    [Fact]
    public void From_right_to_left_the_arrow_keys_follow_the_eye()
    {
        Speak("ar");

        Assert.Equal("w2", Node(Show(Stories.Simple), "w1").GetAttribute("data-left"));
    }

    [Fact]
    public void An_empty_graph_is_drawn_without_complaint() =>
        Assert.Empty(Show(new RevisionGraph(new("c9"), "", [], [])).FindAll("a.node"));

    private IRenderedComponent<RevisionGraphView> Show(RevisionGraph graph) =>
        Render<RevisionGraphView>(parameters => parameters
            .Add(view => view.Document, "test")
            .Add(view => view.Graph, graph)
            .Add(view => view.Zone, TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar")));

    private static IElement Node(IRenderedComponent<RevisionGraphView> page, string key) =>
        page.Find($"a.node[data-key='{key}']");

    private static string Current(IRenderedComponent<RevisionGraphView> page) =>
        Key(page.FindAll("a.node[tabindex='0']").Single());

    private static string Key(IElement element) => element.GetAttribute("data-key")!;

    private static int Width(IRenderedComponent<RevisionGraphView> page) =>
        int.Parse(page.Find(".stage svg").GetAttribute("width")!, CultureInfo.InvariantCulture);

    private static void Speak(string language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
}
