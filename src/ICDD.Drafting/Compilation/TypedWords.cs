using System.Text.RegularExpressions;

namespace ICDD.Drafting;

/// <summary>Makes what people typed look different from the computed notation around it.</summary>
internal static partial class TypedWords
{
    public static string Outside(string words) =>
        Closing().Replace(Opening().Replace(words, "⟦"), "⟧");

    public static string InBrackets(string words) =>
        LoneSlash().Replace(LoneHyphen().Replace(Outside(words), "—"), "//");

    [GeneratedRegex(@"[\[［⁅]")]
    private static partial Regex Opening();

    [GeneratedRegex(@"[\]］⁆]")]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?<=^|\s)[-‐‑‒–−－](?=$|\s)")]
    private static partial Regex LoneHyphen();

    [GeneratedRegex(@"(?<=^|\s)[/／∕⁄](?=$|\s)")]
    private static partial Regex LoneSlash();
}
