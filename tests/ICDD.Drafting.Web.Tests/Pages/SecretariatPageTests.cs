using Bunit;
using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class SecretariatPageTests
{
    [Fact]
    public async Task A_blank_text_gets_its_first_clause_here()
    {
        await using var sitting = await Sitting.AtTheZeroDraft();
        await sitting.Do(Hall.Secretariat, [.. Reversed(sitting).Select(clause => new RemoveClause(clause))]);

        Assert.Contains("The text is still blank.", Open(sitting).Words());
    }

    [Fact]
    public async Task Negotiations_open_after_the_question_is_answered()
    {
        await using var sitting = await Sitting.AtTheZeroDraft();
        var page = Open(sitting);
        page.Button("Open negotiations").Click();
        Assert.Equal(Stage.ZeroDraft, sitting.Draft.Stage);

        page.Find(".question input").Change(true);
        page.Find(".question button.primary").Click();

        page.WaitForAssertion(() => Assert.Equal("Under negotiation", page.Find("[aria-current=step]").TextContent));
    }

    [Fact]
    public async Task Observers_are_let_in_and_stopped()
    {
        await using var sitting = await Sitting.InNegotiation();
        var page = Open(sitting);

        page.Button("Let observers comment").Click();
        page.WaitForAssertion(() => Assert.True(sitting.Draft.ObserversMayComment));
        page.WaitForAssertion(() => page.Button("Stop observers' comments").Click());

        page.WaitForAssertion(() => Assert.False(sitting.Draft.ObserversMayComment));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task A_revision_is_issued_with_the_numbers_kept_or_run_through_again(int choice, bool renumbered)
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Add(Hall.Review, "We will meet again"));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));
        var page = Open(sitting);

        page.FindAll("input[type=radio]")[choice].Change("on");
        page.Button("Issue the revision").Click();
        Assert.Contains("issued as SC/2021/L.1/Rev.1", page.Words());
        page.Find(".question input").Change(true);
        page.Find(".question button.primary").Click();

        page.WaitForAssertion(() => Assert.Equal(2, sitting.Draft.Revisions.Count));
        Assert.Equal(renumbered, sitting.Draft.Revisions[^1].Before is not null);
    }

    [Fact]
    public async Task Floor_proposals_wait_in_a_list_until_they_are_confirmed()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Secretariat, new EnterFromTheFloor(Hall.Jpn, new Modification(Hall.Review, 1, Hall.ReviewClosed), ""));
        var page = Open(sitting);
        Assert.Equal("From the floor, awaiting confirmation: 1", page.Find("#floor-title").TextContent);

        await sitting.Do(Hall.Japan, new ConfirmFloorProposal(Hall.Proposal(Hall.Jpn)));

        page.WaitForAssertion(() => Assert.Equal(
            "From the floor, awaiting confirmation: 0", page.Find("#floor-title").TextContent));
    }

    [Fact]
    public async Task The_embedded_store_says_how_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("store-").FullName;
        await using (var store = await LiteDbJournal.Open(folder, TimeProvider.System))
        {
            await using var sitting = await Sitting.InNegotiation();
            sitting.Store = store;

            var page = Open(sitting);

            Assert.Contains("Nothing had to be mended.", page.Words());
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Other_parts_are_told_whose_page_it_is()
    {
        await using var sitting = await Sitting.InNegotiation();

        Assert.Contains("is for others: Secretariat", Open(sitting, "chair").Words());
    }

    private static IEnumerable<ClauseId> Reversed(Sitting sitting) => sitting.Draft.Outline.Roots.Reverse();

    private static IRenderedComponent<SecretariatPage> Open(Sitting sitting, string seat = "secretariat") =>
        sitting.Screen(seat, "/secretariat")
            .Render<SecretariatPage>(page => page.Add(each => each.Document, Sitting.Document));
}
