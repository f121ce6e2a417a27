using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>What the server calls by name is there.</summary>
public sealed partial class ScriptCallsTests
{
    private static readonly string Scripts = string.Join('\n', SourceTree.Files(".js").Select(SourceTree.Text));

    [Fact]
    public void The_server_calls_what_the_scripts_offer()
    {
        var calls = SourceTree.Files(".razor", ".cs").Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(path => Call().Matches(SourceTree.Text(path)))
            .Select(call => (Of: call.Groups["of"].Value, Name: call.Groups["name"].Value)).Distinct().ToList();
        Assert.True(calls.Count > 10);
        Assert.All(calls, call => Assert.Matches(
            $@"window\.{call.Of} = \{{[\s\S]*\b{call.Name}(\(|,|:| \}})", Scripts));
    }

    [GeneratedRegex(@"Invoke(Void)?Async(<\w+>)?\(\s*""(?<of>\w+)\.(?<name>\w+)""")]
    private static partial Regex Call();
}
