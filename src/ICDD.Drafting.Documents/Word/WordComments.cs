using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>The comments of a file by their ids, each as lines; those that were resolved are left out.</summary>
internal static class WordComments
{
    public static (Dictionary<string, WordComment> Comments, Refusal? Refusal) Read(
        PartXml? part, IReadOnlySet<string> resolved, HashSet<LeftOut> leftOut)
    {
        var comments = new Dictionary<string, WordComment>(StringComparer.Ordinal);
        if (part is null)
            return (comments, null);
        var (id, author, text, isWord, last) = ("", "", new StringBuilder(), false, "");
        while (part.Read())
        {
            if (part.IsText && isWord && text.Length <= Limits.Comment)
                text.Append(part.Value);
            if (!part.IsWord)
                continue;
            isWord = part.IsStart && part.Name == "t" && !part.IsClosed;
            if (part.IsStart && part.Name == "comment")
                (id, author, text) = (part.Attribute("id"), part.Attribute("author"), new StringBuilder());
            else if (part.IsStart && part.Name == "p")
                last = part.Attribute("paraId");
            else if (part.IsEnd && part.Name == "comment" && resolved.Contains(last))
                leftOut.Add(LeftOut.ResolvedComments);
            else if (part.IsEnd && part.Name == "p" && text.Length > 0)
                text.Append('\n');
            else if (part.IsEnd && part.Name == "comment" && text.ToString().Trim() is { Length: > 0 } words)
                comments[id] = new WordComment(author, words);
            if (comments.Count > FileLimits.Comments)
                return (comments, new FileHasTooManyComments(FileLimits.Comments));
        }

        return (comments, part.Refusal);
    }

    /// <summary>The last paragraphs of comments whose thread somebody marked as done.</summary>
    public static (HashSet<string> Paragraphs, Refusal? Refusal) ReadResolved(PartXml? part)
    {
        var resolved = new HashSet<string>(StringComparer.Ordinal);
        if (part is null)
            return (resolved, null);
        while (part.Read())
            if (part.IsStart && part.Name == "commentEx" && part.Attribute("done") is "1" or "true"
                && part.Attribute("paraId") is { Length: > 0 } paragraph)
                resolved.Add(paragraph);
        return (resolved, part.Refusal);
    }
}
