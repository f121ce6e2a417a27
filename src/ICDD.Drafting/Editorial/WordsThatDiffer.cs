namespace ICDD.Drafting;

/// <summary>A run of words that became another one, with the three pieces before it and the one after it in the new text.</summary>
internal sealed record WordsThatDiffer(string[] Old, string[] New, string Before, string After)
{
    public IEnumerable<string> Both => Old.Concat(New);

    public static IEnumerable<WordsThatDiffer> Of(string before, string after)
    {
        var (old, @new) = (WordChunker.Cut(before), WordChunker.Cut(after));
        foreach (var change in WordDifference.Between(old, @new))
            yield return new WordsThatDiffer(
                [.. Told(old[change.OldStart..change.OldEnd])],
                [.. Told(@new[change.NewStart..change.NewEnd])],
                string.Concat(@new[..change.NewStart]),
                string.Concat(@new[change.NewEnd..]));
    }

    private static IEnumerable<string> Told(string[] pieces) =>
        pieces.Where(piece => WordChunker.KindOf(piece) is not PieceKind.Blank);
}
