using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The sign before a paragraph as people type it in drafts: beside those of documents also <c>7.1</c>, <c>3.(a)</c>,
/// <c>Alt 1:</c>, <c>[9.</c> and bullets.
/// </summary>
internal static partial class DraftSigns
{
    private const string Bullets = "–—•·▪◦‣●○";

    /// <summary>The words without their sign, and the sign.</summary>
    public static SourceLine Read(string words)
    {
        var text = words.TrimStart();
        if (text.Length > 1 && Bullets.Contains(text[0], StringComparison.Ordinal) && char.IsWhiteSpace(text[1]))
            return new SourceLine(text[1..].TrimStart()) { List = new WordListPlace(1, "bullet") };
        if (text.StartsWith('[') && ClauseSigns.Of(text[1..]) is { Length: > 1 } inside)
            return new SourceLine('[' + ClauseSigns.Without(text[1..])) { Number = inside };
        if (Typed().Match(text) is { Success: true } typed && !IsQuantity(typed.Value, text[typed.Length..]))
            return new SourceLine(text[typed.Length..]) { Number = typed.Value.Trim() };
        return new SourceLine(ClauseSigns.Without(words)) { Number = ClauseSigns.Of(words) };
    }

    /// <summary><c>7.1 million people</c> is no paragraph 7.1.</summary>
    private static bool IsQuantity(string sign, string rest) => char.IsAsciiDigit(sign.Trim()[^1])
        && (rest.Length == 0 || !char.IsUpper(rest[0]));

    [GeneratedRegex(
        @"^(?:\d{1,4}\.?\s?\([a-z]{1,2}\)|\d{1,3}(?:\.\d{1,3}){1,3}\.?"
        + @"|(?:Alt|Alternative|Option|Variant)\.?\s?\d{1,2}[.:)])\s+",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Typed();
}
