using System.Collections;

namespace ICDD.Drafting;

public enum Mark
{
    Kept,
    Deleted,
    Inserted,
}

/// <summary>Words with one mark; never empty.</summary>
public sealed record RedlineSpan(Mark Mark, string Text);

/// <summary>
/// A change as spans. Kept and deleted spans joined are the old text, kept and inserted spans joined are the new one.
/// Deletions stand before insertions, and neighbours never share a mark.
/// </summary>
public sealed class Redline : IReadOnlyList<RedlineSpan>
{
    private readonly List<RedlineSpan> _spans;

    private Redline(List<RedlineSpan> spans) => _spans = spans;

    public int Count => _spans.Count;

    public bool HasChanges => _spans.Exists(span => span.Mark != Mark.Kept);

    public string Old => Joined(Mark.Deleted);

    public string New => Joined(Mark.Inserted);

    public RedlineSpan this[int index] => _spans[index];

    /// <summary>Compares word by word, ordinally, blanks and case included.</summary>
    public static Redline Between(string old, string @new)
    {
        var (before, after) = (WordChunker.Cut(old), WordChunker.Cut(@new));
        var spans = new List<RedlineSpan>();
        var at = 0;
        foreach (var change in WordDifference.Between(before, after))
        {
            Add(spans, Mark.Kept, before, at..change.OldStart);
            Add(spans, Mark.Deleted, before, change.OldStart..change.OldEnd);
            Add(spans, Mark.Inserted, after, change.NewStart..change.NewEnd);
            at = change.OldEnd;
        }

        Add(spans, Mark.Kept, before, at..before.Length);
        return new(spans);
    }

    public IEnumerator<RedlineSpan> GetEnumerator() => _spans.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Add(List<RedlineSpan> spans, Mark mark, string[] pieces, Range range)
    {
        if (range.Start.Value < range.End.Value)
            spans.Add(new(mark, string.Concat(pieces.AsSpan(range))));
    }

    private string Joined(Mark mark) =>
        string.Concat(_spans.Where(span => span.Mark == Mark.Kept || span.Mark == mark).Select(span => span.Text));
}
