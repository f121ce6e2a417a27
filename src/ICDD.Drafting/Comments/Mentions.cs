using System.Text.RegularExpressions;

namespace ICDD.Drafting;

/// <summary>The delegations called by code in a text: <c>@IDN</c>.</summary>
public static partial class Mentions
{
    public static Sequence<DelegationCode> In(string text, Seating seating) =>
        Call().Matches(text)
            .Select(match => new DelegationCode(match.Groups[1].Value))
            .Where(code => seating.Find(code) is not null)
            .Distinct()
            .ToSequence();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}@])@([A-Z]{2,5})(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
