using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

/// <summary>On the text itself: who brought a word in, by which act, when; by pointer and by keyboard.</summary>
public sealed class AuthoredTextTests
{
    [Fact]
    public async Task Every_word_of_an_open_clause_can_be_reached_and_says_whose_it_is()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));

        var page = sitting.Screen("observer", "/clauses/c6").Render<DraftingRoom>(set => set
            .Add(each => each.Document, Sitting.Document).Add(each => each.Clause, "c6"));

        var words = page.FindAll(".talk-text .authored");
        Assert.Equal(Hall.ReviewInTwo, string.Concat(words.Select(each => each.TextContent)));
        Assert.All(words, each => Assert.Equal("0", each.GetAttribute("tabindex")));
        var theirs = Assert.Single(
            words, each => each.TextContent.Contains("every two years", StringComparison.Ordinal));
        Assert.StartsWith(
            "Australia (AUS/1), wording 2, ", theirs.GetAttribute("aria-description"), StringComparison.Ordinal);
        Assert.Equal(theirs.GetAttribute("aria-description"), theirs.GetAttribute("data-by"));
        Assert.Contains("wording 1", words[0].GetAttribute("data-by"), StringComparison.Ordinal);
    }
}
