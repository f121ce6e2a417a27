using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class ConferenceTests
{
    [Fact]
    public void A_conference_is_recorded_in_the_words_that_were_checked() =>
        Given.Nothing.When(Secretariat, new ConveneConference(Facts with
        {
            Name = "  Small\u00A0 Conference\n",
            Title = "Message de Pe\u0301kin",
            Venue = " Bali ",
            Panels = [new Panel(1, " Data ")],
        }))
            .Then(new ConferenceConvened(Facts with
            {
                Title = "Message de P\u00E9kin",
                Venue = "Bali",
                Panels = [new Panel(1, "Data")],
            }));

    [Theory]
    [InlineData("fr")]
    [InlineData("zh-Hant-TW")]
    [InlineData("es-419")]
    public void A_language_is_a_tag(string tag) =>
        Given.Nothing.When(Secretariat, new ConveneConference(Facts with { Language = tag })).Happens();

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("en\n")]
    public void What_is_no_tag_is_no_language(string tag) =>
        Given.Nothing.When(Secretariat, new ConveneConference(Facts with { Language = tag }))
            .ThenRefused(new LanguageIsUnknown(tag));

    [Fact]
    public void A_moment_is_read_at_the_venue() =>
        Assert.Equal(Opening, Facts.AtVenue(Opening.ToUniversalTime()));

    [Fact]
    public void Opening_negotiations_keeps_the_zero_draft_as_it_was()
    {
        var opened = Given.AZeroDraft.When(Secretariat, new OpenNegotiations()).Then(new NegotiationsOpened());

        var zero = Assert.Single(opened.Draft.Revisions);
        Assert.Equal("SC/2021/L.1", zero.Symbol);
        Assert.Equal(
            Given.AZeroDraft.Draft.Standing().Select(clause => clause.Text),
            TextState.Of(opened.Draft, zero).Standing().Select(clause => clause.Text));
    }
}
