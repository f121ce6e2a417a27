namespace ICDD.Drafting;

/// <summary>Words of which names are made: with a capital letter, or of a script that has none, and what joins them.</summary>
internal static class Names
{
    private static readonly HashSet<string> Joining =
        new(["of", "the", "de", "la", "le", "les", "du", "des", "del", "d", "l", "s", "-", "’", "'", "(", ")", "."], StringComparer.Ordinal);

    /// <summary>Never a name, however they are written: what binds, whom, and how much.</summary>
    private static readonly HashSet<string> Telling = new(
        [
            "shall", "should", "may", "must", "will", "can", "people", "peoples", "not", "no", "all", "any", "and", "or",
            "state", "states", "party", "parties", "country", "countries",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsOfAName(WordsThatDiffer run) =>
        run.Old.Length > 0
        && run.New.Length > 0
        && run.Both.Count() <= EditorialRule.MostWords
        && run.Both.Any(IsCapital)
        && run.Both.All(word => !Telling.Contains(word) && (IsCapital(word) || Joining.Contains(word)));

    private static bool IsCapital(string word) => char.IsLetter(word, 0) && !char.IsLower(word, 0);
}
