using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class ClockAlarmTests
{
    [Theory]
    [InlineData("chair", "en", "The clock of the server is not believed.")]
    [InlineData("secretariat", "id", "Jam server tidak dapat dipercaya.")]
    public async Task The_chair_and_the_secretariat_read_that_the_clock_is_wrong(
        string seat, string language, string said)
    {
        await using var sitting = await Sitting.InNegotiation();
        sitting.Clock.Off = TimeSpan.FromHours(3);

        Assert.Contains(said, Silence(sitting, seat, language).Find(".clock-banner").TextContent);
        Assert.Empty(Silence(sitting, "JPN", language).FindAll(".clock-banner"));
    }

    [Fact]
    public async Task The_chair_undoes_an_end_by_a_wrong_clock_on_the_page_of_the_silence()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Chair,
            new SetSilence([new(Hall.Review, 1)], sitting.Clock.GetUtcNow().AddHours(1), SilenceDisclosure.Names));
        sitting.Clock.Advance(TimeSpan.FromHours(2));
        await sitting.Room.ActOnWhatIsDue();
        Assert.DoesNotContain("It ended by a wrong clock", Silence(sitting, "JPN").Words());
        Assert.Contains("It ended by a wrong clock", Silence(sitting, "chair").Words());

        await sitting.Do(
            Hall.Chair, new UndoExpiry(new("s1"), sitting.Clock.GetUtcNow().AddHours(2), "two hours fast"));

        Assert.Contains("A wrong clock had ended it", Silence(sitting, "JPN").Words());
    }

    [Fact]
    public async Task The_log_and_the_health_answer_say_so_and_when_it_is_over()
    {
        await using var site = new TestSite();
        using var browser = site.Browser();
        Assert.Contains("\"alarms\":[]", await Health(browser));

        site.Time.Off = TimeSpan.FromHours(3);
        await Ticks(
            site, () => site.Log.All.Any(line => line.Contains("is not believed (Jumped", StringComparison.Ordinal)));
        Assert.Contains("ClockJumped", await Health(browser));

        site.Time.Off = TimeSpan.Zero;
        await Ticks(site, () => site.Log.All.Any(line => line.Contains("believed again", StringComparison.Ordinal)));
        Assert.Contains("\"alarms\":[]", await Health(browser));
    }

    private static async Task Ticks(TestSite site, Func<bool> seen)
    {
        for (var each = 0; each < 200 && !seen(); each++)
        {
            site.Time.Advance(TimeSpan.FromSeconds(10));
            await Task.Delay(50, Xunit.TestContext.Current.CancellationToken);
        }

        Assert.True(seen());
    }

    private static Task<string> Health(HttpClient browser) => browser.GetStringAsync(
        "/health", Xunit.TestContext.Current.CancellationToken);

    private static IRenderedComponent<SilencePage> Silence(Sitting sitting, string seat, string language = "en") =>
        sitting.Screen(seat, "/silence", language)
            .Render<SilencePage>(page => page.Add(each => each.Document, Sitting.Document));
}
