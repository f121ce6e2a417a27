using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public sealed class GoToPageTests
{
    [Fact]
    public async Task A_number_leads_on_at_once()
    {
        await using var sitting = await Sitting.InNegotiation();
        var screen = sitting.Screen("JPN", "small-message/go?to=R.1");

        screen.Render<GoToPage>(page => page.Add(each => each.Document, Sitting.Document));

        Assert.EndsWith(
            "/small-message/clauses/c7",
            screen.Services.GetRequiredService<NavigationManager>().Uri,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_lead_to_a_list_and_what_is_private_is_not_in_it()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Keep(Hall.Australia, Hall.Modify(Hall.Review, "We will review in secret"));
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));

        foreach (var seat in new[] { "AUS", "JPN", "chair", "secretariat", "observer" })
        {
            var found = sitting.Screen(seat, "small-message/go?to=review").Render<GoToPage>(page =>
                page.Add(each => each.Document, Sitting.Document));

            Assert.Equal(
                ["/small-message/clauses/c6", "/small-message/clauses/c6#AUS-1"],
                found.FindAll(".found a").Select(link => link.GetAttribute("href")));
            Assert.DoesNotContain("secret", found.Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_what_can_be_asked()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = sitting.Screen("JPN", "small-message/go?to=%3Cb%3E99%3C/b%3E").Render<GoToPage>(set =>
            set.Add(each => each.Document, Sitting.Document));

        Assert.Contains("Nothing is called so", page.Find(".empty").TextContent);
        Assert.Contains("<b>99</b>", page.Find("h1").TextContent);
    }
}
