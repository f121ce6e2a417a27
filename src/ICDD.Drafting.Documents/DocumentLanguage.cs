using System.Globalization;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>The language of a text as files name it: a well-formed BCP 47 tag, English where it is not one.</summary>
internal static partial class DocumentLanguage
{
    public static string Of(string language) => WellFormed().IsMatch(language) ? language : "en";

    public static CultureInfo Culture(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(Of(language));
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en");
        }
    }

    /// <summary>The language's English name, without its region: <c>English</c>.</summary>
    public static string Name(string language)
    {
        var culture = Culture(language);
        return (culture.IsNeutralCulture ? culture : culture.Parent).EnglishName;
    }

    /// <summary>The language alone: <c>en</c> of <c>en-GB</c>.</summary>
    public static string Primary(string language) => Of(language).Split('-')[0].ToLowerInvariant();

    /// <summary>The country whose use is followed, <c>GB</c> of <c>en-GB</c>, or null.</summary>
    public static string? Region(string language) =>
        Of(language).Split('-').Skip(1).FirstOrDefault(part => part.Length == 2)?.ToUpperInvariant();

    public static bool IsRightToLeft(string language) => Culture(language).TextInfo.IsRightToLeft;

    [GeneratedRegex(
        "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();
}
