using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class PositionScreensTests
{
    [Fact]
    public async Task A_delegation_lets_its_position_be_known_by_one_press()
    {
        await using var sitting = await Sitting.InNegotiation();
        var talk = Talk(sitting, "JPN");

        talk.Button("Object").Click();

        talk.WaitForAssertion(() => Assert.Contains("Japan: objects", Listed(talk), StringComparison.Ordinal));
        Assert.Equal(PositionSignal.Object, Assert.Single(sitting.Draft.Clauses[Hall.Review].Positions).Signal);
    }

    [Fact]
    public async Task New_words_ask_for_the_position_again()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Signal(Hall.Review, PositionSignal.Support));
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));
        var talk = Talk(sitting, "JPN");
        Assert.Contains("supports; to be reconfirmed", Listed(talk), StringComparison.Ordinal);

        talk.Button("Reconfirm: supports").Click();

        talk.WaitForAssertion(() => Assert.DoesNotContain("to be reconfirmed", Listed(talk), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_who_has_the_mandate_may_choose_to_speak_for_the_group()
    {
        await using var sitting = await Grouped();
        Assert.Empty(Talk(sitting, "JPN").FindAll("fieldset.speak-for"));
        var talk = Talk(sitting, "AUS");

        talk.FindAll("fieldset.speak-for")[0].QuerySelectorAll("input")[1].Change("on");
        talk.Button("Reserve").Click();

        talk.WaitForAssertion(() => Assert.Contains(
            "Pacific Friends (Australia): reserves", Listed(talk), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_proposal_is_tabled_on_behalf_of_the_group_and_a_member_stays_out_of_it()
    {
        await using var sitting = await Grouped();
        await sitting.Do(
            Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo) with { OnBehalfOf = Hall.Pacific.Code });
        var talk = Talk(sitting, "JPN");
        Assert.Equal("AUS/1 Australia on behalf of PAC", talk.Find("#AUS-1-title").TextContent);

        talk.Button("Dissociate from PAC").Click();

        talk.WaitForAssertion(() => Assert.Contains(
            "Dissociated from PAC: JPN", talk.Find("#AUS-1").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_map_shows_delegations_as_they_sit_over_the_clauses_of_which_somebody_spoke()
    {
        await using var sitting = await Grouped();
        await sitting.Do(
            Hall.Australia, Hall.Signal(Hall.Review, PositionSignal.Object) with { OnBehalfOf = Hall.Pacific.Code });
        await sitting.Do(Hall.Indonesia, Hall.Signal(Hall.PointA, PositionSignal.Support));
        var map = Map(sitting);

        Assert.Equal(["IDN", "JPN", "AUS"], map.FindAll("thead th abbr").Select(each => each.TextContent));
        Assert.Equal(["2 a.", "3"], map.FindAll("tbody th b").Select(each => each.TextContent));
        Assert.Equal(
            "| O Japan, with PAC: objects | O Australia, with PAC: objects",
            string.Join(" | ", map.FindAll("tbody tr")[1].QuerySelectorAll("td")
                .Select(cell => string.Join(' ', cell.Children.Select(each => each.TextContent)))).TrimStart());
    }

    [Fact]
    public async Task The_map_is_narrowed_to_where_somebody_objects_or_reserves()
    {
        await using var sitting = await Grouped();
        await sitting.Do(
            Hall.Indonesia,
            Hall.Signal(Hall.PointA, PositionSignal.Support),
            Hall.Signal(Hall.Review, PositionSignal.Reserve));

        Assert.Equal(["3"], Map(sitting, "?concerns=only").FindAll("tbody th b").Select(each => each.TextContent));
        Assert.Equal(["2 a.", "3"], Map(sitting, "?section=c1").FindAll("tbody th b").Select(each => each.TextContent));
        Assert.Empty(Map(sitting, "?section=area-1").FindAll("tbody tr"));
    }

    [Fact]
    public async Task The_map_of_a_large_hall_is_drawn_page_by_page()
    {
        await using var sitting = await Sitting.AtTheZeroDraft();
        var codes = Enumerable.Range(0, 61)
            .Select(at => new DelegationCode($"{(char)('A' + at / 26)}{(char)('A' + at % 26)}X")).ToList();
        await sitting.Do(
            Hall.Secretariat,
            [.. codes.Select(code => new AdmitDelegation(new Delegation(code, code.Value, code.Value)))]);
        await sitting.Do(Hall.Secretariat, [.. Enumerable.Range(1, 117)
            .Select(at => new DraftClause(Anchor.Behind(Hall.Review), ClauseKind.Operative, $"We decide {at}"))]);
        var all = new Group(new("ALL"), "All", codes.Append(Hall.Aus).ToSequence(), Hall.Aus);
        await sitting.Do(Hall.Secretariat, new OpenNegotiations(), new FormGroup(all));
        await sitting.Do(Hall.Australia, [.. sitting.Draft.Outline.InOrder()
            .Select(clause => Hall.Signal(clause, PositionSignal.CanLiveWith) with { OnBehalfOf = all.Code })]);

        Assert.Equal((64, 40), Size(Map(sitting)));
        Assert.Equal((64, 4), Size(Map(sitting, "?page=4")));
    }

    private static (int Delegations, int Clauses) Size(IRenderedComponent<PositionsPage> map) =>
        (map.FindAll("thead abbr").Count, map.FindAll("tbody tr").Count);

    [Fact]
    public async Task No_screen_of_positions_counts_votes()
    {
        await using var sitting = await Grouped();
        await sitting.Do(Hall.Indonesia, Hall.Signal(Hall.Review, PositionSignal.Support));
        await sitting.Do(Hall.Japan, Hall.Signal(Hall.Review, PositionSignal.Object));

        Assert.DoesNotContain("%", Map(sitting).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(Map(sitting).FindAll(".map td"), cell => cell.TextContent.Any(char.IsAsciiDigit));
    }

    [Fact]
    public async Task The_chair_sees_by_name_who_is_still_to_be_heard()
    {
        await using var sitting = await Grouped();
        await sitting.Do(Hall.Japan, Hall.Signal(Hall.Review, PositionSignal.Object));
        await sitting.Do(Hall.Indonesia, Hall.Signal(Hall.PointA, PositionSignal.Reserve));
        var desk = sitting.Screen("chair", "/chair")
            .Render<ChairDesk>(page => page.Add(each => each.Document, Sitting.Document));

        Assert.Equal("Ready to agree: 5", desk.Find("#ready-title").TextContent);
        Assert.Equal(
            ["Indonesia: reserves, pending capital", "Japan: objects"],
            desk.FindAll(".concerns li").Select(each => string.Join(
                ' ', each.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1..])));
    }

    [Fact]
    public async Task The_record_says_who_let_what_be_known_and_for_whom()
    {
        await using var sitting = await Grouped();
        await sitting.Do(
            Hall.Australia, Hall.Signal(Hall.Review, PositionSignal.Reserve) with { OnBehalfOf = Hall.Pacific.Code });
        await sitting.Do(Hall.Japan, new DissociateFromGroup(Hall.Pacific.Code, new ThisClause(Hall.Review)));
        var sentences = new Sentences(sitting.WordsIn("en"));
        var acts = await Proceedings.Of(sitting.Room, sitting.Journal).Read();

        Assert.Equal(
            [
                "Secretariat recorded the group Pacific Friends.",
                "Australia, on behalf of PAC, stated the position on 3: reserves, pending capital.",
                "Japan dissociated itself from PAC on 3.",
            ],
            acts.TakeLast(3).Select(sentences.Of));
    }

    private static async Task<Sitting> Grouped()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Secretariat, new FormGroup(Hall.Pacific));
        return sitting;
    }

    private static IRenderedComponent<DraftingRoom> Talk(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/clauses/c6").Render<DraftingRoom>(page => page
            .Add(each => each.Document, Sitting.Document).Add(each => each.Clause, "c6"));

    private static IRenderedComponent<PositionsPage> Map(Sitting sitting, string query = "") =>
        sitting.Screen(
            "observer",
            $"/positions{query}").Render<PositionsPage>(page => page.Add(each => each.Document, Sitting.Document));

    private static string Listed(IRenderedComponent<DraftingRoom> talk) => string.Join(' ', talk
        .FindAll("section[aria-labelledby='positions-title'] .positions > li")
        .SelectMany(each => each.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
