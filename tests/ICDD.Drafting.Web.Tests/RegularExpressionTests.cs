using System.Reflection;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>No text takes longer to be searched than in proportion to its length.</summary>
public sealed class RegularExpressionTests
{
    private static readonly string[] Projects = [
        "ICDD.Drafting", "ICDD.Drafting.Documents", "ICDD.Drafting.LiteDb", "ICDD.Drafting.Web"
    ];

    [Fact]
    public void Every_expression_is_searched_without_backtracking()
    {
        var expressions = Projects.SelectMany(ExpressionsOf).ToList();

        Assert.True(expressions.Count > 25);
        Assert.All(
            expressions, each => Assert.True(each.Options.HasFlag(RegexOptions.NonBacktracking), each.ToString()));
    }

    /// <summary>An expression that is made on the spot would not be found above.</summary>
    [Fact]
    public void No_expression_is_made_on_the_spot() => Assert.All(
        Projects.SelectMany(SourcesOf), file => Assert.DoesNotMatch(
            @"new Regex\(|\bRegex\.(Is)?(Match|Matches|Replace|Split|Count)\(", File.ReadAllText(file)));

    private static IEnumerable<Regex> ExpressionsOf(string project)
    {
        const BindingFlags Own =
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var types = Assembly.Load(project).GetTypes().Where(type => !type.ContainsGenericParameters).ToList();
        var made = types.SelectMany(type => type.GetMethods(Own))
            .Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
            .Select(method => (Regex)method.Invoke(null, null)!);
        var kept = types
            .SelectMany(type => type.GetFields(Own))
            .Where(field => field.FieldType == typeof(Regex) && !field.IsLiteral)
            .Select(field => field.GetValue(null)).OfType<Regex>();
        return made.Concat(kept);
    }

    private static IEnumerable<string> SourcesOf(string project)
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
            if (File.Exists(Path.Combine(above.FullName, "ICDD.Drafting.sln")))
                return Directory.EnumerateFiles(
                    Path.Combine(above.FullName, "src", project), "*.cs", SearchOption.AllDirectories)
                    .Where(file => !file.Contains(
                        $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        throw new DirectoryNotFoundException();
    }
}
