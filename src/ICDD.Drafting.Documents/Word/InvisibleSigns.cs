namespace ICDD.Drafting.Documents;

/// <summary>
/// Signs without width or sound, which programs leave between letters. Those that say which way a letter reads stay
/// where a script is written from right to left; those that turn the order of words are refused.
/// </summary>
internal static class InvisibleSigns
{
    private static readonly System.Buffers.SearchValues<char> Signs =
        System.Buffers.SearchValues.Create("\u00AD\u180E\u200B\u2060\u2061\u2062\u2063\u2064\uFEFF");

    private static readonly System.Buffers.SearchValues<char> Directions =
        System.Buffers.SearchValues.Create("\u200E\u200F\u061C\u202A\u202C");

    public static string Without(string text) => Without(text, Signs);

    public static bool HasDirection(string text) => text.AsSpan().ContainsAny(Directions);

    /// <summary>For words that are all written from left to right.</summary>
    public static string WithoutDirection(string text) => Without(text, Directions);

    private static string Without(string text, System.Buffers.SearchValues<char> signs) =>
        text.AsSpan().ContainsAny(signs) ? string.Concat(text.Where(sign => !signs.Contains(sign))) : text;
}
