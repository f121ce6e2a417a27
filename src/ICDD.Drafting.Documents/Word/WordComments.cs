using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>The comments of a file by their ids, each as lines.</summary>
internal static class WordComments
{
    public static (Dictionary<string, WordComment> Comments, Refusal? Refusal) Read(PartXml? part)
    {
        var comments = new Dictionary<string, WordComment>(StringComparer.Ordinal);
        if (part is null)
            return (comments, null);
        var (id, author, text, isWord) = ("", "", new StringBuilder(), false);
        while (part.Read())
        {
            if (part.IsText && isWord && text.Length <= Limits.Comment)
                text.Append(part.Value);
            if (!part.IsWord)
                continue;
            isWord = part.IsStart && part.Name == "t" && !part.IsClosed;
            if (part.IsStart && part.Name == "comment")
                (id, author, text) = (part.Attribute("id"), part.Attribute("author"), new StringBuilder());
            else if (part.IsEnd && part.Name == "p" && text.Length > 0)
                text.Append('\n');
            else if (part.IsEnd && part.Name == "comment" && text.ToString().Trim() is { Length: > 0 } words)
                comments[id] = new WordComment(author, words);
            if (comments.Count > FileLimits.Comments)
                return (comments, new FileHasTooManyComments(FileLimits.Comments));
        }

        return (comments, part.Refusal);
    }
}
