using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Runs as HTML. One isolate holds a paragraph's words; notations stand outside it, since nobody wrote them.
/// </summary>
internal static class HtmlRuns
{
    private const string Open = "<bdi dir=\"auto\">";
    private const string Close = "</bdi>";

    public static string Of(Sequence<Run> runs)
    {
        var html = new StringBuilder();
        var isInside = false;
        foreach (var run in runs)
        {
            if (run.Kind == RunKind.Notation == isInside)
            {
                html.Append(isInside ? Close : Open);
                isInside = !isInside;
            }

            html.Append(Of(run));
        }

        return html.Append(isInside ? Close : "").ToString();
    }

    private static string Of(Run run) => run.Kind switch
    {
        RunKind.Lead => $"<em>{Html.Encode(run.Text)}</em>",
        RunKind.Inserted => $"<ins{By(run)}>{Words(run)}</ins>",
        RunKind.Deleted => $"<del{By(run)}>{Words(run)}</del>",
        RunKind.Note => Changed(run, $"<sup><a id=\"cites-{Numerals.Arabic(run.NoteNumber)}\" "
            + $"href=\"#note-{Numerals.Arabic(run.NoteNumber)}\">{Numerals.Arabic(run.NoteNumber)}</a></sup>"),
        RunKind.Notation => $"<span class=\"notation\">{Html.Encode(run.Text)}</span>",
        _ => Html.Encode(run.Text),
    };

    private static string Words(Run run) => run.IsLead ? $"<em>{Html.Encode(run.Text)}</em>" : Html.Encode(run.Text);

    private static string Changed(Run note, string sign) => note.NoteChange switch
    {
        RunKind.Inserted => $"<ins{By(note)}>{sign}</ins>",
        RunKind.Deleted => $"<del{By(note)}>{sign}</del>",
        _ => sign,
    };

    private static string By(Run run) =>
        run.Attribution.Length == 0 ? "" : $" title=\"{Html.Encode(run.Attribution)}\"";
}
