namespace ICDD.Drafting.Tests;

public class SpelledMentionsTests
{
    [Theory]
    [InlineData("@AUS, see this", "@AUS, see this")]
    [InlineData("@aus, see this", "@AUS, see this")]
    [InlineData("@Australia: see", "@AUS: see")]
    [InlineData("(@australia)", "(@AUS)")]
    [InlineData("@Australians", "@Australians")]
    [InlineData("a@aus.example", "a@aus.example")]
    [InlineData("@@aus", "@@aus")]
    [InlineData("@nobody and @", "@nobody and @")]
    [InlineData("@japan @indonesia", "@JPN @IDN")]
    public void A_delegation_is_called_by_code_or_name_in_any_case(string typed, string recorded) =>
        Assert.Equal(recorded, Mentions.Spelled(typed, Given.ANegotiation.Draft.Seating));
}
