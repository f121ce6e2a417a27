using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests.HardSituations;

/// <summary>
/// The screen of the hall is the chair's, in large type, live or frozen, and shows what is tabled and nothing else.
/// </summary>
public sealed class Projection_in_the_hall
{
    private static readonly Projected Review = new(Hall.Review, ProjectedAs.Clean);

    [Fact]
    public async Task It_shows_the_title_until_the_chair_chooses_a_clause()
    {
        await using var sitting = await Sitting.InNegotiation();
        var wall = Wall(sitting, "observer");
        Assert.Equal("Small Conference", wall.Find("h1").TextContent);

        Press(sitting, "chair", "Clean text");

        wall.WaitForAssertion(() => Assert.Equal(Hall.ReviewText + ".", wall.Find(".hall-words bdi").TextContent));
        Assert.Equal(
            "3 Open",
            string.Join(' ', wall.Find("h1").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task It_follows_the_text_until_it_is_frozen_and_again_when_it_is_let_go()
    {
        await using var sitting = await Sitting.InNegotiation();
        var wall = Wall(sitting, "observer");
        var projector = Projector(sitting);
        Assert.Null(projector.Show(Hall.Chair, Review));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));
        wall.WaitForAssertion(() => Assert.Equal(Hall.ReviewInTwo + ".", wall.Find(".hall-words bdi").TextContent));

        Assert.Null(projector.Hold(Hall.Chair));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewClosed, 2));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn, 2, 2));
        wall.WaitForAssertion(() => Assert.Contains(
            "frozen at", wall.Find(".hall-held").TextContent, StringComparison.Ordinal));
        Assert.Equal(Hall.ReviewInTwo + ".", wall.Find(".hall-words bdi").TextContent);

        Assert.Null(projector.Follow(Hall.Chair));
        wall.WaitForAssertion(() => Assert.Equal(Hall.ReviewClosed + ".", wall.Find(".hall-words bdi").TextContent));
        Assert.Empty(wall.FindAll(".hall-held"));
    }

    [Fact]
    public async Task It_is_clean_without_a_bracket_or_shows_every_proposal_or_one_as_a_redline()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewClosed));
        var wall = Wall(sitting, "observer");
        var projector = Projector(sitting);

        projector.Show(Hall.Secretariat, Review);
        wall.WaitForAssertion(() => Assert.DoesNotContain(
            "[", wall.Find(".hall").TextContent, StringComparison.Ordinal));
        Assert.Empty(wall.FindAll("ins, del"));

        projector.Show(Hall.Chair, Review with { As = ProjectedAs.Redline });
        wall.WaitForAssertion(() => Assert.Equal(
            ["JPN/1", "AUS/1"], wall.FindAll(".hall-by b").Select(each => each.TextContent)));

        projector.Show(Hall.Chair, Review with { As = ProjectedAs.Redline, Proposal = Hall.Proposal(Hall.Aus) });
        wall.WaitForAssertion(() => Assert.Equal(
            ["AUS/1"], wall.FindAll(".hall-by b").Select(each => each.TextContent)));

        projector.Show(Hall.Chair, Review with { As = ProjectedAs.Compilation });
        wall.WaitForAssertion(() => Assert.Contains("every two years – JPN", wall.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_chair_and_the_secretariat_arrange_it()
    {
        await using var sitting = await Sitting.InNegotiation();
        var projector = Projector(sitting);

        foreach (var seat in new[] { Hall.Australia, Hall.Observer })
        {
            Assert.Equal(new NotYourPart(seat.Role), projector.Show(seat, Review));
            Assert.Equal(new NotYourPart(seat.Role), projector.Hold(seat));
            Assert.Equal(new NotYourPart(seat.Role), projector.Follow(seat));
        }

        Assert.Equal(Projected.Blank, projector.Now);
        Assert.Empty(Talk(sitting, "AUS").FindAll(".project"));
        Assert.NotEmpty(Talk(sitting, "secretariat").FindAll(".project"));
    }

    [Theory]
    [InlineData(ProjectedAs.Clean)]
    [InlineData(ProjectedAs.Redline)]
    [InlineData(ProjectedAs.Compilation)]
    public async Task It_looks_the_same_from_every_seat_and_holds_nothing_to_press_or_to_fill(ProjectedAs way)
    {
        await using var sitting = await Busy();
        Projector(sitting).Show(Hall.Chair, Review with { As = way });
        var walls = new[] { "chair", "secretariat", "AUS", "JPN", "observer" }
            .Select(seat => Wall(sitting, seat))
            .ToList();

        Assert.Single(walls.Select(wall => wall.Find(".hall").OuterHtml).Distinct());
        Assert.Empty(walls[0].FindAll("button, input, textarea, select, form, nav, .tabs, .plate"));
    }

    [Theory]
    [InlineData(ProjectedAs.Clean)]
    [InlineData(ProjectedAs.Redline)]
    [InlineData(ProjectedAs.Compilation)]
    public async Task No_comment_position_rationale_or_ruling_is_on_it(ProjectedAs way)
    {
        await using var sitting = await Busy();
        Projector(sitting).Show(Hall.Chair, Review with { As = way });
        var wall = Wall(sitting, "chair").Words();

        foreach (var unseen in new[]
        {
            "whispered",
            "because",
            "capital",
            "asked to wait",
            "supports",
            "object",
            "reserve",
        })
            Assert.DoesNotContain(unseen, wall, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("We will review progress", wall, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arranging_it_is_no_act_of_the_record()
    {
        await using var sitting = await Sitting.InNegotiation();
        var (version, hash) = (sitting.Draft.Version, sitting.Room.Hash);
        Press(sitting, "chair", "Compilation text");

        Assert.Equal(ProjectedAs.Compilation, Projector(sitting).Now.As);
        Assert.Equal((version, hash), (sitting.Draft.Version, sitting.Room.Hash));
    }

    [Fact]
    public async Task The_chair_reads_on_the_desk_what_the_hall_sees_whoever_chose_it()
    {
        await using var sitting = await Sitting.InNegotiation();
        var desk = sitting.Screen("chair", "/chair")
            .Render<ChairDesk>(page => page.Add(each => each.Document, Sitting.Document));
        Assert.Contains("The hall sees the title only", desk.Words(), StringComparison.Ordinal);

        Projector(sitting).Show(Hall.Secretariat, Review with { As = ProjectedAs.Redline });

        desk.WaitForAssertion(() => Assert.Contains(
            "The hall sees 3, Proposals as redlines; follows the text.", desk.Words(), StringComparison.Ordinal));
    }

    private static async Task<Sitting> Busy()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo) with { Rationale = "because of the budget" },
                new CommentOnClause(Hall.Review, "whispered to all"));
        await sitting.Do(
            Hall.Australia, Hall.Signal(Hall.Review, PositionSignal.Reserve) with { Remark = "pending capital" });
        await sitting.Do(
            Hall.Indonesia,
            Hall.Signal(Hall.Proposal(Hall.Jpn), PositionSignal.Object),
            Hall.Signal(Hall.Review, PositionSignal.Support));
        await sitting.Do(Hall.Chair, new DeferClause(Hall.PointA, "asked to wait"));
        return sitting;
    }

    private static void Press(Sitting sitting, string seat, string label) => Talk(sitting, seat).Button(label).Click();

    private static Projector Projector(Sitting sitting) => sitting.Projectors.Of(sitting.Room);

    private static IRenderedComponent<DraftingRoom> Talk(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/clauses/c6").Render<DraftingRoom>(page => page
            .Add(each => each.Document, Sitting.Document).Add(each => each.Clause, "c6"));

    private static IRenderedComponent<ProjectionPage> Wall(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/projection")
            .Render<ProjectionPage>(page => page.Add(each => each.Document, Sitting.Document));
}
