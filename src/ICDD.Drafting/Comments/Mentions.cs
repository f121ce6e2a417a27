using System.Text;
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

    /// <summary>
    /// As it is recorded: <c>@indonesia</c> and <c>@idn</c> call the same delegation as <c>@IDN</c>, and are written
    /// so.
    /// </summary>
    public static string Spelled(string text, Seating seating)
    {
        if (!text.Contains('@'))
            return text;
        var names = seating.Alphabetical
            .SelectMany(each => new[] { (Name: each.Name, each.Code), (Name: each.Code.Value, each.Code) })
            .OrderByDescending(each => each.Name.Length)
            .ToList();
        var spelled = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            spelled.Append(text[at]);
            if (text[at] != '@' || Joins(text, at - 1, '@')
                || names.Find(each => IsAt(text, at + 1, each.Name)) is not { Name: { } name } called)
                continue;
            spelled.Append(called.Code.Value);
            at += name.Length;
        }

        return spelled.ToString();
    }

    private static bool IsAt(string text, int at, string name) =>
        string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && at + name.Length <= text.Length
        && !Joins(text, at + name.Length);

    private static bool Joins(string text, int at, char also = 'A') =>
        at >= 0 && at < text.Length && (char.IsLetter(text[at]) || char.IsDigit(text[at]) || text[at] == also);

    [GeneratedRegex("@([A-Z]{2,5})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
