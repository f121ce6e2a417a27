namespace ICDD.Drafting.Text.Tests;

public class SoughtWordsTests
{
    [Theory]
    [InlineData("trust", "built on trust and care", true)]
    [InlineData("trust", "what was entrusted", false)]
    [InlineData("trust", "entrusted with trust", true)]
    [InlineData("Trust", "built on TRUST", true)]
    [InlineData("shall act", "The Parties shall act.", true)]
    [InlineData("shall act", "The Parties shall promptly act.", false)]
    [InlineData("act.", "The Parties shall act.", true)]
    [InlineData("The", "The Parties", true)]
    [InlineData("The Parties shall act now", "The Parties", false)]
    [InlineData("水管", "加强水管理", true)]
    public void Words_stand_in_a_text_as_whole_words(string words, string text, bool stand) =>
        Assert.Equal(stand, SoughtWords.Stand(words, text));

    [Theory]
    [InlineData("world's", "the world’s divides")]
    [InlineData("world’s", "the world's divides")]
    [InlineData("'so called'", "the ‘so called’ one")]
    [InlineData("'so called'", "the ‚so called‛ one")]
    [InlineData("'so called'", "the ‹so called› one")]
    [InlineData("o'clock", "at ten oʼclock")]
    [InlineData("5'", "5′ of arc")]
    [InlineData("\"digital\"", "the “digital” divide")]
    [InlineData("\"digital\"", "the „digital‟ divide")]
    [InlineData("\"digital\"", "le fossé «digital» et plus")]
    [InlineData("5\"", "5″ of arc")]
    [InlineData("30 m", "over 30\u00A0m wide")]
    [InlineData("30 m", "over 30\u202Fm wide")]
    [InlineData("net-zero", "a net‐zero target")]
    [InlineData("net-zero", "a net‑zero target")]
    public void What_a_keyboard_types_is_found_as_typography_writes_it(string words, string text) =>
        Assert.True(SoughtWords.Stand(words, text));
}
