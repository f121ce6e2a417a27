using System.Text;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web.Tests;

/// <summary>What a keyboard types becomes what the text has, and what is called by name is called by code.</summary>
public sealed class TypedInFormsTests
{
    private const string Curled = "We will review the States’ progress once a year";

    [Fact]
    public async Task Straight_signs_typed_into_a_proposal_become_those_of_the_text()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Curled));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));
        var typed = Curled.Replace('’', '\'').Replace("once", "twice", StringComparison.Ordinal);
        var talk = Talk(sitting, "JPN", typed);
        talk.Button("Change the words").Click();

        await Type(talk, "modify-c6-words", typed);
        talk.WaitForAssertion(() => Assert.Equal("once", talk.Find(".preview del").Seen().Trim()));
        await talk.Find(".propose form").SubmitAsync();

        talk.WaitForAssertion(() => Assert.Equal(
            Curled.Replace("once", "twice", StringComparison.Ordinal),
            ((Modification)sitting.Draft.Proposals[new("JPN-1")].Change).Text));
    }

    [Fact]
    public async Task A_remark_keeps_its_signs_says_whom_it_tells_and_calls_by_name()
    {
        await using var sitting = await Sitting.InNegotiation();
        const string remark = "@indonesia and @Jpn: it's ours";
        var talk = Talk(sitting, "AUS", remark);
        Assert.Equal(
            "AUS=Australia|IDN=Indonesia|JPN=Japan", talk.Find("#comment-c6-words").GetAttribute("data-mentions"));
        Assert.Equal("listbox", talk.Find("#comment-c6-words-mentions").GetAttribute("role"));

        await Type(talk, "comment-c6-words", remark);
        talk.WaitForAssertion(() => Assert.Equal(
            "Will be told: Indonesia, Japan", talk.FindAll(".told")[^1].TextContent.Trim()));
        await talk.FindAll("form").Single(form => form.QuerySelector("#comment-c6-words") is not null).SubmitAsync();

        talk.WaitForAssertion(
            () => Assert.Contains("@IDN and @JPN: it's ours", talk.Words(), StringComparison.Ordinal));
    }

    private static IRenderedComponent<DraftingRoom> Talk(Sitting sitting, string seat, string typed)
    {
        var screen = sitting.Screen(seat, "/clauses/c6");
        screen.JSInterop.Setup<IJSStreamReference>("localDrafts.read", _ => true).SetResult(TypedWords.Of(typed));
        return screen.Render<DraftingRoom>(each => each.Add(at => at.Document, Sitting.Document)
            .Add(at => at.Clause, "c6"));
    }

    private static Task Type(IRenderedComponent<DraftingRoom> page, string box, string text) =>
        page.InvokeAsync(() => page.FindComponents<LocalDraftText>().Single(each => each.Instance.Id == box).Instance
            .Typed(new TypedWords(Encoding.UTF8.GetBytes(text))));
}
