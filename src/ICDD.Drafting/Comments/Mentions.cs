using System.Text.RegularExpressions;

namespace ICDD.Drafting;

/// <summary>The delegations called by code in a text: <c>@IDN</c>.</summary>
public static partial class Mentions
{
    public static Sequence<DelegationCode> In(string text, Seating seating) =>
        Call().Matches(text)
            .Where(match => !Joins(text, match.Index - 1, '@') && !Joins(text, match.Index + match.Length))
            .Select(match => new DelegationCode(match.Groups[1].Value))
            .Where(code => seating.Find(code) is not null)
            .Distinct()
            .ToSequence();

    private static bool Joins(string text, int at, char also = 'A') =>
        at >= 0 && at < text.Length && (char.IsLetter(text[at]) || char.IsDigit(text[at]) || text[at] == also);

    [GeneratedRegex("@([A-Z]{2,5})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
