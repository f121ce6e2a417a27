namespace ICDD.Drafting.Documents;

/// <summary>
/// How much of two texts is the same words: 1 where all of it is, 0 where nothing is. In the same order, by the word
/// differences of redlines, until that has cost about a second; then in any order, which costs little.
/// </summary>
internal sealed class Likeness
{
    private const int LettersOfAWord = 3;

    private long _pairsLeft = 100_000_000;

    public double Of(string one, string other)
    {
        if (one == other)
            return 1;
        if (one.Length == 0 || other.Length == 0)
            return 0;
        var words = (long)(one.Length + other.Length) / LettersOfAWord;
        var pairs = words * words;
        if (pairs > _pairsLeft)
            return InAnyOrder(one, other);
        _pairsLeft -= pairs;
        return InOrder(one, other);
    }

    private static double InOrder(string one, string other)
    {
        var kept = Redline.Fine(one, other)
            .Where(span => span.Mark == Mark.Kept && !string.IsNullOrWhiteSpace(span.Text))
            .Sum(span => span.Text.Length);
        return 2.0 * kept / (one.Length + other.Length);
    }

    private static double InAnyOrder(string one, string other)
    {
        var words = one.Split(' ')
            .CountBy(word => word).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in other.Split(' '))
            if (words.TryGetValue(word, out var left) && left > 0)
                (words[word], shared) = (left - 1, shared + word.Length + 1);
        return 2.0 * shared / (one.Length + other.Length + 2);
    }
}
