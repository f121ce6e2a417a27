using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>One word for one thing, and sentences that are right for one as for many.</summary>
public sealed partial class HouseWordsTests
{
    /// <summary>A limit that is always more than one, and the preview of a file, which has many lines.</summary>
    private static readonly string[] AlwaysMany =
    [
        "Compilation_TooMany", "FileChangesTooMuch", "TooManyClauses", "Proxy_Hint", "Proxy_TooMany",
    ];

    public static TheoryData<string> NotSaid =>
    [
        "klausul", "pasal", "naskah", "keheningan", "peladen", "mufakat", "arahan", "butir", "nama masuk",
        "apa adanya", "jangan sekarang", "kerangka waktu", "sub-paragraf", "bernomor ulang", "isyarat, bukan suara",
        "ajukan pertanyaan", "turut sponsori", "sejak anda lihat",
    ];

    [Fact]
    public void No_sentence_counts_one_as_if_it_were_many() => Assert.Empty(
        from name in new[] { "Screens", "Refusals" }
        from each in Resources.Of(name, Languages.All[0])
        where Counted().IsMatch(each.Value) && !AlwaysMany.Contains(each.Key)
            && !each.Key.StartsWith("ZeroDraftIn_", StringComparison.Ordinal)
        select $"{each.Key}: {each.Value}");

    [Theory]
    [MemberData(nameof(NotSaid))]
    public void Indonesian_screens_and_refusals_have_one_word_for_one_thing(string word) => Assert.Empty(
        from name in new[] { "Screens", "Refusals" }
        from each in Resources.Of(name, Languages.All.Single(language => language.Tag == "id"))
        where Regex.IsMatch(each.Value, $@"\b{Regex.Escape(word)}", RegexOptions.IgnoreCase)
        select $"{each.Key}: {each.Value}");

    [GeneratedRegex(
        @"\{(\d|Count)\} ([a-z]+ )?(proposals|clauses|paragraphs|comments|entries|bytes|acts|changes|"
            + "recommendations|delegations|groups|brackets|alternatives|texts|things|versions|files)\\b")]
    private static partial Regex Counted();
}
