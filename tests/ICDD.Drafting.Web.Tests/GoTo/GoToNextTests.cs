using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public sealed class GoToNextTests
{
    [Theory]
    [InlineData("JPN", "?next=open", "/clauses/c2")]
    [InlineData("JPN", "?next=open&after=c2", "/clauses/c3")]
    [InlineData("JPN", "?next=open&after=c7", "/clauses/c2")]
    [InlineData("JPN", "?next=open&after=nowhere", "/clauses/c2")]
    [InlineData("JPN", "?next=change", "/clauses/c6")]
    [InlineData("chair", "?next=waiting&after=c2", "/chair?clause=c6")]
    public async Task It_leads_to_the_next_of_its_kind_behind_a_clause(string seat, string query, string place)
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));

        var screen = sitting.Screen(seat, $"/go{query}");
        screen.Render<GoToPage>(page => page.Add(each => each.Document, Sitting.Document));

        Assert.EndsWith(
            $"/{Sitting.Document}{place}", screen.Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task That_nothing_waits_is_said()
    {
        await using var sitting = await Sitting.InNegotiation();

        var page = sitting.Screen("JPN", "/go?next=waiting")
            .Render<GoToPage>(each => each.Add(at => at.Document, Sitting.Document));

        Assert.Contains("Nothing waits for you.", page.Words());
    }
}
