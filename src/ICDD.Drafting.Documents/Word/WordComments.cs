using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>The comments of a file by their ids, each as lines, and which one replies to which.</summary>
internal sealed class WordComments
{
    private const int DeepestThread = 32;

    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paragraphs = new(StringComparer.Ordinal);

    /// <summary>Those of threads that are open.</summary>
    public Dictionary<string, WordComment> Open { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of threads that somebody marked as done.</summary>
    public Dictionary<string, WordComment> Resolved { get; } = new(StringComparer.Ordinal);

    /// <param name="part">What the comments say.</param>
    /// <param name="threads">Which replies to which, by the last paragraph of each.</param>
    public static (WordComments Comments, Refusal? Refusal) Read(PartXml? part, PartXml? threads)
    {
        var comments = new WordComments();
        var refusal = comments.ReadThreads(threads) ?? comments.ReadWords(part);
        comments.Tie();
        return (comments, refusal);
    }

    private Refusal? ReadThreads(PartXml? part)
    {
        while (part?.Read() == true)
            if (part.IsStart && part.Name == "commentEx" && part.Attribute("paraId") is { Length: > 0 } paragraph)
            {
                if (part.Attribute("done") is "1" or "true")
                    _done.Add(paragraph);
                if (part.Attribute("paraIdParent") is { Length: > 0 } parent)
                    _parents[paragraph] = parent;
                if (_parents.Count + _done.Count > FileLimits.Comments * 2)
                    return new FileHasTooManyComments(FileLimits.Comments);
            }

        return part?.Refusal;
    }

    private Refusal? ReadWords(PartXml? part)
    {
        var (id, author, text, isWord, last) = ("", "", new StringBuilder(), false, "");
        while (part?.Read() == true)
        {
            if (part.IsText && isWord && text.Length <= Limits.Comment)
                text.Append(InvisibleSigns.Without(part.Value));
            if (!part.IsWord)
                continue;
            isWord = part.IsStart && part.Name == "t" && !part.IsClosed;
            if (part.IsStart && part.Name == "comment")
                (id, author, text) = (part.Attribute("id"), part.Attribute("author"), new StringBuilder());
            else if (part.IsStart && part.Name == "p")
                last = part.Attribute("paraId");
            else if (part.IsEnd && part.Name == "p" && text.Length > 0)
                text.Append('\n');
            else if (part.IsEnd && part.Name == "comment" && text.ToString().Trim() is { Length: > 0 } words)
                (Open[id], _paragraphs[id], _ids[last]) = (new WordComment(author, Straight(words)), last, id);
            if (Open.Count > FileLimits.Comments)
                return new FileHasTooManyComments(FileLimits.Comments);
        }

        return part?.Refusal;
    }

    private static string Straight(string words) =>
        RightToLeft.Has(words) ? words : InvisibleSigns.WithoutDirection(words);

    private void Tie()
    {
        foreach (var (id, comment) in Open.ToList())
        {
            var parent = _parents.GetValueOrDefault(_paragraphs[id]);
            if (_done.Contains(_paragraphs[id]) || IsDone(parent))
            {
                Resolved[id] = comment;
                Open.Remove(id);
            }
            else if (parent is not null && _ids.TryGetValue(parent, out var known) && known != id)
                Open[id] = comment with { Parent = known };
        }
    }

    /// <summary>A reply may stand under a reply; a file that says so in a circle is read as well.</summary>
    private bool IsDone(string? paragraph)
    {
        for (var steps = 0; paragraph is not null && steps < DeepestThread; steps++)
        {
            if (_done.Contains(paragraph))
                return true;
            paragraph = _parents.GetValueOrDefault(paragraph);
        }

        return false;
    }
}
