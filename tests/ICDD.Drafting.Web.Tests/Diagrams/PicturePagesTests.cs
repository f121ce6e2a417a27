using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web.Tests.Diagrams;

public sealed class PicturePagesTests
{
    [Fact]
    public async Task The_map_shows_what_follows_from_what_and_what_hangs_in_the_air()
    {
        await using var sitting = await PictureFileTests.Told();
        var page = Open<RecommendationsPage>(sitting, "/recommendations");

        Assert.Equal(["from-c6", "c7", "area-1"], page.FindAll(".stage .node").Select(Key));
        Assert.Equal("/small-message/clauses/c7", page.Find(".stage [data-key=c7]").GetAttribute("href"));
        Assert.Equal("line follows", page.Find(".stage .line").ClassName);
        Assert.StartsWith("M ", page.Find(".stage .way").GetAttribute("d"), StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".hanging"));

        await sitting.Do(Hall.Chair, new RelinkRecommendation(Hall.Advice, []));

        page.WaitForAssertion(() => Assert.Contains(
            "follows from nothing in the text", page.Find("ul.hanging").TextContent));
        Assert.Contains("! follows from nothing in the text", page.Find(".stage [data-key=c7]").TextContent);
        Assert.Contains("1 of them hang in the air", page.Find(".told").TextContent);
    }

    [Theory]
    [InlineData("?area=2")]
    [InlineData("?addressee=Nobody")]
    public async Task The_map_is_narrowed_by_what_the_address_says(string query)
    {
        await using var sitting = await PictureFileTests.Told();

        Assert.Contains(
            "No recommendation is like that.", Open<RecommendationsPage>(sitting, "/recommendations" + query).Words());
    }

    [Fact]
    public async Task The_lineage_leads_from_text_to_text_and_to_their_comparison()
    {
        await using var sitting = await PictureFileTests.Told();
        var page = Open<LineagePage>(sitting, "/lineage");

        Assert.Equal(["text-0", "text-1", "to-0-came-c8"], page.FindAll("#picture-lineage .node").Select(Key));
        Assert.Equal(
            "/small-message/compare?from=0&to=1#c8", page.Find("[data-key=to-0-came-c8]").GetAttribute("href"));
        Assert.Contains(
            "From Zero draft to Rev.1: 1 came in, 1 in other words.", page.Find("#told-lineage").TextContent);
        Assert.Equal(
            ["Zero draft → Rev.1", "came in", "4"],
            page.FindAll("#picture-lineage tbody th, #picture-lineage tbody td").Select(each => each.TextContent));
    }

    [Fact]
    public async Task Who_stands_together_is_drawn_and_each_ground_is_a_sentence()
    {
        await using var sitting = await PictureFileTests.Told();
        var page = Open<PositionsPage>(sitting, "/positions");

        Assert.Equal(["group-1", "matter-1"], page.FindAll("#picture-standing-together .node").Select(Key));
        Assert.Equal("Group 1: Japan, Australia", page.Find("#group-1 summary").TextContent);
        Assert.Equal(
            "Japan (name on the proposal); Australia (name on the proposal): support AUS/1 on 3, wording 1",
            page.Find("#group-1 li").TextContent.Trim());
        Assert.Contains("With nobody in common: Indonesia.", page.Find("#told-standing-together").TextContent);
    }

    [Fact]
    public async Task The_trend_has_a_zero_line_the_revisions_and_the_same_values_as_a_table()
    {
        await using var sitting = await PictureFileTests.Told();
        var page = Open<CompilationPage>(sitting, "/compilation");

        page.WaitForAssertion(() => Assert.Equal(
            3, page.FindAll("polyline.curve").Count(each => each.Closest(".stage") is not null)));
        Assert.Single(page.FindAll(".stage .axis"));
        Assert.Equal(2, page.FindAll(".stage .revision-line").Count);
        Assert.Contains("0", page.FindAll(".stage text.end").Select(each => each.TextContent));
        Assert.Equal(
            ["Zero draft", "Rev.1", "The text now"],
            page.FindAll("#picture-trend tbody th").Select(each => each.TextContent));
    }

    [Fact]
    public async Task A_picture_is_saved_from_its_page_as_it_is_narrowed()
    {
        await using var sitting = await PictureFileTests.Told();

        Assert.Equal(
            "/small-message/pictures/recommendation-map.svg?area=1",
            Open<RecommendationsPage>(sitting, "/recommendations?area=1")
                .Find(".tools a[download]").GetAttribute("href"));
    }

    private static IRenderedComponent<T> Open<T>(Sitting sitting, string address)
        where T : IComponent => sitting.Screen("observer", address).Render<T>(builder =>
        {
            builder.OpenComponent<T>(0);
            builder.AddAttribute(1, "Document", Sitting.Document);
            builder.CloseComponent();
        });

    private static string Key(AngleSharp.Dom.IElement node) => node.GetAttribute("data-key")!;
}
