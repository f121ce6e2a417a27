using System.Text.RegularExpressions;
using CsCheck;

namespace ICDD.Drafting.Text.Tests;

/// <summary>Redlines as a lawyer would draw them.</summary>
public partial class CalmTests
{
    [Theory]
    [InlineData("one two three four", "three five four", "[-one two -]three {+five +}four")]
    [InlineData(
        "each body or office should document each operation", "each body should document different kinds of operation",
            "each body[- or office-] should document [-each-]{+different kinds of+} operation")]
    [InlineData(
        "It acts. It reports.",
        "It acts. It always listens. It reports.",
        "It acts. {+It always listens. +}It reports.")]
    [InlineData(
        "data management and to share",
        "data management and cybersecurity and to share",
        "data management{+ and cybersecurity+} and to share")]
    [InlineData("in points (b), (d), (e) and (f) of paragraph 2", "in points (a) to (k) of paragraph 2",
        "in points [-(b), (d), (e) and (f)-]{+(a) to (k)+} of paragraph 2")]
    [InlineData("J. G. Feldstein, Chair", "T. P. Pastor, Chair", "[-J. G. Feldstein-]{+T. P. Pastor+}, Chair")]
    [InlineData(
        "that international law applies to all",
        "that international law, including international human rights law, applies to all",
        "that international law{+, including international human rights law,+} applies to all")]
    [InlineData(
        "of the Charter, and recall that international law applies",
        "of the Charter, including peace, and recall that international law, including international human rights law, "
            + "applies",
        "of the Charter,{+ including peace,+} and recall that international law{+, including international human "
            + "rights law,+} applies")]
    [InlineData(
        "developing States, landlocked countries and others",
        "developing States and on their outer islands, in landlocked countries and others",
        "developing States{+ and on their outer islands+},{+ in+} landlocked countries and others")]
    [InlineData("(a) x; (b) y", "(a) x; (b) new; (c) y", "(a) x; {+(b) new; +}[-(b)-]{+(c)+} y")]
    [InlineData("(a) x; (b) old; (c) y", "(a) x; (b) y", "(a) x; [-(b) old; (c)-]{+(b)+} y")]
    [InlineData("我有很多桌子。", "梅有很多儿子。", "[-我-]{+梅+}有很多[-桌子-]{+儿子+}。")]
    [InlineData("ປະເທດຈະເສີມສ້າງການຮ່ວມມື", "ປະເທດຄວນພັດທະນາການຮ່ວມມື", "ປະເທດ[-ຈະເສີມສ້າງ-]{+ຄວນພັດທະນາ+}ການຮ່ວມມື")]
    public void A_change_stands_where_a_person_would_put_it(string old, string @new, string expected) =>
        Assert.Equal(expected, string.Concat(Redline.Between(old, @new).Select(span => span.Mark switch
        {
            Mark.Deleted => $"[-{span.Text}-]",
            Mark.Inserted => $"{{+{span.Text}+}}",
            _ => span.Text,
        })));

    [Fact]
    public void A_rewritten_clause_is_struck_and_put_in_whole() => Assert.Equal(
        2,
        Redline.Between(
            "The controller shall consult the authority prior to the processing in order to ensure compliance with "
                + "this text",
            "The process by the body should be limited in time, with a maximum of 15 days to respond")
                .Count(span => span.Mark != Mark.Kept));

    [Fact]
    public void Read_finely_as_many_words_stay_as_can() =>
        Gen.Int[
            0, 11].Array[0, 40].SelectMany(old => Gen.Int[0, 11].Array[0, 40].Select(@new => (Text(old), Text(@new))))
            .Sample((old, @new) => Redline.Fine(old, @new)
                .Where(span => span.Mark == Mark.Kept).Sum(span => Word().Count(span.Text))
                == LongestCommonOf(old.Split(' '), @new.Split(' ')), iter: Samples.Of(5_000));

    private static string Text(int[] words) => string.Join(' ', words.Select(word => $"w{word}x"));

    private static int LongestCommonOf(string[] old, string[] @new)
    {
        var most = new int[old.Length + 1, @new.Length + 1];
        for (var o = old.Length - 1; o >= 0; o--)
            for (var n = @new.Length - 1; n >= 0; n--)
                most[o, n] = old[o] == @new[n] && old[o].Length > 0
                    ? most[o + 1, n + 1] + 1 : Math.Max(most[o + 1, n], most[o, n + 1]);
        return most[0, 0];
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
