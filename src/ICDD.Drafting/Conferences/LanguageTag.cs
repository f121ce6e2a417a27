using System.Text.RegularExpressions;

namespace ICDD.Drafting;

/// <summary>The shape of a BCP 47 tag: a language, then script, region or variants.</summary>
internal static partial class LanguageTag
{
    public static bool IsWellFormed(string tag) => tag.Length <= 35 && Shape().IsMatch(tag);

    [GeneratedRegex(
        @"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
