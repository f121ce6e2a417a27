using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests.Diagrams;

public sealed class RevisionGraphViewTests : BunitContext
{
    private readonly List<string> _opened = [];

    public RevisionGraphViewTests()
    {
        Services.AddLogging().AddLocalization();
        Speak("en");
    }

    [Fact]
    public void Every_node_is_a_link_that_says_what_it_is()
    {
        var page = Show(Stories.Simple);

        Assert.Equal(Stories.Simple.Nodes.Select(node => node.Key), page.FindAll("[role=link]").Select(Key));
        Assert.Equal(
            "AUS/1, version 2; MOD · accepted; 8 Dec 2021, 09:33; AUS; replaces AUS/1, version 1; accepted into Wording 2",
            Node(page, "AUS-1-v2").GetAttribute("aria-label"));
    }

    [Fact]
    public void A_click_opens_the_node()
    {
        var page = Show(Stories.Simple);

        Node(page, "NZL-1-v1").Click();

        Assert.Equal(["NZL-1-v1"], _opened);
        Assert.Equal("NZL-1-v1", Current(page));
    }

    [Fact]
    public void The_newest_wording_is_the_one_stop_of_the_tab_key() => Assert.Equal("w2", Current(Show(Stories.Simple)));

    [Theory]
    [InlineData("w1", "ArrowRight", "w2")]
    [InlineData("w1", "ArrowDown", "AUS-1-v1")]
    [InlineData("AUS-1-v1", "ArrowRight", "AUS-1-v2")]
    [InlineData("AUS-1-v1", "ArrowDown", "NZL-1-v1")]
    [InlineData("AUS-1-v1", "ArrowLeft", "w1")]
    [InlineData("AUS-1-v2", "ArrowRight", "w2")]
    [InlineData("AUS-1-v2", "ArrowUp", "NZL-1-v1")]
    [InlineData("w2", "ArrowRight", "w2")]
    public void Arrow_keys_lead_along_the_lines_and_through_the_columns(string from, string key, string to)
    {
        var page = Show(Stories.Simple);
        Node(page, from).Focus();

        Press(page, key);

        Assert.Equal(to, Current(page));
        JSInterop.VerifyFocusAsyncInvoke();
    }

    [Fact]
    public void Enter_opens_the_node_that_has_the_focus()
    {
        var page = Show(Stories.Simple);
        Node(page, "AUS-1-v1").Focus();

        Press(page, "Enter");

        Assert.Equal(["AUS-1-v1"], _opened);
    }

    [Theory]
    [InlineData("+", "125 %")]
    [InlineData("-", "80 %")]
    [InlineData("0", "fitted")]
    [InlineData("x", "100 %")]
    public void Keys_change_the_size(string key, string size)
    {
        var page = Show(Stories.Simple);

        Press(page, key);

        Assert.Equal(size, page.Find("output").TextContent);
    }

    [Fact]
    public void Buttons_change_the_size_of_the_drawing_and_not_what_is_drawn()
    {
        var page = Show(Stories.Simple);
        var (box, width) = (page.Find(".stage svg").GetAttribute("viewBox"), Width(page));

        page.Find(".zoom-in").Click();
        Assert.Equal(width * 125 / 100, Width(page));
        page.Find(".zoom-out").Click();
        Assert.Equal(width, Width(page));
        page.Find(".zoom-fit").Click();

        Assert.False(page.Find(".stage svg").HasAttribute("width"));
        Assert.Equal(box, page.Find(".stage svg").GetAttribute("viewBox"));
    }

    [Fact]
    public void The_browser_keeps_its_own_zoom_keys()
    {
        var page = Show(Stories.Simple);

        page.Find(".stage").KeyDown(new KeyboardEventArgs { Key = "0", CtrlKey = true });

        Assert.Equal("100 %", page.Find("output").TextContent);
    }

    [Fact]
    public void The_table_says_everything_that_the_drawing_says()
    {
        var page = Show(Stories.Long);
        var rows = page.FindAll("tbody tr").ToDictionary(Key, row => row.TextContent);

        Assert.Equal(Stories.Long.Nodes.Select(node => node.Key), rows.Keys);
        foreach (var node in page.FindAll("[role=link]"))
        {
            Assert.All(node.QuerySelectorAll("text"), text => Assert.Contains(text.TextContent, rows[Key(node)]));
            Assert.All(node.GetAttribute("aria-label")!.Split("; "), fact => Assert.Contains(fact, rows[Key(node)]));
        }

        Assert.Equal(2 * Stories.Long.Edges.Count, page.FindAll("tbody li").Count);
        Assert.Equal(Stories.Long.Edges.Count, page.FindAll(".stage .way").Count);
    }

    [Fact]
    public void A_name_in_the_table_opens_the_node_too()
    {
        Show(Stories.Simple).Find("tr[data-key=w1] button").Click();

        Assert.Equal(["w1"], _opened);
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
    }

    [Fact]
    public void The_drawing_is_named_by_its_caption_and_explained_by_its_keys()
    {
        var page = Show(Stories.Simple);
        var drawing = page.Find(".stage svg");

        Assert.Equal("Clause 1: wordings and proposals", page.Find($"#{drawing.GetAttribute("aria-labelledby")}").TextContent);
        Assert.Contains("Enter opens", page.Find($"#{drawing.GetAttribute("aria-describedby")}").TextContent);
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
        var page = Show(Stories.Simple);
        Node(page, "w1").Focus();

        Press(page, "ArrowLeft");

        Assert.Equal("w2", Current(page));
    }

    [Fact]
    public void An_act_that_adds_a_node_leaves_the_focus_where_it_was()
    {
        var page = Show(Stories.Simple);
        Node(page, "AUS-1-v1").Focus();

        page.Render(parameters => parameters.Add(view => view.Graph, Stories.Long));

        Assert.Equal("AUS-1-v1", Current(page));
    }

    [Fact]
    public void An_empty_graph_is_drawn_without_complaint() =>
        Assert.Empty(Show(new RevisionGraph(new("c9"), "", [], [])).FindAll("[role=link]"));

    private IRenderedComponent<RevisionGraphView> Show(RevisionGraph graph) => Render<RevisionGraphView>(parameters => parameters
        .Add(view => view.Graph, graph)
        .Add(view => view.Zone, TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar"))
        .Add(view => view.OnOpen, EventCallback.Factory.Create<string>(this, _opened.Add)));

    private static void Press(IRenderedComponent<RevisionGraphView> page, string key) =>
        page.Find(".stage").KeyDown(new KeyboardEventArgs { Key = key });

    private static IElement Node(IRenderedComponent<RevisionGraphView> page, string key) =>
        page.Find($"[role=link][data-key='{key}']");

    private static string Current(IRenderedComponent<RevisionGraphView> page) =>
        Key(page.FindAll("[role=link][tabindex='0']").Single());

    private static string Key(IElement element) => element.GetAttribute("data-key")!;

    private static int Width(IRenderedComponent<RevisionGraphView> page) =>
        int.Parse(page.Find(".stage svg").GetAttribute("width")!, CultureInfo.InvariantCulture);

    private static void Speak(string language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
}
