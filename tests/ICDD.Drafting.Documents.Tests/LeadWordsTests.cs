namespace ICDD.Drafting.Documents.Tests;

public class LeadWordsTests
{
    [Theory]
    [InlineData("Recalling the Charter", "Recalling")]
    [InlineData("Recalling also the Convention", "Recalling also")]
    [InlineData("Recalling its resolution 70/1", "Recalling")]
    [InlineData("Also recalling the Convention", "Also recalling")]
    [InlineData("Noting with appreciation the report", "Noting with appreciation")]
    [InlineData("Noting with deep concern that", "Noting with deep concern")]
    [InlineData("Noting with interest and appreciation the work", "Noting with interest and appreciation")]
    [InlineData("Noting with others the work", "Noting")]
    [InlineData("Deeply concerned that floods", "Deeply concerned")]
    [InlineData("Deeply concerned also that floods", "Deeply concerned also")]
    [InlineData("Concerned that pollution", "Concerned")]
    [InlineData("Conscious of the responsibility", "Conscious")]
    [InlineData("Guided by the purposes", "Guided")]
    [InlineData("Taking note of the report", "Taking note")]
    [InlineData("Taking into account the needs", "Taking into account")]
    [InlineData("Bearing in mind that rivers", "Bearing in mind")]
    [InlineData("Having considered the report", "Having considered")]
    [InlineData("Having met in Montevideo", "Having met")]
    [InlineData("Having rivers in common", "")]
    [InlineData("Expressing its gratitude to the host", "Expressing its gratitude")]
    [InlineData("Expressing deep concern at the loss", "Expressing deep concern")]
    [InlineData("Reaffirming its support for the panel", "Reaffirming")]
    [InlineData("Recognizing and welcoming the role", "Recognizing and welcoming")]
    [InlineData("Recognizing the need and welcoming help", "Recognizing")]
    [InlineData("Recalling, in this regard, the Charter", "Recalling")]
    [InlineData("United Nations agencies have reported", "")]
    [InlineData("During the pandemic rivers rose", "")]
    [InlineData("The Charter being in force", "")]
    [InlineData("We recall the Charter", "")]
    [InlineData("إذ تشير إلى الميثاق", "")]
    [InlineData("重申宪章", "")]
    public void A_preambular_paragraph_is_led_in_by_its_participle(string text, string lead) =>
        Assert.Equal(lead, text[..LeadWords.Length(ClauseKind.Preambular, text)]);

    [Theory]
    [InlineData("Encourages States", "Encourages")]
    [InlineData("Also requests the secretariat", "Also requests")]
    [InlineData("Once again invites States", "Once again invites")]
    [InlineData("Strongly urges States", "Strongly urges")]
    [InlineData("Calls upon States", "Calls upon")]
    [InlineData("Calls for the extension", "Calls for")]
    [InlineData("Decides on the matter", "Decides")]
    [InlineData("Sets out in the present Compact", "Sets out")]
    [InlineData("Takes note with appreciation of the report", "Takes note with appreciation")]
    [InlineData("Takes note of the report", "Takes note")]
    [InlineData("Welcomes with satisfaction the offer", "Welcomes with satisfaction")]
    [InlineData("Expresses its gratitude to the host", "Expresses its gratitude")]
    [InlineData("Expresses its deep appreciation to the host", "Expresses its deep appreciation")]
    [InlineData("Expresses the view that rivers", "Expresses")]
    [InlineData("Decides to meet again", "Decides")]
    [InlineData("Reiterates its call", "Reiterates")]
    [InlineData("Looks forward to the report", "Looks forward")]
    [InlineData("Rivers join peoples", "")]
    [InlineData("Measures taken by States", "")]
    [InlineData("Only requests that are urgent", "")]
    [InlineData("We encourage States", "")]
    public void An_operative_paragraph_is_led_in_by_its_verb(string text, string lead) =>
        Assert.Equal(lead, text[..LeadWords.Length(ClauseKind.Operative, text)]);

    [Fact]
    public async Task Every_paragraph_of_the_river_compact_has_lead_words_and_no_sub_paragraph_has()
    {
        using var hall = await Samples.Open("river-compact");
        var paragraphs = hall.Current().Folio.Blocks.OfType<Paragraph>()
            .Where(each => each.Clause is not null).ToList();

        Assert.All(paragraphs.Where(each => each.Depth == 0), each => Assert.Equal(RunKind.Lead, each.Runs[0].Kind));
        Assert.All(paragraphs.Where(each => each.Depth > 0), each => Assert.Equal(RunKind.Plain, each.Runs[0].Kind));
    }

    [Fact]
    public async Task A_message_has_no_lead_words()
    {
        using var hall = await Samples.Open("bali-message");

        Assert.All(
            hall.Current().Folio.Blocks.OfType<Paragraph>(), each => Assert.Equal(RunKind.Plain, each.Runs[0].Kind));
    }
}
