namespace ICDD.Drafting;

/// <summary>
/// Words that look like a name: with a capital letter in a script that has small ones, and what joins them. That is all
/// that can be seen; whether it is one, and the same, is for people to say.
/// </summary>
internal static class Names
{
    private static readonly HashSet<string> Joining =
        new(
            ["of", "the", "de", "la", "le", "les", "du", "des", "del", "d", "l", "s", "-", "’", "'", "(", ")", "."],
            StringComparer.Ordinal);

    /// <summary>"Also Strongly Urges", "We Urge".</summary>
    private static readonly HashSet<string> BeforeTheVerb =
        new(
            ["Also", "Further", "Again", "Likewise", "Still", "Hereby", "Once", "More", "And", "We"],
            StringComparer.Ordinal);

    private static readonly string[] Denying = ["un", "in", "im", "il", "ir", "non", "dis", "anti", "de", "mis"];

    public static bool LookLikeAllThatDiffers(string before, string after) => WordsThatDiffer.Of(before, after)
        .All(LooksLikeAName);

    private static bool LooksLikeAName(WordsThatDiffer run) =>
        run.Old.Any(IsCapital)
        && run.New.Any(IsCapital)
        && run.Both.Count() <= EditorialRule.MostWords
        && run.Both.All(word => (IsCapital(word) && !SubstanceWords.Tells(word)) || Joining.Contains(word))
        && !run.Old.Any(old => run.New.Any(@new => IsNoTo(old, @new) || IsNoTo(@new, old)))
        && !LeadsIn(run);

    /// <summary>
    /// Where a sentence begins, and behind what stands before its verb, a capital letter says nothing.
    /// </summary>
    private static bool LeadsIn(WordsThatDiffer run)
    {
        var before = WordChunker.Cut(run.Before)
            .Reverse().Where(piece => WordChunker.KindOf(piece) is not PieceKind.Blank)
            .SkipWhile(StandsBeforeTheVerb).FirstOrDefault();
        return before is null or "." or "!" or "?" or ":" or ";" or ")" or "“" or "\"";
    }

    private static bool StandsBeforeTheVerb(string word) =>
        BeforeTheVerb.Contains(word) || (word.EndsWith("ly", StringComparison.Ordinal) && IsCapital(word));

    /// <summary>"Unarmed" to "Armed".</summary>
    private static bool IsNoTo(string word, string other) => Denying.Any(prefix =>
        word.Length == prefix.Length + other.Length
        && word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && word.EndsWith(other, StringComparison.OrdinalIgnoreCase));

    private static bool IsCapital(string word) => char.IsUpper(word, 0) && word.All(char.IsLetter);
}
