using AngleSharp.Dom;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components.Web;

namespace ICDD.Drafting.Web.Tests.Links;

public sealed class LinkCanvasTests
{
    [Fact]
    public async Task It_shows_the_boxes_of_a_known_text_and_leads_its_lines()
    {
        await using var sitting = await LinksPageTests.WithTwoProposals();
        var page = Open(sitting);

        Assert.Equal(
            [
                "section-c1", "c2", "c3", "c4", "c5", "c6", "area-1", "c7", "proposals-c1", "proposal-AUS-1",
                "proposal-IDN-1",
            ],
            page.FindAll(".diagram-node").Select(node => node.GetAttribute("data-node-id")));
        Assert.Equal("M 292 315 C 417 315 301 83 417 83", Way(page, "c6", "c7"));
        Assert.Equal("3 · Open", Node(page, "c6").QuerySelector(".name")!.TextContent);
        Assert.Equal("▾ Trust (1)", Node(page, "area-1").QuerySelector(".name")!.TextContent);
        Assert.Single(page.FindAll("svg.overview"));
    }

    [Fact]
    public async Task It_waits_for_the_librarys_script_and_without_it_says_that_the_lists_do_the_same()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = LinksPageTests.Open(sitting, "chair");

        page.WaitForAssertion(() => Assert.Contains("The lists do all of the same.", page.Words()));
        Assert.Empty(page.FindAll(".diagram-canvas"));
    }

    [Theory]
    [InlineData("c3", "c7")]
    [InlineData("c7", "c3")]
    public async Task A_line_that_is_drawn_waits_for_its_confirmation(string from, string to)
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);
        var before = sitting.Draft.Version;

        Drag(page, from, to);

        page.WaitForAssertion(() => Assert.Equal(["R.1 follows from 2"], LinksPageTests.Waiting(page)));
        Assert.Equal("line planned pressable", Line(page, "c3", "c7").ClassName);
        Assert.Equal(before, sitting.Draft.Version);
        page.Button("Record it for R.1").Click();
        page.WaitForAssertion(() => Assert.Equal([Hall.Review, Hall.Chapeau], LinksPageTests.Follows(sitting)));
        page.WaitForAssertion(() => Assert.Equal("line follows pressable", Line(page, "c3", "c7").ClassName));
    }

    [Fact]
    public async Task Proposals_are_joined_by_a_line()
    {
        await using var sitting = await LinksPageTests.WithTwoProposals();
        var page = Open(sitting);

        Drag(page, "proposal-IDN-1", "proposal-AUS-1");

        page.WaitForAssertion(() => Assert.Equal(["AUS/1 and IDN/1 go together"], LinksPageTests.Waiting(page)));
    }

    [Theory]
    [InlineData("c3", "c6")]
    [InlineData("c3", "proposal-AUS-1")]
    [InlineData("proposal-AUS-1", "c7")]
    [InlineData("c7", "section-c1")]
    public async Task What_cannot_be_joined_takes_no_line(string from, string to)
    {
        await using var sitting = await LinksPageTests.WithTwoProposals();
        var page = Open(sitting);

        Drag(page, from, to);

        Assert.Empty(LinksPageTests.Waiting(page));
        Assert.Empty(page.FindAll(".line.drawn"));
    }

    [Fact]
    public async Task The_secretariat_draws_between_proposals_alone()
    {
        await using var sitting = await LinksPageTests.WithTwoProposals();
        var page = LinksPageTests.Open(sitting, "secretariat", script: "ready");
        page.WaitForElement(".diagram-node");

        Assert.Equal(
            ["proposal-AUS-1", "proposal-IDN-1"],
            page.FindAll(".diagram-node:has(.diagram-port)").Select(node => node.GetAttribute("data-node-id")));
        Assert.Empty(page.FindAll(".pressable"));
    }

    [Fact]
    public async Task A_line_is_taken_away_by_a_press_and_comes_back_by_another()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);

        Press(page, ".diagram-link");
        page.WaitForAssertion(() => Assert.Equal("line taken-away pressable", Line(page, "c6", "c7").ClassName));
        Assert.Equal(["R.1 follows from 3 no longer"], LinksPageTests.Waiting(page));
        Press(page, ".diagram-link");

        page.WaitForAssertion(() => Assert.Equal("line follows pressable", Line(page, "c6", "c7").ClassName));
        Assert.Empty(LinksPageTests.Waiting(page));
    }

    [Fact]
    public async Task The_delete_key_deletes_nothing()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);
        var nodes = page.FindAll(".diagram-node").Count;

        Press(page, "[data-node-id=c6]");
        Press(page, ".diagram-node:has(.group-title) ~ .diagram-node");
        page.Find(".diagram-canvas").KeyDown(new KeyboardEventArgs { Key = "Delete", Code = "Delete" });

        Assert.Equal(nodes, page.FindAll(".diagram-node").Count);
        Assert.Empty(LinksPageTests.Waiting(page));
    }

    [Fact]
    public async Task A_group_folds_and_its_lines_lead_to_its_title()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);

        Press(page, "[data-node-id=section-c1]");

        page.WaitForAssertion(() => Assert.Equal(
            ["section-c1", "area-1", "c7"],
            page.FindAll(".diagram-node").Select(node => node.GetAttribute("data-node-id"))));
        Assert.Equal("line follows ", Line(page, "section-c1", "c7").ClassName);
        page.Button("Unfold all").Click();
        page.WaitForAssertion(() => Assert.Equal("line follows pressable", Line(page, "c6", "c7").ClassName));
    }

    [Fact]
    public async Task A_line_that_is_being_drawn_stays_while_others_act()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);
        Down(page, "c3");
        Move(page, 360, 200);

        await sitting.Do(Hall.Australia, Hall.Add(Hall.Preamble, "We met in peace"));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus), new AgreeClause(Hall.Review, 1));

        page.WaitForAssertion(() => Assert.Contains(
            "Agreed", Node(page, "c6").QuerySelector(".name")!.TextContent));
        Assert.Single(page.FindAll(".line.drawn"));
        Assert.Empty(page.FindAll("[data-node-id=c8]"));

        Up(page, "c7");

        page.WaitForAssertion(() => Assert.Single(LinksPageTests.Waiting(page)));
        page.WaitForAssertion(() => Assert.Single(page.FindAll("[data-node-id=c8]")));
        Assert.Empty(page.FindAll(".line.drawn"));
    }

    [Fact]
    public async Task A_line_that_is_let_go_outside_or_escaped_from_is_gone()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);

        Down(page, "c3");
        page.Find(".diagram-canvas").PointerMove(Pointer(500, 300, buttons: 0));
        Assert.Empty(page.FindAll(".line.drawn"));

        Down(page, "c3");
        page.Find(".diagram-canvas").KeyDown(new KeyboardEventArgs { Key = "Escape" });
        Up(page, "c7");

        Assert.Empty(page.FindAll(".line.drawn"));
        Assert.Empty(LinksPageTests.Waiting(page));
    }

    [Fact]
    public async Task Two_hundred_boxes_are_shown()
    {
        await using var sitting = await Sitting.InALongNegotiation(paragraphs: 220, acts: 400);
        var page = Open(sitting);
        page.Button("Unfold all").Click();

        page.WaitForAssertion(() => Assert.True(page.FindAll(".diagram-node").Count >= 200));
    }

    private static IRenderedComponent<LinksPage> Open(Sitting sitting)
    {
        var page = LinksPageTests.Open(sitting, "chair", script: "ready");
        page.WaitForElement(".diagram-node");
        return page;
    }

    private static void Drag(IRenderedComponent<LinksPage> page, string from, string to)
    {
        Down(page, from);
        Up(page, to);
    }

    private static void Down(IRenderedComponent<LinksPage> page, string node) =>
        Node(page, node).QuerySelector(".diagram-port")!.PointerDown(Pointer(300, 100));

    private static void Move(IRenderedComponent<LinksPage> page, int x, int y) =>
        page.Find(".diagram-canvas").PointerMove(Pointer(x, y));

    private static void Up(IRenderedComponent<LinksPage> page, string node) =>
        Node(page, node).PointerUp(Pointer(600, 90));

    private static void Press(IRenderedComponent<LinksPage> page, string selector)
    {
        page.Find(selector).PointerDown(Pointer(500, 700));
        page.Find(selector).PointerUp(Pointer(500, 700));
    }

    private static PointerEventArgs Pointer(int x, int y, int buttons = 1) => new()
    {
        ClientX = x,
        ClientY = y,
        Buttons = buttons,
        PointerType = "mouse",
    };

    private static IElement Node(IRenderedComponent<LinksPage> page, string key) =>
        page.Find($"[data-node-id='{key}']");

    private static IElement Line(IRenderedComponent<LinksPage> page, string from, string to) =>
        page.Find($".line[data-from='{from}'][data-to='{to}']");

    private static string Way(IRenderedComponent<LinksPage> page, string from, string to) =>
        Line(page, from, to).QuerySelector(".way")!.GetAttribute("d")!;
}
