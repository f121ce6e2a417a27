using System.Globalization;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Load;

/// <summary>
/// What the first answer carries: the text as prerendered, and the markers from which the circuit starts.
/// </summary>
internal sealed partial record Page(string Html, string State, string Operations)
{
    public static Page Read(string html)
    {
        var adds = Marker().Matches(html)
            .Where(marker => marker.Groups[1].Value.Contains("\"descriptor\"", StringComparison.Ordinal))
            .Select((marker, number) => string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"type":"add","ssrComponentId":{{number + 1}},"marker":{{marker.Groups[1].Value}}}"""));
        return new Page(
            html,
            StateMark().Match(html).Groups[1].Value,
            $$"""{"batchId":1,"operations":[{{string.Join(',', adds)}}]}""");
    }

    /// <summary>The clauses that take proposals, as the page names them.</summary>
    public IReadOnlyList<string> Clauses() => [.. Section().Matches(Html).Select(section => section.Groups[1].Value)];

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex StateMark();

    [GeneratedRegex("<section id=\"(c\\d+)\" class=\"clause kind-(?:operative|preambular)")]
    private static partial Regex Section();
}
