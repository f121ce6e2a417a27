using System.Text;
using System.Text.RegularExpressions;

namespace ICDD.Drafting;

/// <summary>
/// References by their grammar: a word that names a part of a text, its label, and further labels: "paragraphs 3 and 4
/// (b)", "annex II". A number is a label only behind such a word, and only where no thing that it could count follows.
/// </summary>
internal static partial class References
{
    /// <summary>No label, and nothing that tells what it is, is longer.</summary>
    private const int Reach = 48;

    public static bool AreAllThatDiffers(string before, string after) => before != after
        && Directed(before) == Directed(after);

    /// <summary>The text with one sign in the place of every label, whatever part of a text it names.</summary>
    private static string Directed(string text)
    {
        var (shape, at) = (new StringBuilder(), 0);
        foreach (Match noun in Nouns().Matches(text))
        {
            if (noun.Index < at
                || CountsThings(text, noun)
                || PartTaken().IsMatch(text[Math.Max(0, noun.Index - Reach)..noun.Index])
                || EndOfLabel(text, noun.Index + noun.Length) is not { } end)
                continue;
            shape.Append(text, at, noun.Index - at).Append('\u0001');
            at = end;
            while (Joint().Match(Ahead(text, at)) is { Success: true } joint
                && EndOfLabel(text, at + joint.Length) is { } next)
            {
                shape.Append(joint.Value.Trim()).Append('\u0001');
                at = next;
            }
        }

        return shape.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>
    /// "In part 3 states agree": behind a preposition, what could be said of a paragraph are things that are counted.
    /// </summary>
    private static bool CountsThings(string text, Match noun) =>
        BehindAPreposition().IsMatch(text[Math.Max(0, noun.Index - Reach)..noun.Index])
        && Things().IsMatch(Ahead(text, noun.Index + noun.Length));

    private static int? EndOfLabel(string text, int at)
    {
        if (Label().Match(Ahead(text, at)) is not { Success: true } label)
            return null;
        var end = at + label.Length;
        return end == text.Length || (!GoesOn(text, end) && NothingToCount().IsMatch(Ahead(text, end))) ? end : null;
    }

    /// <summary>A longer word or number.</summary>
    private static bool GoesOn(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '%' or '_'
        || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1]));

    private static string Ahead(string text, int at) => text[at..Math.Min(text.Length, at + Reach)];

    [GeneratedRegex(
        @"\b(?:paragraphs?|sub-?paragraphs?|articles?|sections?|annex|annexes|recommendations?|parts?|chapters?|"
        + @"appendix"
        + @"|paragraf|subparagraf|pasal|bagian|bab|lampiran|rekomendasi"
        + @"|paragraphes?|alinéas?|párrafos?|artículos?|secciones|sección|anexos?|recommandations?)\s",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nouns();

    /// <summary>"to take part in", "to play a part".</summary>
    [GeneratedRegex(
        @"\b(?:take|takes|took|taken|taking|play|plays|played|playing)\s(?:an?\s)?(?:active\s|full\s)?\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartTaken();

    [GeneratedRegex(
        @"\b(?:in|of|under|to|by|from|with|on|at|for|into|within|through|per)\s(?:the\s|its\s)?\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BehindAPreposition();

    [GeneratedRegex(
        @"^\d{1,3}\s(?:states|sets|calls|lists|reads|contains|concerns|says|provides|applies|refers|remains|state|"
            + @"set|call|list|read)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Things();

    [GeneratedRegex(
        @"^(?:(?:OP|PP|R\.)?\d{1,3}(?:\s(?:bis|ter|quater|quinquies|sexies))?(?:\.\d{1,2})?(?:\s?\((?:[a-z]|"
        + @"[ivxlc]{1,6}|\d{1,2})\))*"
        + @"|[IVXLC]{1,8}|[A-Z]|viii|vii|vi|iv|v|ix|iii|ii|i|x|\((?:[a-z]|[ivxlc]{1,6})\))",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(?:,\s(?:and\s|or\s)?|\s(?:and|or|to|et|ou|à|y|o|a|dan|atau|sampai)\s|\s?[–-]\s?)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    /// <summary>Behind a label: a mark, or a word that goes on with the sentence.</summary>
    [GeneratedRegex(
        @"^(?:\s?[.,;:)\]–”""’-]|\s\(|\s(?:above|below|of|in|on|at|for|from|by|with|without|under|and|or|to|as|is|"
        + @"are|was|were|be|been|has|have|had"
        + @"|shall|should|may|must|will|can|do|does|not|also|only|which|that|who|whose|where|when|if|than|then|so|"
        + @"but|while|thereof|hereof|hereto"
        + @"|apply|applies|applied|provide|provides|state|states|say|says|refer|refers|contain|contains|set|sets|"
        + @"call|calls|list|lists|read|reads"
        + @"|remain|remains|concern|concerns|entitled|adopted|annexed|the|this|its|their|concerning|regarding|"
        + @"relating|through|upon|until|after|before"
        + @"|et|ou|de|du|des|à|au|ci|y|o|a|del|la|el|que|dan|atau|di|dari|pada|untuk|yang|sampai|dalam)\b)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NothingToCount();
}
