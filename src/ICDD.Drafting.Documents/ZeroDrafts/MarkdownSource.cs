using System.Text;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>Markdown as lines of a draft: what a text editor or our own export writes, and no more of CommonMark than that.</summary>
internal sealed partial class MarkdownSource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _open = new();
    private SourceLine _made = new("");
    private bool _isFenced;
    private int _table;

    public static Received<SourceText> Read(byte[] file)
    {
        if (FileKind.AgainstText(file) is { } refusal)
            return refusal;
        if (Decoded(file) is not { } text)
            return new FileIsNotUtf8();
        var source = new MarkdownSource();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (source._open.Length + line.Length > FileLimits.Paragraph)
                return new ParagraphIsTooLong(Beginning(source._open, line), source._open.Length + line.Length, Limits.Clause);
            source.Add(line.ToString());
            if (source._lines.Count > FileLimits.Paragraphs)
                return new FileHasTooManyParagraphs(FileLimits.Paragraphs);
        }

        source.Close();
        return source._lines.Count == 0 ? new FileHasNoText() : new SourceText(source._lines);
    }

    private static string Beginning(StringBuilder open, ReadOnlySpan<char> line) => Sound.Beginning(
        open.Length > 0 ? open.ToString() : line[..Math.Min(line.Length, Limits.Clause)].ToString());

    private static string? Decoded(byte[] file)
    {
        try
        {
            var text = Strict.GetString(file);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private void Add(string line)
    {
        if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
        {
            Close();
            _isFenced = !_isFenced;
        }
        else if (string.IsNullOrWhiteSpace(line))
        {
            _table++;
            Close();
        }
        else if (_isFenced)
            Begin(line, new SourceLine("") { Role = LineRole.Aside });
        else if (Rule().IsMatch(line))
        {
            Close();
            _lines.Add(new SourceLine("---") { Role = LineRole.End });
        }
        else if (LevelOf(line) is > 0 and var level)
            AddHeading(level, line.TrimStart()[level..].Trim().TrimEnd('#').TrimEnd());
        else if (line.TrimStart().StartsWith('|'))
            AddRow(line.Trim());
        else if (Item().Match(line) is { Success: true } item)
            Begin(item.Groups["words"].Value, new SourceLine("") { List = new WordListPlace(Math.Min(item.Groups["indent"].Length / 2, 8), "bullet") });
        else if (line.TrimStart().StartsWith('>'))
            Begin(line.TrimStart().TrimStart('>', ' '), new SourceLine("") { Role = LineRole.Aside });
        else if (_open.Length == 0)
            Begin(line, new SourceLine(""));
        else
            Continue(line);
    }

    /// <summary>How many signs of a heading the line begins with; 0 where it is none.</summary>
    private static int LevelOf(string line)
    {
        var start = line.Length - line.TrimStart(' ').Length;
        var end = start;
        while (end < line.Length && line[end] == '#')
            end++;
        return start <= 3 && end - start is >= 1 and <= 6 && end < line.Length && char.IsWhiteSpace(line[end]) ? end - start : 0;
    }

    private void AddHeading(int level, string words)
    {
        Begin(words, new SourceLine("") { HeadingLevel = Math.Max(1, level - 1), Role = level == 1 ? LineRole.Title : LineRole.Unsaid });
        Close();
    }

    private void AddRow(string line)
    {
        Close();
        if (Delimiters().IsMatch(line))
            return;
        var cells = Cells(line.Trim('|')).Select(cell => OneLine.Of(MarkdownInline.Plain(cell))).ToList();
        _lines.Add(new SourceLine(string.Join(' ', cells)) { Table = _table, Cells = cells });
    }

    /// <summary>Between bars that are not escaped.</summary>
    private static IEnumerable<string> Cells(string row)
    {
        var from = 0;
        for (var at = 0; at < row.Length; at++)
        {
            if (row[at] != '|' || (at > 0 && row[at - 1] == '\\'))
                continue;
            yield return row[from..at];
            from = at + 1;
        }

        yield return row[from..];
    }

    private static bool IsWhollyItalic(string raw) => raw.Length > 2 && raw[0] == '*' && raw.IndexOf('*', 1) == raw.Length - 1;

    private void Begin(string line, SourceLine made)
    {
        Close();
        _made = made;
        Continue(line);
    }

    private void Continue(string line) => _open.Append(_open.Length > 0 ? " " : "").Append(line.TrimEnd('\\', ' ').TrimStart());

    private void Close()
    {
        if (_open.Length == 0)
            return;
        var raw = _open.ToString();
        var words = MarkdownInline.Plain(Notations.Without(raw));
        _lines.Add(_made with
        {
            Text = ClauseSigns.Without(words),
            Number = ClauseSigns.Of(words),
            Role = _made.Role == LineRole.Unsaid && _made.List is null && IsWhollyItalic(raw) ? LineRole.Aside : _made.Role,
        });
        _open.Clear();
        _made = new SourceLine("");
    }

    [GeneratedRegex(@"^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?<indent>\s*)[-*+]\s+(?<words>.+)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\|?(?:\s*:?-{3,}:?\s*\|?)+$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Delimiters();
}
