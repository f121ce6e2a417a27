using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class GroupScreensTests
{
    [Fact]
    public async Task The_secretariat_records_a_group_with_its_members_and_its_speaker()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "secretariat");

        page.FindAll(".group-form .fields input")[0].Change("PAC");
        page.FindAll(".group-form .fields input")[1].Change("Pacific Friends");
        page.FindAll(".group-members input")[1].Change(true);
        page.FindAll(".group-members input")[2].Change(true);
        page.Find(".group-form select").Change("AUS");
        page.Find(".group-form").Submit();

        page.WaitForAssertion(() => Assert.Contains(
            "Pacific Friends", page.Find(".groups").TextContent, StringComparison.Ordinal));
        Assert.Equal(Hall.Pacific, Assert.Single(sitting.Draft.Groups.All));
    }

    [Fact]
    public async Task Others_see_the_groups_and_no_buttons()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Secretariat, new FormGroup(Hall.Pacific));

        var page = Open(sitting, "JPN");

        Assert.Equal(
            "PAC Pacific Friends Australia Japan, Australia", string.Join(' ', page.Find(".groups tbody tr").Children
                .Select(cell => cell.TextContent.Trim())));
        Assert.Empty(page.FindAll(".groups button"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_group_is_said_where_it_was_typed()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "secretariat");

        page.FindAll(".group-form .fields input")[0].Change("JPN");
        page.Find(".group-form").Submit();

        page.WaitForAssertion(() => Assert.Contains(
            "The code JPN belongs to Japan", page.Find(".group-form .said").TextContent, StringComparison.Ordinal));
    }

    private static IRenderedComponent<Participants> Open(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/participants")
            .Render<Participants>(page => page.Add(each => each.Document, Sitting.Document));
}
