using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The mark at the end of a paragraph comes from the profile. One that a delegate typed in its place gives way to it,
/// so that no mark stands twice; the full stop of an abbreviation stays, and a question mark is a stop of its own.
/// </summary>
public static partial class TerminalMark
{
    private const string Marks = ",;:.،؛。；：，、।។";

    private static readonly string[] Abbreviations = ["etc.", "al.", "Inc.", "Ltd.", "Co.", "No.", "vol."];

    public static string Close(string text, string mark)
    {
        var body = Body(text);
        return body + After(body, mark);
    }

    /// <summary>
    /// The text without the marks typed at its end, or before the note, the raised figure or the bracket that ends it;
    /// a text of nothing but marks is kept.
    /// </summary>
    public static string Body(string text)
    {
        var body = WithoutMarks(text);
        if (body.Length == 0)
            return text;
        if (NoteWords.LastIn(body) is > 0 and var note)
            return Body(body[..note]) + body[note..];
        var inside = WithoutMarks(body[..^SignsBehind(body)]);
        return inside.Length == 0 || inside[^1] == '[' ? body : inside + body[^SignsBehind(body)..];
    }

    /// <summary>What is put behind a body to close it; nothing where it closes itself, or leads on.</summary>
    public static string After(string body, string mark) => body.Length == 0
        || EndsInMark(body)
        || (mark == "." && EndsInStop(body))
        || (mark != ":" && LeadsOn().IsMatch(body)) ? "" : mark;

    private static string WithoutMarks(string text)
    {
        var body = text.TrimEnd();
        while (body.Length > 0 && EndsInMark(body))
            body = body[..^1].TrimEnd();
        return body;
    }

    /// <summary>How many signs stand behind the place of its mark: a bracket, or the figure of a note.</summary>
    private static int SignsBehind(string body) => body[^1] == ']' ? 1 : RaisedFigures.AtEndOf(body);

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

    /// <summary>The word that leads on to the next item of a list: <c>to meet; and</c></summary>
    [GeneratedRegex(
        @"[;,] (?:and|or|and/or|et|ou|et/ou|y|o|y/o|dan|atau|dan/atau)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LeadsOn();
}
