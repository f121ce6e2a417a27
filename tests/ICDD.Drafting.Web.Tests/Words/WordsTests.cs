using System.Text.RegularExpressions;
using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web.Tests;

public sealed partial class WordsTests
{
    /// <summary>Values that no screen says: marks are drawn, and some are said in sentences of their own.</summary>
    private static readonly Type[] Unsaid =
    [
        typeof(Mark), typeof(ProposalOrigin), typeof(GraphEdgeKind), typeof(GraphDirection), typeof(NodeSign),
        typeof(PictureShape), typeof(ImportFault), typeof(LinkEnd),
        typeof(EditorialVerdict),
    ];

    private static readonly IReadOnlyDictionary<string, string> Screens = Resources.Of("Screens", Languages.All[0]);

    public static TheoryData<string, Language> Files => new(
        from name in new[] { "Screens", "Refusals" } from language in Languages.All select (name, language));

    [Fact]
    public void Every_key_that_a_screen_asks_for_has_words() =>
        None(Asked().Where(key => !Screens.ContainsKey(key)));

    [Fact]
    public void Every_beginning_of_a_key_that_a_screen_asks_for_has_words() =>
        None(Beginnings().Where(
            beginning => !Screens.Keys.Any(key => key.StartsWith(beginning, StringComparison.Ordinal))));

    [Fact]
    public void No_words_are_left_that_no_screen_says()
    {
        var literals = Resources.Sources
            .SelectMany(source => Literal().Matches(source))
            .Select(match => match.Groups[1].Value)
            .Concat(Said().SelectMany(type => Enum.GetNames(type).Select(value => $"{type.Name}_{value}")))
            .ToHashSet();
        var beginnings = Beginnings().Distinct().ToList();
        var endings = Endings().Distinct().ToList();

        None(Screens.Keys.Where(key => !literals.Contains(key)
            && !beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))
            && !endings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal)
                && literals.Contains(key[..^ending.Length]))));
    }

    [Fact]
    public void Every_value_that_a_screen_says_has_words() => None(Said()
        .SelectMany(type => Enum.GetNames(type).Select(value => $"{type.Name}_{value}"))
        .Where(key => !Screens.ContainsKey(key)));

    [Theory]
    [InlineData("RevisionText_", typeof(RevisionNumbering))]
    [InlineData("StageText_", typeof(Stage))]
    public void Every_value_has_its_sentence_too(string beginning, Type type) =>
        None(Enum.GetNames(type).Where(value => !Screens.ContainsKey(beginning + value)));

    [Theory]
    [InlineData("Change_")]
    [InlineData("Proposed_")]
    public void Every_kind_of_proposal_has_words(string beginning) => None(typeof(Change).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Change)) && !Screens.ContainsKey(beginning + type.Name))
        .Select(type => type.Name));

    [Fact]
    public void Every_event_has_its_sentence() => None(typeof(Event).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Event)))
        .Select(type => $"Event_{type.Name}")
        .Where(key => !Screens.ContainsKey(key)));

    [Fact]
    public void Every_refusal_has_words_and_no_words_are_left_without_a_refusal() => Assert.Equal(
        Refusals().Select(type => type.Name).Order(StringComparer.Ordinal),
        Resources.Of("Refusals", Languages.All[0]).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_facts_in_a_refusal_s_words_are_facts_that_it_has()
    {
        var words = Resources.Of("Refusals", Languages.All[0]);

        None(Refusals().SelectMany(type => Facts(words[type.Name])
            .Where(fact => type.GetProperty(fact) is null)
            .Select(fact => $"{type.Name}: {fact}")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_language_has_the_same_keys_with_the_same_facts(string name, Language language)
    {
        var (first, other) = (Resources.Of(name, Languages.All[0]), Resources.Of(name, language));

        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        None(first.Keys.Where(key => !Facts(first[key]).ToHashSet().SetEquals(Facts(other[key]))));
        None(other.Where(each => string.IsNullOrWhiteSpace(each.Value)).Select(each => each.Key));
    }

    private static void None(IEnumerable<string> found) => Assert.Equal([], found.Distinct());

    private static IEnumerable<Type> Refusals() =>
        RefusalKinds.All(typeof(Documents.PdfNeedsNode).Assembly, typeof(NotSignedIn).Assembly);

    private static IEnumerable<Type> Said() => new[] { typeof(Draft), typeof(Desk), typeof(LiteDbJournal) }
        .SelectMany(type => type.Assembly.GetTypes())
        .Where(type => type is { IsEnum: true, IsPublic: true } && !Unsaid.Contains(type));

    /// <summary>Whole keys between the brackets after <c>Words</c>.</summary>
    private static IEnumerable<string> Asked() => Brackets()
        .SelectMany(inner => Literal().Matches(inner))
        .Select(match => match.Groups[1].Value)
        .Where(text => Key().IsMatch(text));

    /// <summary>Beginnings of keys that end in a value: <c>$"Change_{…}"</c>.</summary>
    private static IEnumerable<string> Beginnings() => Resources.Sources
        .SelectMany(source => Interpolated().Matches(source)).Select(match => match.Groups[1].Value);

    /// <summary>Endings of keys that begin with a value: <c>$"{Name}_Text"</c>.</summary>
    private static IEnumerable<string> Endings() => Resources.Sources
        .SelectMany(source => Ending().Matches(source)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Brackets() =>
        from source in Resources.Sources
        from Match match in Opening().Matches(source)
        select Inside(source, match.Index + match.Length);

    private static string Inside(string source, int start)
    {
        var (at, depth) = (start, 1);
        for (; at < source.Length && depth > 0; at++)
            depth += source[at] is '[' or '(' ? 1 : source[at] is ']' or ')' ? -1 : 0;
        return source[start..at];
    }

    private static IEnumerable<string> Facts(string words) => Fact().Matches(words)
        .Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\b[Ww]ords(\[|\.Told\()")]
    private static partial Regex Opening();

    [GeneratedRegex("(?<![$@])\"([A-Za-z_]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("^[A-Z][A-Za-z]*(_[A-Za-z]+)+$")]
    private static partial Regex Key();

    [GeneratedRegex("\\$\"([A-Z][A-Za-z_]*_)\\{")]
    private static partial Regex Interpolated();

    [GeneratedRegex("\\$\"\\{[^\"}]+\\}(_[A-Za-z]+)\"")]
    private static partial Regex Ending();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Fact();
}
