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
/// What takes another's place stands behind it, and neighbours never share a mark.
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

    /// <summary>
    /// As a reader takes it in: references, numbers and dates whole, changes that only small words part as one, a
    /// rewritten text struck and put in whole. Compared ordinally, blanks and case included.
    /// </summary>
    public static Redline Between(string old, string @new) => Of(old, @new, Calm.Of);

    /// <summary>As many words as can are kept, however small the changes become.</summary>
    public static Redline Fine(string old, string @new) => Of(old, @new, (_, _, changes) => changes);

    private static Redline Of(string old, string @new, Func<Pieces, Pieces, List<WordChange>, List<WordChange>> read)
    {
        var words = new Vocabulary();
        var (before, after) = (words.Cut(old), words.Cut(@new));
        var spans = new List<RedlineSpan>();
        var at = 0;
        foreach (var change in read(before, after, WordDifference.Between(before, after, words)))
        {
            Add(spans, Mark.Kept, before.Between(at, change.OldStart));
            Add(spans, Mark.Deleted, before.Between(change.OldStart, change.OldEnd));
            Add(spans, Mark.Inserted, after.Between(change.NewStart, change.NewEnd));
            at = change.OldEnd;
        }

        Add(spans, Mark.Kept, before.Between(at, before.Count));
        return new(spans);
    }

    public IEnumerator<RedlineSpan> GetEnumerator() => _spans.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Add(List<RedlineSpan> spans, Mark mark, string text)
    {
        if (text.Length == 0)
            return;
        if (spans is [.., var last] && last.Mark == mark)
            spans[^1] = new(mark, last.Text + text);
        else
            spans.Add(new(mark, text));
    }

    private string Joined(Mark mark) =>
        string.Concat(_spans.Where(span => span.Mark == Mark.Kept || span.Mark == mark).Select(span => span.Text));
}
