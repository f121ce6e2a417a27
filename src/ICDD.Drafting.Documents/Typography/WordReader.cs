namespace ICDD.Drafting.Documents;

/// <summary>
/// Reads the first words of a text one after another, in lower case; a word ends at the next blank or mark.
/// </summary>
internal sealed class WordReader(string text)
{
    private int _at;

    /// <summary>Where the last word taken ends; 0 before the first.</summary>
    public int End { get; private set; }

    public string LastWord { get; private set; } = "";

    public string Next => WordAt(_at).Word;

    public string AfterNext => WordAt(WordAt(_at).End).Word;

    public bool Take(Func<string, bool> fits)
    {
        var (word, end) = WordAt(_at);
        if (word.Length == 0 || !fits(word))
            return false;
        (_at, End, LastWord) = (end, end, word);
        return true;
    }

    public bool TakePhrase(string phrase)
    {
        var (at, end, last) = (_at, End, LastWord);
        foreach (var wanted in phrase.Split(' '))
        {
            if (Take(word => word == wanted))
                continue;
            (_at, End, LastWord) = (at, end, last);
            return false;
        }

        return true;
    }

    public void SkipAdverbs()
    {
        while (TakePhrase("once again") || Take(IsAdverb))
        {
        }
    }

    /// <summary>
    /// What belongs to the verb: <c>upon</c>, <c>also</c>, <c>with deep concern</c>, <c>its gratitude</c>.
    /// </summary>
    public void TakeTail()
    {
        var verb = LastWord;
        SkipTrailingAdverbs();
        if (LeadLists.Tails.TryGetValue(verb, out var tails))
            _ = tails.Any(TakePhrase);
        SkipTrailingAdverbs();
        TakeFeeling(LeadLists.Expressing.Contains(verb));
    }

    private void TakeFeeling(bool isExpressed)
    {
        var (at, end, last) = (_at, End, LastWord);
        if (!Take(word => word == "with") && !isExpressed)
            return;
        Take(word => word is "its" or "their" or "our");
        while (Take(LeadLists.Degrees.Contains))
        {
        }

        if (!Take(LeadLists.Feelings.Contains))
            (_at, End, LastWord) = (at, end, last);
        else if (Next == "and" && LeadLists.Feelings.Contains(AfterNext))
            TakePhrase("and " + AfterNext);
    }

    private void SkipTrailingAdverbs()
    {
        while (TakePhrase("once again") || Take(word => word is "also" or "further" or "again" or "fully"))
        {
        }
    }

    private static bool IsAdverb(string word) =>
        word is "also" or "further" or "again" or "once"
        || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !LeadLists.NotAdverbs.Contains(word));

    private (string Word, int End) WordAt(int at)
    {
        if (at > 0 && (at >= text.Length || text[at] != ' '))
            return ("", at);
        var start = at == 0 ? 0 : at + 1;
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
            end++;
        return (text[start..end].ToLowerInvariant(), end);
    }
}
