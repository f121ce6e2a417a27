using System.Reflection;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public sealed class BriefScreensTests
{
    private const string Secret = "Zwiebelturm";

    private static readonly DelegationBrief Own = new(Hall.Aus);

    [Fact]
    public async Task A_draft_shows_as_a_redline_with_its_standing_against_the_live_text()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Keep(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        var page = Page(sitting, "AUS");
        Assert.Contains(
            "applies to the present text", page.Find(".draft-proposal").TextContent, StringComparison.Ordinal);
        Assert.Equal("every two years", page.Find(".draft-proposal ins").Seen());

        await sitting.Do(
            Hall.Indonesia, Hall.Modify(Hall.Review, "We will review progress every month in an open meeting"));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Idn));

        page.WaitForAssertion(() => page.Find(".draft-proposal .chip.standing-conflicting"));
    }

    [Fact]
    public async Task Tabling_shows_what_the_others_will_see_and_they_see_exactly_that()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Keep(
            Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo) with { Rationale = "Once a year is too often" });
        var page = Page(sitting, "AUS");

        page.Button("See what the others will see").Click();
        var preview = Face(page.Find(".tabling .proposal"));
        Assert.Empty(sitting.Draft.Proposals);
        page.Button("Table the proposal").Click();

        page.WaitForAssertion(() => Assert.Contains(
            "tabled as AUS/1", page.Find(".draft-proposal").TextContent, StringComparison.Ordinal));
        var card = Face(Talk(sitting, "IDN").Find("#AUS-1"));
        Assert.StartsWith("AUS/1 Australia", preview, StringComparison.Ordinal);
        Assert.StartsWith(
            preview[..preview.IndexOf("Tabled", StringComparison.Ordinal)], card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_press_that_tables_says_why_it_cannot()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Keep(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, new AgreeClause(Hall.Review, 1));
        var page = Page(sitting, "AUS");

        page.Button("See what the others will see").Click();

        Assert.Contains("agreed", page.Find(".tabling .outcome-refused").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".tabling button"));
    }

    [Fact]
    public async Task What_is_typed_in_the_form_of_a_proposal_can_be_kept_instead()
    {
        await using var sitting = await Sitting.InNegotiation();
        var screen = sitting.Screen("AUS", "/clauses/c6");
        screen.JSInterop.Setup<Microsoft.JSInterop.IJSStreamReference>("localDrafts.read", _ => true)
            .SetResult(TypedWords.Of(Hall.ReviewInTwo));
        var talk = Talk(screen);
        talk.Button("Change the words").Click();

        talk.Button("Keep in our brief").Click();

        talk.WaitForAssertion(() => Assert.Single(talk.FindAll(".draft-proposal")));
        Assert.Contains("Nobody else sees it", talk.Words(), StringComparison.Ordinal);
        Assert.Empty(sitting.Draft.Proposals);
        Assert.Empty(Talk(sitting, "IDN").FindAll(".draft-proposal"));
    }

    [Fact]
    public async Task A_line_in_danger_warns_the_own_delegation_in_the_room_beside_the_clause_and_on_its_page()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Act(Hall.Australia, new DrawBottomLine(new WordsStay(Hall.Review, "open meeting")));
        var (page, room, other) = (Page(sitting, "AUS"), Room(sitting, "AUS"), Room(sitting, "IDN"));
        Assert.All(new[] { page, room }, each => Assert.Empty(each.FindAll(".crossed-lines p")));

        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewClosed));

        foreach (var each in new[] { page, room })
            each.WaitForAssertion(() => Assert.Contains(
                "IDN/1 would cross it at 3",
                each.Find(".crossed-lines[role=status]").TextContent,
                StringComparison.Ordinal));
        Assert.Contains(
            "in danger from IDN/1", Talk(sitting, "AUS").Find(".brief-panel").TextContent, StringComparison.Ordinal);
        Assert.Empty(other.FindAll(".crossed-lines p"));
    }

    [Fact]
    public async Task A_delegation_is_warned_before_it_keeps_tables_or_supports_what_crosses_its_own_line()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Act(Hall.Australia, new DrawBottomLine(new WordsStayOut("closed")));
        await sitting.Act(Hall.Australia, new DrawBottomLine(new ClauseStays(Hall.Review)));
        await sitting.Keep(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewClosed));
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, $"{Hall.ReviewClosed} by invitation"));

        var page = Page(sitting, "AUS");
        page.Button("See what the others will see").Click();
        Assert.Contains(
            "This would cross your own red lines",
            page.Find(".tabling .own-lines").TextContent,
            StringComparison.Ordinal);

        var talk = Talk(sitting, "AUS");
        Assert.Contains("closed", talk.Find("#IDN-1 .own-lines").TextContent, StringComparison.Ordinal);
        talk.Button("Delete the paragraph").Click();
        talk.WaitForAssertion(() => Assert.Contains(
            "must remain", talk.Find(".propose .own-lines").TextContent, StringComparison.Ordinal));
        Assert.Empty(Talk(sitting, "IDN").FindAll(".own-lines"));
        Assert.Empty(Talk(sitting, "chair").FindAll(".own-lines"));
    }

    [Fact]
    public async Task A_crossed_line_waits_on_the_page_and_the_digest_of_its_own_delegation_alone()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Act(Hall.Australia, new DrawBottomLine(new WordsStay(Hall.Review, "open meeting")));
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewClosed));

        foreach (var page in new[] { typeof(SincePage), typeof(DigestPage) })
        {
            Assert.Contains("A red line of yours", Open(sitting, "AUS", page).Words(), StringComparison.Ordinal);
            Assert.All(["IDN", "JPN", "chair", "secretariat", "observer"],
                seat => Assert.DoesNotContain("red line", Open(sitting, seat, page).Words(), StringComparison.Ordinal));
        }

        var badge = sitting.Screen("AUS")
            .Render<InRoom>(parameters => parameters.Add(room => room.Document, Sitting.Document)
            .Add(room => room.ChildContent, _ => builder => builder.AddContent(0, "x")));
        badge.WaitForAssertion(() => Assert.StartsWith(
            "1", badge.Find(".count").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_lines_of_a_group_warn_its_members_who_all_keep_drafts_there()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Secretariat, new FormGroup(Hall.Pacific));
        var shared = new GroupBrief(Hall.Pacific.Code);
        await sitting.Act(Hall.Australia, new DrawBottomLine(new WordsStayOut("closed")), shared);
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewClosed));

        Assert.Contains(
            "A red line of PAC", Talk(sitting, "JPN").Find("#IDN-1 .own-lines").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "A red line of yours", Open(sitting, "JPN", typeof(SincePage)).Words(), StringComparison.Ordinal);

        var screen = sitting.Screen("JPN", "/clauses/c6");
        screen.JSInterop.Setup<Microsoft.JSInterop.IJSStreamReference>("localDrafts.read", _ => true)
            .SetResult(TypedWords.Of(Hall.ReviewInTwo));
        var talk = Talk(screen);
        talk.Button("Change the words").Click();
        talk.Button("Keep in the brief of PAC").Click();

        await Task.Yield();
        talk.WaitForAssertion(() => Assert.Contains("Nobody else sees it", talk.Words(), StringComparison.Ordinal));
        Assert.Contains("every two years", Page(sitting, "AUS", "?group=PAC").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Keep in the brief", Talk(sitting, "IDN").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_member_sees_what_another_does_at_once()
    {
        await using var sitting = await Sitting.InNegotiation();
        var (page, talk) = (Page(sitting, "AUS"), Talk(sitting, "AUS"));

        await sitting.Act(Hall.Australia with { Person = "alan" }, new NoteOnClause(Hall.Review, "Ask capital"));

        page.WaitForAssertion(() => Assert.Contains("Ask capital", page.Words(), StringComparison.Ordinal));
        talk.WaitForAssertion(() => Assert.Contains("Ask capital", talk.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_of_a_group_is_for_its_members()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Secretariat, new FormGroup(Hall.Pacific));
        await sitting.Act(Hall.Japan, new NoteOnClause(Hall.Review, Secret), new GroupBrief(Hall.Pacific.Code));

        Assert.Contains(Secret, Page(sitting, "AUS", "?group=PAC").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, Page(sitting, "AUS").Words(), StringComparison.Ordinal);
        Assert.Contains("sealed", Page(sitting, "IDN", "?group=PAC").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("PAC", Page(sitting, "IDN").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delegation_that_leaves_loses_sight_of_its_brief_at_once()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Act(Hall.Australia, new NoteOnClause(Hall.Review, Secret));
        await sitting.Act(Hall.Australia, new DrawBottomLine(new WordsStay(Hall.Review, "open meeting")));
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewClosed));
        var (page, talk, room) = (Page(sitting, "AUS"), Talk(sitting, "AUS"), Room(sitting, "AUS"));
        Assert.Contains(Secret, page.Words(), StringComparison.Ordinal);
        Assert.NotEmpty(room.FindAll(".crossed-lines p"));

        await sitting.Do(Hall.Secretariat, new RecordDeparture(Hall.Aus));

        page.WaitForAssertion(() => Assert.Contains("This brief is sealed", page.Words(), StringComparison.Ordinal));
        talk.WaitForAssertion(() => Assert.DoesNotContain(Secret, talk.Words(), StringComparison.Ordinal));
        room.WaitForAssertion(() => Assert.Empty(room.FindAll(".crossed-lines p")));
        Assert.DoesNotContain(Secret, page.Words(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Pages => [.. Addresses.Pages
        .Where(page => page.GetProperty("Document") is not null).Select(page => page.Name)];

    /// <summary>
    /// Every page of a document, found by reflection, while a member of another delegation works on its brief.
    /// </summary>
    [Theory, MemberData(nameof(Pages))]
    public async Task No_open_screen_of_another_part_is_woken_or_changed(string name)
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Indonesia, Hall.Modify(Hall.Review, Hall.ReviewClosed));
        var type = Addresses.Pages.Single(page => page.Name == name);
        var screens = new[] { "IDN", "chair", "secretariat", "observer" }
            .Select(seat => Open(sitting, seat, type))
            .ToList();

        // What a page still loads by itself may come in between, but not time and again; a wake would.
        var still = false;
        for (var tries = 0; tries < 5 && !still; tries++)
        {
            var before = screens.Select(screen => (screen.RenderCount, screen.Markup)).ToList();
            foreach (var act in tries == 0 ? Everything() : [new NoteOnClause(Hall.Review, $"{Secret} {tries}")])
                await sitting.Act(Hall.Australia, act);
            await Task.Delay(20 * (tries + 1), Xunit.TestContext.Current.CancellationToken);
            still = before.SequenceEqual(screens.Select(screen => (screen.RenderCount, screen.Markup)));
        }

        Assert.True(still, name);
        Assert.All(screens, screen => Assert.DoesNotContain(Secret, screen.Markup, StringComparison.Ordinal));
        if (type == typeof(BriefPage))
            Assert.Contains(Secret, Open(sitting, "AUS", type).Markup, StringComparison.Ordinal);
    }

    private static IEnumerable<BriefCommand> Everything() =>
    [
        new KeepDraftProposal(new Modification(Hall.Review, 1, Secret), Secret, Desk.NewId()),
        new EditDraftProposal(new("d1"), 1, new Propose(new Deletion(Hall.Review, 1), Secret), Desk.NewId()),
        new NoteOnClause(Hall.Review, Secret),
        new EditNote(new("n1"), 1, $"{Secret} again"),
        new DrawBottomLine(new WordsStay(Hall.Review, Secret)),
        new DrawBottomLine(new WordsStayOut("closed")),
        new LiftBottomLine(new("r2")),
    ];

    private static IRenderedComponent<IComponent> Open(Sitting sitting, string seat, Type page)
    {
        var screen = sitting.Screen(seat);
        return screen.Render<Frameless>(parameters => parameters.Add(frame => frame.Page, page)
            .Add(frame => frame.Values, Values(page)));
    }

    private static Dictionary<string, object> Values(Type page) => new Dictionary<string, object>
    {
        ["Document"] = Sitting.Document,
        ["Clause"] = Hall.Review.Value,
        ["Number"] = 1,
    }.Where(each => page.GetProperty(each.Key)?.GetCustomAttribute<ParameterAttribute>() is not null).ToDictionary();

    private static string Face(AngleSharp.Dom.IElement card) =>
        string.Join(' ', card.Seen().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IRenderedComponent<IComponent> Page(Sitting sitting, string seat, string query = "") =>
        sitting.Screen(
            seat,
            $"/brief{query}").Render<BriefPage>(parameters => parameters.Add(page => page.Document, Sitting.Document));

    private static IRenderedComponent<IComponent> Room(Sitting sitting, string seat) =>
        sitting.Screen(seat)
            .Render<DraftingRoom>(parameters => parameters.Add(page => page.Document, Sitting.Document));

    private static IRenderedComponent<IComponent> Talk(Sitting sitting, string seat) => Talk(
        sitting.Screen(seat, "/clauses/c6"));

    private static IRenderedComponent<IComponent> Talk(BunitContext screen) =>
        screen.Render<DraftingRoom>(parameters => parameters
            .Add(page => page.Document, Sitting.Document).Add(page => page.Clause, Hall.Review.Value));
}

/// <summary>Draws any page with the values of its address.</summary>
internal sealed class Frameless : ComponentBase
{
    [Parameter, EditorRequired] public required Type Page { get; set; }

    [Parameter, EditorRequired] public required IDictionary<string, object> Values { get; set; }

    protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
    {
        builder.OpenComponent<DynamicComponent>(0);
        builder.AddAttribute(1, nameof(DynamicComponent.Type), Page);
        builder.AddAttribute(2, nameof(DynamicComponent.Parameters), Values);
        builder.CloseComponent();
    }
}
