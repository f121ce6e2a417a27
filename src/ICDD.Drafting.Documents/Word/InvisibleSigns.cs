namespace ICDD.Drafting.Documents;

/// <summary>
/// Signs without width or sound, which programs leave between letters; those that turn the order of words are refused.
/// </summary>
internal static class InvisibleSigns
{
    private static readonly System.Buffers.SearchValues<char> Signs =
        System.Buffers.SearchValues.Create("\u00AD\u180E\u200B\u2060\u2061\u2062\u2063\u2064\uFEFF");

    public static string Without(string text) => text.AsSpan().ContainsAny(Signs)
        ? string.Concat(text.Where(sign => !Signs.Contains(sign)))
        : text;
}
