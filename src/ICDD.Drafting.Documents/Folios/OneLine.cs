using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>What documents show on one line or in one paragraph has no breaks, tabs or characters that no file may hold.</summary>
internal static partial class OneLine
{
    public static string Of(string text) => Unfit().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\p{Cc}-[ \u00A0\u202F]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unfit();
}
