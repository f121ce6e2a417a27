namespace ICDD.Drafting.Documents;

/// <summary>
/// The mark at the end of a paragraph comes from the profile. One that a delegate typed in its place gives way to it,
/// so that no mark stands twice; the full stop of an abbreviation stays, and a question mark is a stop of its own.
/// </summary>
public static class TerminalMark
{
    private const string Marks = ",;:.،؛。；：，、।។";

    private static readonly string[] Abbreviations = ["etc.", "al.", "Inc.", "Ltd.", "Co.", "No.", "vol."];

    public static string Close(string text, string mark)
    {
        var body = Body(text);
        return body + After(body, mark);
    }

    /// <summary>
    /// The text without the marks typed at its end, or before the note that ends it; a text of nothing but marks is
    /// kept.
    /// </summary>
    public static string Body(string text)
    {
        var body = text.TrimEnd();
        while (body.Length > 0 && Marks.Contains(body[^1], StringComparison.Ordinal) && !EndsInAbbreviation(body))
            body = body[..^1].TrimEnd();
        if (body.Length == 0)
            return text;
        return NoteWords.LastIn(body) is > 0 and var note ? Body(body[..note]) + body[note..] : body;
    }

    /// <summary>What is put behind a body to close it; nothing where it closes itself.</summary>
    public static string After(string body, string mark) =>
        body.Length == 0 || EndsInMark(body) || (mark == "." && EndsInStop(body)) ? "" : mark;

    private static bool EndsInMark(string body) =>
        Marks.Contains(body[^1], StringComparison.Ordinal) && !EndsInAbbreviation(body);

    private static bool EndsInStop(string body) => body.TrimEnd('”', '’', '"', '\'', '»', ')')[^1..] is [var last]
        ? last is '.' or '?' or '!' or '…'
        : false;

    private static bool EndsInAbbreviation(string body)
    {
        if (body[^1] != '.' || body.EndsWith("..", StringComparison.Ordinal))
            return body.EndsWith("...", StringComparison.Ordinal);
        var word = body[(body.LastIndexOfAny([' ', '(', '\u00A0']) + 1)..];
        return word[..^1].Contains('.', StringComparison.Ordinal) || Abbreviations.Contains(word);
    }
}
