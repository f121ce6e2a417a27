using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Lines one can read, and members where one looks for them.</summary>
public sealed partial class StyleTests
{
    private const int Most = 120;

    [Fact]
    public void No_line_is_longer_than_a_screen_is_wide() => Assert.Empty(
        from path in SourceTree.Files(".cs", ".razor")
        from line in SourceTree.Text(path).Split('\n').Index()
        where line.Item.TrimEnd('\r').Length > Most
        select $"{path}:{line.Index + 1}");

    /// <summary>Parameters first, then state, the life cycle, acts, and types of its own.</summary>
    [Fact]
    public void The_members_of_a_component_stand_in_one_order() => Assert.Empty(
        from path in SourceTree.Files(".razor")
        let ranks = Members(SourceTree.Text(path)).Select(RankOf).ToList()
        where !ranks.SequenceEqual(ranks.Order())
        select path);

    [Fact]
    public void The_order_is_seen()
    {
        const string Turned = "@code {\n    private int _state;\n\n    [Parameter] public int Given { get; set; }\n}\n";
        Assert.Equal([1, 0], Members(Turned).Select(RankOf));
        Assert.True(SourceTree.Files(".razor").Sum(path => Members(SourceTree.Text(path)).Count()) > 500);
    }

    /// <summary>The first line of each member: one step in, behind its attributes.</summary>
    private static IEnumerable<string> Members(string text)
    {
        var begin = text.IndexOf("\n@code", StringComparison.Ordinal);
        var code = text.StartsWith("@code", StringComparison.Ordinal) ? text : begin < 0 ? "" : text[begin..];
        var attributes = "";
        foreach (Match member in Member().Matches(code))
        {
            if (member.Groups["attributes"].Success && member.Groups["rest"].Length == 0)
            {
                attributes += member.Value;
                continue;
            }

            yield return attributes + member.Value;
            attributes = "";
        }
    }

    private static int RankOf(string member) => member switch
    {
        _ when Given().IsMatch(member) => 0,
        _ when Nested().IsMatch(member) => 4,
        _ when Cycle().IsMatch(member) => 2,
        _ when Method().IsMatch(member) => 3,
        _ => 1,
    };

    [GeneratedRegex(
        @"^    (?<attributes>(\[[^\n]*?\] ?)+)?(?<rest>((public|private|protected|internal|static|const|readonly) "
            + @"[^\n]*)?)$",
        RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex(@"\[(Parameter|CascadingParameter|Inject|SupplyParameter)")]
    private static partial Regex Given();

    [GeneratedRegex(@"\b(class|record|enum|struct|interface) \w+")]
    private static partial Regex Nested();

    [GeneratedRegex(
        @"\b(SetParametersAsync|OnInitialized(Async)?|OnParametersSet(Async)?|ShouldRender|OnAfterRender(Async)?|"
            + @"BuildRenderTree)\(")]
    private static partial Regex Cycle();

    /// <summary>A name with its parameters, before any value.</summary>
    [GeneratedRegex(@"^[^={]*[\w>?\])] \w+(<[^(]*>)?\(")]
    private static partial Regex Method();
}
