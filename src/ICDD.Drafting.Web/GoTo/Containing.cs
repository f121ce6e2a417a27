using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>Whether words stand in a text: large or small, with or without accents.</summary>
internal static class Containing
{
    public static bool Has(this string text, string words) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(
        text, words, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
