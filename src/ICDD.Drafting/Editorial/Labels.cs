using System.Text.RegularExpressions;

namespace ICDD.Drafting;

/// <summary>Numbers that count paragraphs, not things: "(a)", "(iii)", "paragraph 7 bis".</summary>
internal static partial class Labels
{
    /// <summary>"(a)" in its brackets, or "1." at the head of the text.</summary>
    public static bool IsOfAList(WordsThatDiffer run) => AreLabels(run)
        && ((run.Before.EndsWith('(') && run.After.StartsWith(')'))
            || (run.Before.Length == 0 && run.After is ['.' or ')', ..]));

    /// <summary>Behind a word that refers, or that word itself with its number.</summary>
    public static bool IsOfAReference(WordsThatDiffer run) =>
        run.Both.Count() <= EditorialRule.MostWords
        && run.Both.All(word => IsLabel(word) || Refers().IsMatch(word) || word is "(" or ")" or "." or ",")
        && (Refers().IsMatch(run.Old.FirstOrDefault() ?? "") || EndsInReference().IsMatch(run.Before));

    private static bool AreLabels(WordsThatDiffer run) => run.Both.All(IsLabel);

    private static bool IsLabel(string word) => Label().IsMatch(word);

    [GeneratedRegex(@"^(\d{1,3}|[a-z]|[ivxlc]{1,8}|[IVXLC]{1,8}|bis|ter|quater|R)\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(Words + @"\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Refers();

    [GeneratedRegex(Words + @"[\s(]+([\w.]{1,4}[\s,()]+){0,3}(R\.)?\(?\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EndsInReference();

    private const string Words =
        @"\b(paragraphs?|subparagraphs?|articles?|sections?|annex(es)?|recommendations?|part|chapter|paragraf|pasal|lampiran"
        + @"|paragraphes?|sections?|annexes?|párrafos?|artículos?|anexos?)";
}
