namespace ICDD.Drafting.Documents;

/// <summary>
/// A note that a clause cites stands among its words as <c>^[A/74/821]</c>, so that it is proposed, compared and hashed
/// like them. Source: inline notes of Pandoc's Markdown.
/// </summary>
internal static class NoteWords
{
    public const string Open = "^[";
    public const string Close = "]";

    public static string Of(string note) => Open + note + Close;

    /// <summary>By how much a sign goes deeper into brackets.</summary>
    public static int Opened(char sign) => sign switch { '[' => 1, ']' => -1, _ => 0 };

    /// <summary>Where the note begins with which a text ends; below 0 where it ends with none.</summary>
    public static int LastIn(string text)
    {
        if (!text.EndsWith(']'))
            return -1;
        var depth = 0;
        for (var at = text.Length - 1; at > 0; at--)
        {
            depth += Opened(text[at]);
            if (depth == 0)
                return text[at - 1] == '^' ? at - 1 : -1;
        }

        return -1;
    }

    /// <summary>Whether words can stand in a note: what opens in them closes in them.</summary>
    public static bool Fit(string note)
    {
        var depth = 0;
        foreach (var sign in note)
        {
            depth += Opened(sign);
            if (depth < 0)
                return false;
        }

        return depth == 0 && !string.IsNullOrWhiteSpace(note) && !note.Contains(Open, StringComparison.Ordinal);
    }
}
