using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>Runs as Markdown: lead words in italics, changes as <c>ins</c> and <c>del</c>, notations in bold.</summary>
internal static class MarkdownRuns
{
    public static string Numbered(string number, string? before, Sequence<Run> runs)
    {
        if (before is not null)
            return $"{Changed("del", before)}{Changed("ins", number)}{Of(runs)}";
        return number.Length == 0 ? Of(runs) : $"{MarkdownEscape.Of(number)} {Of(runs)}";
    }

    private static string Changed(string element, string number) =>
        number.Length == 0 ? "" : $"<{element}>{MarkdownEscape.Inside(number)}</{element}> ";

    public static string Of(Sequence<Run> runs)
    {
        var text = new StringBuilder();
        for (var at = 0; at < runs.Count; at++)
            text.Append(Of(runs[at], isFirst: text.Length == 0, standsAlone: StandsAlone(runs, at)));
        return text.ToString();
    }

    /// <summary>Signs of emphasis that touch a letter are none: only what stands between blanks can be bold.</summary>
    private static bool StandsAlone(Sequence<Run> runs, int at) =>
        runs[at].Text.Trim() == runs[at].Text
        && (at == 0 || runs[at - 1].Text.EndsWith(' '))
        && (at == runs.Count - 1 || runs[at + 1].Text.StartsWith(' '));

    private static string Cited(Run note)
    {
        var sign = $"[^{Numerals.Arabic(note.NoteNumber)}]";
        return note.NoteChange switch
        {
            RunKind.Inserted => $"<ins>{sign}</ins>",
            RunKind.Deleted => $"<del>{sign}</del>",
            _ => sign,
        };
    }

    private static string Of(Run run, bool isFirst, bool standsAlone)
    {
        var words = isFirst ? MarkdownEscape.Of(run.Text) : MarkdownEscape.Inside(run.Text);
        return run.Kind switch
        {
            RunKind.Lead => $"*{words}*",
            RunKind.Note => Cited(run),
            RunKind.Notation => standsAlone ? $"**{words}**" : words,
            RunKind.Inserted => $"<ins>{words}</ins>",
            RunKind.Deleted => $"<del>{words}</del>",
            _ => words,
        };
    }
}
