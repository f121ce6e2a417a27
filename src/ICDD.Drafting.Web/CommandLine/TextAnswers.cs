using System.Text.Json;

namespace ICDD.Drafting.Web;

internal static class TextAnswers
{
    public static void Redline(TextLine line, Utf8JsonWriter json)
    {
        var (old, @new) = (line.Text("old", TextVerb.RedlineLimit), line.Text("new", TextVerb.RedlineLimit));
        if (line.Error is not null)
            return;
        json.WriteStartArray("spans");
        var redline = Drafting.Redline.Between(old, @new);
        var moved = MovedWords.In(redline).SelectMany(pair => new[] { pair.Struck, pair.PutIn }).ToHashSet();
        for (var at = 0; at < redline.Count; at++)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindOf(redline[at].Mark));
            json.WriteString("text", redline[at].Text);
            if (moved.Contains(at))
                json.WriteBoolean("moved", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Merge(TextLine line, Utf8JsonWriter json)
    {
        var (@base, ours, theirs) = (line.Text("base"), line.Text("ours"), line.Text("theirs"));
        if (line.Error is not null)
            return;
        var merge = Drafting.Merge.Of(@base, ours, theirs);
        json.WriteBoolean("clean", merge is Merge.Clean);
        if (merge is Merge.Clean clean)
            json.WriteString("text", clean.Text);
        if (merge is not Merge.Conflicting conflict)
            return;
        json.WriteStartArray("parts");
        foreach (var part in conflict.Parts)
            Write(part, json);
        json.WriteEndArray();
    }

    public static void Compile(TextLine line, Utf8JsonWriter json)
    {
        var (text, proposals) = (line.Text("text"), line.Proposals("proposals"));
        if (line.Error is not null)
            return;
        var compilation = Compilation.Of(text, proposals);
        json.WriteStartArray("runs");
        foreach (var run in compilation.Runs)
            Write(run, json);
        json.WriteEndArray();
        if (compilation.Rewrites.Count > 0)
            WriteRewrites(compilation, json);
        json.WriteString("notation", Notation.Of(compilation));
    }

    private static void WriteRewrites(Compilation compilation, Utf8JsonWriter json)
    {
        json.WriteStartArray("rewrites");
        foreach (var rewrite in compilation.Rewrites)
            Write(rewrite, json);
        json.WriteEndArray();
    }

    private static void Write(MergePart part, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (part is not MergePart.Contested)
            json.WriteString("settled", part.Merged);
        if (part is MergePart.Contested contested)
        {
            json.WriteString("base", contested.Base);
            json.WriteString("ours", contested.Ours);
            json.WriteString("theirs", contested.Theirs);
        }

        json.WriteEndObject();
    }

    private static void Write(CompilationRun run, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (run is CompilationRun.Settled settled)
            json.WriteString("settled", settled.Text);
        if (run is CompilationRun.Contested contested)
        {
            json.WriteString("base", contested.Base);
            json.WriteStartArray("alternatives");
            foreach (var wording in contested.Alternatives)
                Write(wording, json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(CompilationWording wording, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", wording.Text);
        json.WriteStartArray("ids");
        foreach (var id in wording.Ids)
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string KindOf(Mark mark) => mark switch
    {
        Mark.Kept => "kept",
        Mark.Deleted => "deleted",
        Mark.Inserted => "inserted",
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };
}
