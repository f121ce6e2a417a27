using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components.Forms;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The secretariat brings in what delegations sent as files.</summary>
public sealed class BringDelegationsTests
{
    [Fact]
    public async Task Several_files_are_entered_at_one_press_and_wait_until_their_delegations_confirm_all()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "secretariat");
        var japan = await Files.Edited(
            sitting.Room, ("once a year", "every two years"), ("on skills for all", "on skills for everybody"));
        var australia = await Files.Edited(sitting.Room, ("in an open meeting", "in a closed meeting"));
        page.FindComponent<InputFile>().UploadFiles(
            InputFileContent.CreateFromBinary(japan, "comments JPN final.docx"),
            InputFileContent.CreateFromBinary(australia, "Australia.docx"),
            InputFileContent.CreateFromBinary("nothing"u8.ToArray(), "unnamed.docx"));
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll("li.brought").Count));
        Assert.Equal(["JPN", "AUS"], page.FindAll("li.brought select").Select(each => each.GetAttribute("value")));
        Assert.Contains("not a Word file", page.FindAll("li.brought")[2].TextContent);
        Assert.Empty(sitting.Draft.Proposals);

        page.Button("Enter as read from the floor (3)").Click();

        page.WaitForAssertion(() => Assert.Equal(3, sitting.Draft.Proposals.Count));
        Assert.All(sitting.Draft.Proposals.Values, each => Assert.True(each.AwaitsConfirmation));
        page.WaitForAssertion(() => Assert.Contains("JPN/2", page.FindAll("li.brought")[0].TextContent));
        Assert.Contains("Enter as read from the floor (0)", page.Words());

        var since = sitting.Screen("JPN", "/since")
            .Render<SincePage>(set => set.Add(each => each.Document, Sitting.Document));
        since.Button("Confirm all 2").Click();

        since.WaitForAssertion(() => Assert.All(
            sitting.Draft.Proposals.Values, each => Assert.Equal(each.Sponsor != Hall.Jpn, each.AwaitsConfirmation)));
    }

    /// <summary>More files than a person may act at once.</summary>
    [Fact]
    public async Task Twenty_five_files_are_one_press()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "secretariat");
        var files = new List<InputFileContent>();
        for (var nth = 1; nth <= 25; nth++)
            files.Add(InputFileContent.CreateFromBinary(
                await Files.Edited(sitting.Room, ("once a year", $"{nth} times a year")), $"JPN {nth}.docx"));
        page.FindComponent<InputFile>().UploadFiles([.. files]);
        page.WaitForAssertion(() => Assert.Equal(25, page.FindAll("li.brought").Count), TimeSpan.FromMinutes(1));

        page.Button("Enter as read from the floor (25)").Click();

        page.WaitForAssertion(
            () => Assert.Contains("Enter as read from the floor (0)", page.Words()), TimeSpan.FromMinutes(1));
        Assert.Equal(25, sitting.Draft.Proposals.Count);
    }

    [Fact]
    public async Task More_files_than_are_read_at_once_are_refused_and_nothing_is_lost()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting, "secretariat");

        page.FindComponent<InputFile>().UploadFiles([.. Enumerable.Range(0, 61)
            .Select(nth => InputFileContent.CreateFromText("none", $"{nth}.docx"))]);

        Assert.Contains("more than 60 files", page.Find("[role=alert]").TextContent);
        Assert.Empty(page.FindAll("li.brought"));
    }

    [Fact]
    public async Task It_is_a_page_for_the_secretariat()
    {
        await using var sitting = await Sitting.InNegotiation();

        Assert.Empty(Open(sitting, "JPN").FindAll("input:not(.go-to input)"));
        Assert.Empty(Open(sitting, "chair").FindAll("input:not(.go-to input)"));
    }

    private static IRenderedComponent<BringDelegationsPage> Open(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/bring-in/delegations")
            .Render<BringDelegationsPage>(set => set.Add(each => each.Document, Sitting.Document));
}
