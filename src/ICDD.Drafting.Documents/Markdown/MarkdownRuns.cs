using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>Runs as Markdown: lead words in italics, changes as <c>ins</c> and <c>del</c>, notations in bold.</summary>
internal static class MarkdownRuns
{
    public static string Numbered(string number, Sequence<Run> runs) =>
        number.Length == 0 ? Of(runs) : $"{MarkdownEscape.Of(number)} {Of(runs)}";

    public static string Of(Sequence<Run> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
            text.Append(Of(run, isFirst: text.Length == 0));
        return text.ToString();
    }

    private static string Of(Run run, bool isFirst)
    {
        var words = isFirst ? MarkdownEscape.Of(run.Text) : MarkdownEscape.Inside(run.Text);
        return run.Kind switch
        {
            RunKind.Lead => $"*{words}*",
            RunKind.Notation => $"**{words}**",
            RunKind.Inserted => $"<ins>{words}</ins>",
            RunKind.Deleted => $"<del>{words}</del>",
            _ => words,
        };
    }
}
