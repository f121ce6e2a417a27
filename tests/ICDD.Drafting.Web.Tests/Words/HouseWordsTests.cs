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

    /// <summary>What an earlier program wrote stays known, so that its files are still read.</summary>
    private const string Earlier = "AgreedAdReferendumEarlier";

    /// <summary>Every file of words, and the words that are not said in its language.</summary>
    public static TheoryData<string, string, string> NotSaid =>
    [
        .. from each in HouseWords.English select ("en", each.NotSaid, each.Said),
        .. from each in HouseWords.Indonesian select ("id", each.NotSaid, each.Said),
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
    public void One_word_stands_for_one_thing(string language, string word, string instead) => Assert.Empty(
        from file in Resources.Files
        where (file.Language ?? "en") == language
        from each in file.Words
        where each.Key != Earlier && Regex.IsMatch(each.Value, word)
        select $"{file.Name} {each.Key}: {each.Value} (say: {instead})");

    [Fact]
    public void Each_word_that_is_not_said_would_be_seen() => Assert.All(
        new[]
        {
            ("en", "Delete the clause"), ("en", "Rolling text"), ("en", "Accepted by the chair"),
            ("en", "Agreed ad ref"), ("id", "Hapus klausul"), ("id", "Catatan: 0"), ("id", "teks ketua"),
        },
        each => Assert.Contains(
            each.Item1 == "en" ? HouseWords.English : HouseWords.Indonesian,
            word => Regex.IsMatch(each.Item2, word.NotSaid)));

    [Fact]
    public void The_guide_says_what_the_screens_say() => Assert.Empty(
        from line in File.ReadLines(Path.Combine(Samples.Bali, "../../README.md"))
        from word in HouseWords.English.Take(8)
        where Regex.IsMatch(InCode().Replace(line, ""), word.NotSaid)
        select line);

    /// <summary>Code, addresses and links, whose names are not words of the screens.</summary>
    [GeneratedRegex(@"`[^`]*`|\]\([^)]*\)")]
    private static partial Regex InCode();

    [GeneratedRegex(
        @"\{(\d|Count)\} ([a-z]+ )?(proposals|clauses|paragraphs|comments|entries|bytes|acts|changes|"
            + "recommendations|delegations|groups|brackets|alternatives|texts|things|versions|files)\\b")]
    private static partial Regex Counted();
}
