using System.Text.Json.Nodes;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Runs as the template's data, each in the language that its script tells of. Who made a change is said in brackets
/// behind it; where all changes of a paragraph are of one delegation, once at its end.
/// </summary>
internal sealed class PdfRuns(string language)
{
    public JsonArray Of(Sequence<Run> runs)
    {
        var all = new JsonArray();
        var authors = runs.Where(IsChange).Select(run => run.Attribution).Distinct().ToList();
        for (var at = 0; at < runs.Count; at++)
        {
            Add(all, runs[at]);
            if (authors.Count > 1 && IsChange(runs[at]) && !GoesOn(runs, at))
                By(all, runs[at].Attribution);
        }

        if (authors.Count == 1)
            By(all, authors[0]);
        return all;
    }

    /// <summary>The same where it is said elsewhere who made the changes.</summary>
    public JsonArray Unattributed(Sequence<Run> runs)
    {
        var all = new JsonArray();
        foreach (var run in runs)
            Add(all, run);
        return all;
    }

    /// <param name="before">The number before, where it is another one now.</param>
    public JsonArray Number(string number, string? before, Mark mark)
    {
        var all = new JsonArray();
        if (before is { Length: > 0 })
            Add(all, "deleted", before);
        mark = before is null ? mark : Mark.Inserted;
        if (number.Length > 0)
            Add(all, mark switch { Mark.Inserted => "inserted", Mark.Deleted => "deleted", _ => "plain" }, number);
        return all;
    }

    private static bool IsChange(Run run) => run.Kind is RunKind.Inserted or RunKind.Deleted;

    private static bool GoesOn(Sequence<Run> runs, int at) => at + 1 < runs.Count
        && IsChange(runs[at + 1]) && runs[at + 1].Attribution == runs[at].Attribution;

    private static string KindOf(Run run) => run.Kind switch
    {
        RunKind.Lead => "lead",
        RunKind.Inserted => "inserted",
        RunKind.Deleted => "deleted",
        RunKind.Notation => "notation",
        _ => "plain",
    };

    private void By(JsonArray all, string author)
    {
        if (author.Length > 0)
            Add(all, "by", $" [{author}]");
    }

    private void Add(JsonArray all, Run run)
    {
        if (run.Kind == RunKind.Note)
            all.Add((JsonNode)new JsonObject
            {
                ["kind"] = "note",
                ["text"] = "",
                ["runs"] = Unattributed(run.NoteChange == RunKind.Plain
                    ? run.Note
                    : run.Note.Select(each => each with { Kind = run.NoteChange }).ToSequence()),
            });
        else
            Add(all, KindOf(run), run.Text, run.IsLead);
    }

    private void Add(JsonArray all, string kind, string text, bool leads = false)
    {
        foreach (var (words, spoken) in SpokenLanguage.Split(text, language))
        {
            var run = new JsonObject { ["kind"] = kind, ["text"] = words };
            if (spoken is not null)
                run["lang"] = spoken;
            if (leads)
                run["leads"] = true;
            all.Add((JsonNode)run);
        }
    }
}
