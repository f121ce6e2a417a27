using System.Text.RegularExpressions;

namespace ICDD.Drafting;

/// <summary>
/// The figures, references and defined terms of a text: what clauses have in common, and lose unseen.
/// </summary>
public static partial class BindingWords
{
    /// <summary>What stands in one of two texts only, references before the figures in them.</summary>
    public static IReadOnlyList<(ClashKind Kind, string What)> Changed(string before, string after)
    {
        var (old, now) = (In(before), In(after));
        return [.. old.Except(now), .. now.Except(old)];
    }

    public static bool Uses(string text, string what)
    {
        for (var at = text.IndexOf(what, StringComparison.OrdinalIgnoreCase); at >= 0;
             at = text.IndexOf(what, at + 1, StringComparison.OrdinalIgnoreCase))
            if (Ends(text, at - 1) && Ends(text, at + what.Length))
                return true;
        return false;
    }

    /// <summary>
    /// The words in which a text refers to the clause of a number, such as "paragraph 12 (a)"; none where it does not.
    /// </summary>
    public static string? RefersTo(string text, string number) => References().Matches(text)
        .Where(match => Number(match) == Bare(number))
        .Select(match => match.Value).FirstOrDefault();

    private static List<(ClashKind, string)> In(string text)
    {
        var references = References().Matches(text).Select(match => (ClashKind.CrossReference, match.Value));
        var rest = References().Replace(text, " ");
        var figures = Figures().Matches(rest).Select(match => (ClashKind.Figure, match.Value));
        var quoted = Quoted().Matches(rest).Select(match => (ClashKind.Term, match.Groups[1].Value));
        var names = Names().Matches(rest).Select(match => (ClashKind.Term, match.Value));
        return [.. references.Concat(figures).Concat(quoted).Concat(names).Distinct()];
    }

    private static string Number(Match reference) => Bare(reference.Groups[1].Value);

    /// <summary>People write "paragraph 2 (a)" for what is called OP2 (a) or 2 a.</summary>
    private static string Bare(string number) => Marks().Replace(Prefix().Replace(number, ""), "").ToUpperInvariant();

    private static bool Ends(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);

    [GeneratedRegex(
        @"\b(?:paragraph|recommendation|section)s?\s+((?:[OP]P|R\.)?\d+(?:\s?(?:bis|ter|quater))?(?:\s?\([a-z]+\))*)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex References();

    [GeneratedRegex(@"\d+(?:[.,]\d+)*(?:\s?(?:%|per cent))?", RegexOptions.NonBacktracking)]
    private static partial Regex Figures();

    [GeneratedRegex("[“\"]([^”\"]{2,80})[”\"]", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Names();

    [GeneratedRegex("^(?:OP|PP|R\\.)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"[\s().]", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
