namespace ICDD.Drafting.Documents.Tests;

public class OpeningPhraseTests
{
    [Theory]
    [InlineData(ClauseKind.Preambular, "Recalling its resolution 70/1", null)]
    [InlineData(ClauseKind.Preambular, "Deeply concerned that rivers dry up", null)]
    [InlineData(ClauseKind.Preambular, "Guided by the Charter", null)]
    [InlineData(ClauseKind.Preambular, "Requests the Secretary-General", OpeningHint.VerbInPreamble)]
    [InlineData(ClauseKind.Preambular, "The rivers of the region", OpeningHint.NoParticiple)]
    [InlineData(ClauseKind.Operative, "Requests the Secretary-General", null)]
    [InlineData(ClauseKind.Operative, "Also calls upon States", null)]
    [InlineData(ClauseKind.Operative, "Recalling its resolution 70/1", OpeningHint.ParticipleInOperative)]
    [InlineData(ClauseKind.Operative, "States should cooperate", OpeningHint.NoVerb)]
    [InlineData(ClauseKind.Operative, "3. Requests the Secretary-General", OpeningHint.NumberIsTyped)]
    [InlineData(ClauseKind.Operative, "3 bis. Requests", OpeningHint.NumberIsTyped)]
    [InlineData(ClauseKind.Heading, "The rivers of the region", null)]
    [InlineData(ClauseKind.Recommendation, "Publish data", null)]
    [InlineData(ClauseKind.Operative, "   ", null)]
    public void A_resolution_leads_one_to_expect_participles_and_verbs(
        ClauseKind kind, string text, OpeningHint? hint) =>
        Assert.Equal(hint, OpeningPhrases.Of(Hall.Conference(StyleProfile.Resolution), kind, 0, text));

    [Theory]
    [InlineData(ClauseKind.Preambular, "We recall the Jakarta Message", null)]
    [InlineData(ClauseKind.Preambular, "Recalling the Jakarta Message", null)]
    [InlineData(ClauseKind.Operative, "Digital tools change diplomacy", null)]
    [InlineData(ClauseKind.Operative, "Encourages States to exchange data", OpeningHint.VerbInMessage)]
    [InlineData(ClauseKind.Operative, "Recalling the Jakarta Message", OpeningHint.ParticipleInMessage)]
    [InlineData(ClauseKind.Operative, "(a) We agree", OpeningHint.NumberIsTyped)]
    [InlineData(ClauseKind.Operative, "A digital divide remains", null)]
    [InlineData(ClauseKind.Operative, "I. Kant wrote on peace", OpeningHint.NumberIsTyped)]
    public void A_message_leads_one_to_expect_sentences(ClauseKind kind, string text, OpeningHint? hint) =>
        Assert.Equal(hint, OpeningPhrases.Of(Hall.Conference(StyleProfile.Message), kind, 0, text));

    [Theory]
    [InlineData("id")]
    [InlineData("fr-CH")]
    public void Of_languages_that_it_does_not_read_it_says_nothing(string language) =>
        Assert.Null(OpeningPhrases.Of(
            Hall.Conference(StyleProfile.Resolution) with { Language = language },
            ClauseKind.Operative,
            0,
            "Kami meminta"));

    [Fact]
    public void A_sub_paragraph_opens_as_its_paragraph_asks() =>
        Assert.Null(OpeningPhrases.Of(Hall.Conference(StyleProfile.Resolution), ClauseKind.Operative, 1, "On rivers"));

    [Theory]
    [InlineData("bali-message")]
    [InlineData("river-compact")]
    public async Task The_samples_open_as_their_profiles_lead_one_to_expect(string sample)
    {
        using var hall = await Samples.Open(sample);

        Assert.Empty(hall.Draft.Standing()
            .Where(clause => OpeningPhrases.Of(
                hall.Draft.Conference!, clause.Kind, hall.Draft.Outline.DepthOf(clause.Id), clause.Text) is not null)
            .Select(clause => clause.Text));
    }
}
