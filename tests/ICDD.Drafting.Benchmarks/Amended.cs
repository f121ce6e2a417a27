namespace ICDD.Drafting.Benchmarks;

/// <summary>
/// A text as treaties have them, with the edits of two delegations: a few words, a phrase, a sentence.
/// </summary>
internal sealed class Amended
{
    private static readonly string[] Common =
        ["the", "of", "and", "to", "in", "a", "for", "that", "with", "shall", "their", "on", "by", "or", "be", "as",
            "all", "its", "may", "not"];

    public Amended(int words)
    {
        var old = Words(words, 1);
        Old = Joined(old);
        Ours = Joined(Edited(old, 2, Math.Max(2, words / 60)));
        Theirs = Joined(Edited(old, 3, Math.Max(2, words / 60)));
    }

    public string Old { get; }

    public string Ours { get; }

    public string Theirs { get; }

    public static (string Text, Alternative[] Proposals) Clause(int words, int proposals, int edits)
    {
        var old = Words(words, words);
        return (
            Joined(old),
            [.. Enumerable.Range(0, proposals).Select(at => Proposal(at, Joined(Edited(old, 10 + at, edits))))]);
    }

    public static (string Text, Alternative[] Proposals) Rewrites(int words, int proposals) =>
        (
            Joined(Words(words, 1)),
            [.. Enumerable.Range(0, proposals).Select(at => Proposal(at, Joined(Words(words, 100 + at))))]);

    private static Alternative Proposal(int at, string text) => new($"P{at}", $"D{at}", text);

    private static List<string> Words(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(at =>
            (random.Next(5) < 2 ? Common[random.Next(Common.Length)] : $"word{random.Next(Math.Max(400, count / 4))}")
            + (at % 24 == 23 ? "." : at % 11 == 10 ? "," : ""))];
    }

    private static List<string> Edited(List<string> words, int seed, int edits)
    {
        var random = new Random(seed);
        var edited = words.ToList();
        for (var edit = 0; edit < edits; edit++)
        {
            var (at, length) = (random.Next(edited.Count - 6), random.Next(1, 5));
            if (random.Next(3) > 0)
                edited.RemoveRange(at, length);
            if (random.Next(3) > 0)
                edited.InsertRange(at, Words(random.Next(1, 9), random.Next()));
        }

        return edited;
    }

    private static string Joined(List<string> words) => string.Join(' ', words);
}
