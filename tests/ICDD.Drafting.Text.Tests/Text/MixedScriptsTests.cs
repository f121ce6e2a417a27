namespace ICDD.Drafting.Text.Tests;

public class MixedScriptsTests
{
    [Theory]
    [InlineData("The P\u0430rties sh\u0430ll act", "P\u0430rties,sh\u0430ll")]
    [InlineData("P\u0430rties and P\u0430rties", "P\u0430rties")]
    [InlineData("\u0391ccord", "\u0391ccord")]
    [InlineData("The Parties, Стороны and Μέρη at 5 µm", "")]
    [InlineData("", "")]
    public void Words_with_look_alikes_are_named(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', MixedScripts.Words(text)));

    [Theory]
    [InlineData("P\u0430rties", "P|(\u0430)|rties")]
    [InlineData("\u0391ccor\u0501", "(\u0391)|ccor|(\u0501)")]
    public void The_letters_of_the_other_alphabet_are_told_apart(string word, string expected) => Assert.Equal(
        expected,
        string.Join('|', MixedScripts.Runs(word).Select(run => run.FromAnother ? $"({run.Text})" : run.Text)));
}
