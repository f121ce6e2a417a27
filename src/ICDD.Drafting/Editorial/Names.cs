namespace ICDD.Drafting;

/// <summary>
/// Words that look like a name: with a capital letter in a script that has small ones, and what joins them. That is all that
/// can be seen; whether it is one, and the same, is for people to say.
/// </summary>
internal static class Names
{
    private static readonly HashSet<string> Joining =
        new(["of", "the", "de", "la", "le", "les", "du", "des", "del", "d", "l", "s", "-", "’", "'", "(", ")", "."], StringComparer.Ordinal);

    public static bool LookLikeAllThatDiffers(string before, string after) => WordsThatDiffer.Of(before, after).All(LooksLikeAName);

    private static bool LooksLikeAName(WordsThatDiffer run) =>
        run.Old.Any(IsCapital)
        && run.New.Any(IsCapital)
        && run.Both.Count() <= EditorialRule.MostWords
        && run.Both.All(word => (IsCapital(word) && !SubstanceWords.Tells(word)) || Joining.Contains(word))
        && !BeginsASentence(run);

    /// <summary>There a capital letter says nothing.</summary>
    private static bool BeginsASentence(WordsThatDiffer run) =>
        run.Before.TrimEnd() is "" or [.., '.' or '!' or '?' or ':' or ';' or ')' or '“' or '"'];

    private static bool IsCapital(string word) => char.IsUpper(word, 0) && word.All(char.IsLetter);
}
