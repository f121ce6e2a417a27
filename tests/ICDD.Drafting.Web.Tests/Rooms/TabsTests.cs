using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The pages of a document stand in three groups, none offered before there is something in it.</summary>
public sealed class TabsTests
{
    private static readonly string[] OfTheNegotiation =
        ["proposals", "compilation", "revisions", "positions", "groups", "packages", "silence", "statements"];

    [Theory]
    [InlineData("chair", "chair")]
    [InlineData("secretariat", "secretariat")]
    [InlineData("AUS", "delegation", "brief")]
    [InlineData("observer")]
    public async Task Every_role_has_its_pages_in_three_groups(string seat, params string[] own)
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Page(sitting, seat);
        var groups = page.FindAll(".tab-group");

        Assert.Equal(
            ["The text", "The negotiation", "The conference"],
            groups.Select(group => page.Find($"#{group.GetAttribute("aria-labelledby")}").TextContent));
        Assert.All(groups, group => Assert.Equal("group", group.GetAttribute("role")));
        Assert.Subset(Pages(page).ToHashSet(), own.Concat(OfTheNegotiation).Append("speakers").ToHashSet());
        Assert.Equal(own.Length > 0 && own[0] != "delegation", Pages(page).Contains("links"));
        Assert.DoesNotContain("editorial", Pages(page));
    }

    [Fact]
    public async Task Nothing_is_offered_before_its_stage_and_each_comes_when_its_stage_does()
    {
        await using var sitting = await Sitting.AtTheZeroDraft();
        var page = Page(sitting, "AUS");
        Assert.Empty(Pages(page).Intersect([.. OfTheNegotiation, "editorial"]));
        Assert.Subset(
            Pages(page).ToHashSet(), new HashSet<string> { "", "brief", "participants", "record", "exports" });

        await sitting.Do(Hall.Secretariat, new OpenNegotiations());

        page.WaitForAssertion(() => Assert.Subset(Pages(page).ToHashSet(), OfTheNegotiation.ToHashSet()));
        Assert.Contains("editorial", DocumentTab.For(Role.Observer, Stage.Adopted).Select(tab => tab.Page));
    }

    private static List<string> Pages(IRenderedComponent<Participants> page) =>
    [
        .. page.FindAll(".tab-group > a:not(:has(.count)):not([href$='since'])")
            .Select(link => link.GetAttribute("href")!.Replace($"/{Sitting.Document}", "").TrimStart('/')),
    ];

    private static IRenderedComponent<Participants> Page(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/participants")
            .Render<Participants>(each => each.Add(at => at.Document, Sitting.Document));
}
