using System.Buffers;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Lengths and signs are counted before anything is made of the words: a reader of Markdown looks from each sign for
/// its other half, so that what it costs grows with both.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Lists and quotations within one another, opened on one line.</summary>
    private const int DeepestNesting = 32;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[]<>*_`~|!&\\");

    public static Refusal? Against(string text)
    {
        var paragraph = default(Counted);
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                paragraph = default;
                continue;
            }

            // Each row of a table stands for itself.
            paragraph = paragraph.Length == 0 || line.TrimStart().StartsWith("|")
                ? new Counted(Beginning(line))
                : paragraph;
            count += paragraph.Length == 0 ? 1 : 0;
            paragraph = paragraph with
            {
                Length = paragraph.Length + line.Length,
                Signs = paragraph.Signs + SignsIn(line),
            };
            if (NestingOf(line) > DeepestNesting)
                return new FileIsNestedTooDeep(DeepestNesting);
            if (line.Length > FileLimits.Paragraph)
                return new ParagraphIsTooLong(Sound.Beginning(paragraph.Begins), line.Length, Limits.Clause);
            if (paragraph.Signs > FileLimits.Signs)
                return new ParagraphHasTooManySigns(Sound.Beginning(paragraph.Begins), FileLimits.Signs);
            if (count > FileLimits.Paragraphs)
                return new FileHasTooManyParagraphs(FileLimits.Paragraphs);
        }

        return null;
    }

    private readonly record struct Counted(string Begins)
    {
        public int Length { get; init; }

        public int Signs { get; init; }
    }

    private static string Beginning(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, 100)].ToString();

    private static int NestingOf(ReadOnlySpan<char> line)
    {
        for (var nesting = 0; ; nesting++)
        {
            line = line.TrimStart();
            if (line.Length > 0 && line[0] == '>')
                line = line[1..];
            else if (line.Length > 1 && line[0] is '-' or '*' or '+' && char.IsWhiteSpace(line[1]))
                line = line[2..];
            else
                return nesting;
            if (nesting > DeepestNesting)
                return nesting;
        }
    }

    private static int SignsIn(ReadOnlySpan<char> line)
    {
        var signs = 0;
        for (var at = line.IndexOfAny(Signs); at >= 0; at = line.IndexOfAny(Signs))
        {
            signs++;
            line = line[(at + 1)..];
        }

        return signs;
    }
}
