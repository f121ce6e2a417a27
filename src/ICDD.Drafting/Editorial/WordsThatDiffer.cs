namespace ICDD.Drafting;

/// <summary>
/// A run of words that became another one, with the three pieces before it and the one after it in the new text.
/// </summary>
internal sealed record WordsThatDiffer(string[] Old, string[] New, string Before, string After)
{
    public IEnumerable<string> Both => Old.Concat(New);

    public static IEnumerable<WordsThatDiffer> Of(string before, string after)
    {
        var words = new Vocabulary();
        var (old, @new) = (words.CutFine(before), words.CutFine(after));
        foreach (var change in WordDifference.Between(old, @new, words))
            yield return new WordsThatDiffer(
                [.. Told(old, change.OldStart, change.OldEnd)],
                [.. Told(@new, change.NewStart, change.NewEnd)],
                @new.Between(0, change.NewStart),
                @new.Between(change.NewEnd, @new.Count));
    }

    private static List<string> Told(Pieces pieces, int start, int end) =>
        [.. Enumerable.Range(start, end - start).Where(at => !pieces.IsBlank(at)).Select(at => pieces[at].ToString())];
}
