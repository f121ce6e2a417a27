using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web.Tests;

public sealed class SilenceScreensTests
{
    private static readonly SilenceId First = new("s1");

    private static async Task<Sitting> WithALateObjection(SilenceDisclosure disclosure)
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Chair, new AgreeClause(Hall.Review, 1));
        await sitting.Do(
            Hall.Chair, new SetSilence([new(Hall.Review, 1)], sitting.Clock.GetUtcNow().AddHours(1), disclosure));
        sitting.Clock.Advance(TimeSpan.FromHours(2));
        await sitting.Do(Hall.Australia, new BreakSilence(First, [Hall.Review], "Too late, and yet"));
        return sitting;
    }

    [Theory]
    [InlineData("en", "Accept the late objection", "Open again, and free for proposals: 3.", "Open again: 3.")]
    [InlineData(
        "id", "Terima keberatan yang terlambat", "Terbuka lagi dan dapat menerima usulan: 3.", "Terbuka lagi: 3.")]
    public async Task Accepting_a_late_objection_asks_first_and_says_what_it_opens(
        string language, string button, string question, string said)
    {
        await using var sitting = await WithALateObjection(SilenceDisclosure.Names);
        var page = Silence(sitting, "chair", language);
        Assert.DoesNotContain(question, page.Words());

        page.Button(button).Click();
        Assert.Contains(question, page.Words());
        Assert.Equal(ClauseStatus.Agreed, sitting.Draft.Find(Hall.Review)!.Status);
        page.Find(".question input").Change(true);
        page.FindAll(".question button").First(each => each.TextContent == button).Click();

        page.WaitForAssertion(() => Assert.Contains(said, page.Words()));
        Assert.Equal(ClauseStatus.Open, sitting.Draft.Find(Hall.Review)!.Status);
    }

    [Fact]
    public async Task Where_it_was_is_told_to_nobody_who_may_not_know()
    {
        await using var sitting = await WithALateObjection(SilenceDisclosure.ChairOnly);
        await sitting.Do(Hall.Chair, new AcceptLateBreak(First, 1));

        Assert.DoesNotContain("Open again", Silence(sitting, "JPN").Words());
        Assert.Contains("Open again: 3.", Silence(sitting, "chair").Words());
    }

    [Theory]
    [InlineData("en", "Decline the late objection", "Declined by the Chair on")]
    [InlineData("id", "Tolak keberatan yang terlambat", "Ditolak Ketua pada")]
    public async Task Declining_a_late_objection_gives_a_reason_that_all_see(
        string language, string button, string said)
    {
        await using var sitting = await WithALateObjection(SilenceDisclosure.ChairOnly);
        var screen = sitting.Screen("chair", "/silence", language);
        screen.JSInterop.Setup<IJSStreamReference>("localDrafts.read", _ => true)
            .SetResult(TypedWords.Of("The hour was known."));
        var page = screen.Render<SilencePage>(page => page.Add(each => each.Document, Sitting.Document));

        await page.FindAll("form")
            .First(each => each.TextContent.Contains(button, StringComparison.Ordinal)).SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains(said, page.Words()));
        Assert.Equal(ClauseStatus.Agreed, sitting.Draft.Find(Hall.Review)!.Status);
        var other = Silence(sitting, "JPN", language).Words();
        Assert.Contains("The hour was known.", other);
        Assert.DoesNotContain("Too late, and yet", other);
        var news = sitting.Screen("JPN", "/since", language)
            .Render<SincePage>(page => page.Add(each => each.Document, Sitting.Document));
        Assert.Contains(said, news.Words());
    }

    [Fact]
    public async Task A_late_objection_waits_visibly_for_the_chair()
    {
        await using var sitting = await WithALateObjection(SilenceDisclosure.Names);

        var since = sitting.Screen("chair", "/since")
            .Render<SincePage>(page => page.Add(each => each.Document, Sitting.Document));

        Assert.Contains("A late objection in a silence procedure waits for your ruling.", since.Words());
    }

    private static IRenderedComponent<SilencePage> Silence(Sitting sitting, string seat, string language = "en") =>
        sitting.Screen(seat, "/silence", language)
            .Render<SilencePage>(page => page.Add(each => each.Document, Sitting.Document));
}
