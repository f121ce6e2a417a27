using System.Text;

namespace ICDD.Drafting;

/// <summary>Makes what people typed look different from the computed notation around it.</summary>
internal static class TypedWords
{
    public static string Outside(string words) => Marked(words, (_, sign, _) => sign switch
    {
        '[' or '［' or '⁅' => "⟦",
        ']' or '］' or '⁆' => "⟧",
        _ => null,
    });

    public static string InBrackets(string words) => Marked(Outside(words), (before, sign, after) => sign switch
    {
        '-' or '‐' or '‑' or '‒' or '–' or '−' or '－' when IsAlone(before, after) => "—",
        '/' or '／' or '∕' or '⁄' when IsAlone(before, after) => "//",
        _ => null,
    });

    private static bool IsAlone(char? before, char? after) => IsEdge(before) && IsEdge(after);

    private static bool IsEdge(char? beside) => beside is not { } sign || char.IsWhiteSpace(sign);

    private static string Marked(string words, Func<char?, char, char?, string?> mark)
    {
        var marked = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            char? before = at > 0 ? words[at - 1] : null;
            char? after = at + 1 < words.Length ? words[at + 1] : null;
            if (mark(before, words[at], after) is { } instead)
                marked.Append(instead);
            else
                marked.Append(words[at]);
        }

        return marked.ToString();
    }
}
