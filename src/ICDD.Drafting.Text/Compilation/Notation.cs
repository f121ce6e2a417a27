namespace ICDD.Drafting;

/// <summary>
/// A compilation as the hall writes it: "[new words - AUS]", "[words - CHL delete]", "[words / others - FIN; CHL
/// delete]", "[words - CHL (on wording 2)]". The clause's own words stand first and without a name. Square brackets
/// here are always computed: typed ones show as ⟦ and ⟧, and inside brackets a typed " - " shows as " — ", a typed " /
/// " as " // ".
/// </summary>
public static class Notation
{
    private const string VisibleBlank = "␣";

    public static string Of(Compilation compilation) => string.Concat(
        Spans(compilation).Concat(Rewrites(compilation, "")).Select(span => span.Text));

    /// <summary>Rewrites of the whole clause, each a bracket of its own: " / [12 alt. - IDN: words]".</summary>
    public static IReadOnlyList<NotationSpan> Rewrites(Compilation compilation, string number) =>
    [
        .. compilation.Rewrites.SelectMany(rewrite => (NotationSpan[])
        [
            Computed(
                $" / [{(number.Length > 0 ? $"{number} " : "")}alt. "
                    + $"- {Names(compilation, rewrite.Ids)}{Older(compilation, rewrite.Ids)}: "),
            Shown(rewrite.Text),
            Computed("]"),
        ]),
    ];

    /// <summary>The bracketed text, with what people typed told apart from what is computed around it.</summary>
    public static IReadOnlyList<NotationSpan> Spans(Compilation compilation)
    {
        var line = new Line();
        var inBrackets = compilation.Deleters.Count > 0 && compilation.Runs.Count > 0;
        foreach (var run in compilation.Runs)
        {
            var wordings = ExceptDeleters(compilation, run);
            if (wordings.Count > 0)
                line.AddBracket(
                    [run.Base, .. wordings.Select(one => one.Text)], Bracket(compilation, run.Base, wordings));
            else
                line.Add(inBrackets ? TypedWords.InBrackets(run.Base) : TypedWords.Outside(run.Base));
        }

        return inBrackets
            ? [Computed("["), .. line.Spans, Computed($" - {Names(compilation, compilation.Deleters)} delete]")]
            : line.Spans;
    }

    /// <summary>Words that somebody typed, as they show inside brackets.</summary>
    public static string Typed(string words) => TypedWords.InBrackets(words);

    private static List<CompilationWording> ExceptDeleters(Compilation compilation, CompilationRun run) =>
        run is not CompilationRun.Contested contested
            ? []
            : [.. contested.Alternatives
                .Select(one => one with { Ids = [.. one.Ids.Except(compilation.Deleters, StringComparer.Ordinal)] })
                .Where(wording => wording.Ids.Count > 0)];

    private static List<NotationSpan> Bracket(Compilation compilation, string own, List<CompilationWording> wordings)
    {
        var spans = new List<NotationSpan> { Computed("[") };
        if (own.Length > 0)
            spans.Add(Shown(own));
        foreach (var wording in wordings.Where(one => one.Text.Length > 0))
        {
            if (spans.Count > 1)
                Sign(spans, " / ");
            spans.Add(Shown(wording.Text));
            Sign(spans, $" - {Names(compilation, wording.Ids)}{Older(compilation, wording.Ids)}");
        }

        var alternatives = wordings.Count(one => one.Text.Length > 0) + (own.Length > 0 ? 1 : 0);
        if (wordings.Find(one => one.Text.Length == 0) is { } strikers)
            Sign(
                spans,
                $"{(alternatives == 1 ? " - " : "; ")}{Names(compilation, strikers.Ids)} "
                    + $"delete{Older(compilation, strikers.Ids)}");
        Sign(spans, "]");
        return spans;
    }

    private static void Sign(List<NotationSpan> spans, string sign)
    {
        if (spans is [.., { IsComputed: true } last])
            spans[^1] = Computed(last.Text + sign);
        else
            spans.Add(Computed(sign));
    }

    /// <summary>" (on wording 1)"; with names where not all of them wrote on the same.</summary>
    private static string Older(Compilation compilation, IReadOnlyCollection<string> ids) => string.Concat(
        compilation.WrittenOn(ids).Select(older => older.Ids.Count == ids.Count
            ? $" (on wording {older.Wording})"
            : $" ({Names(compilation, older.Ids)} on wording {older.Wording})"));

    private static NotationSpan Shown(string words) =>
        new(string.IsNullOrWhiteSpace(words) ? VisibleBlank : TypedWords.InBrackets(words.Trim()));

    private static NotationSpan Computed(string sign) => new(sign) { IsComputed = true };

    private static string Names(Compilation compilation, IEnumerable<string> ids) =>
        string.Join(", ", compilation.SponsorsOf(ids).Select(TypedWords.InBrackets));

    /// <summary>Keeps the blanks at the edges of bracketed words outside the brackets, one between two words.</summary>
    private sealed class Line
    {
        private bool _blankIsDue;

        public List<NotationSpan> Spans { get; } = [];

        public void Add(string words)
        {
            if (_blankIsDue && !StartsBlank(words))
                Spans.Add(new(" "));
            _blankIsDue = false;
            Append(new(EndsBlank && StartsBlank(words) ? words.TrimStart() : words));
        }

        public void AddBracket(IReadOnlyList<string> texts, List<NotationSpan> bracket)
        {
            if (Spans.Count > 0 && !EndsBlank && texts.Any(StartsBlank))
                _blankIsDue = true;
            if (_blankIsDue)
                Spans.Add(new(" "));
            Spans.AddRange(bracket);
            _blankIsDue = texts.Any(words => words.Length > 0 && char.IsWhiteSpace(words[^1]));
        }

        private bool EndsBlank => Spans.Count > 0 && char.IsWhiteSpace(Spans[^1].Text[^1]);

        private void Append(NotationSpan span)
        {
            if (span.Text.Length > 0)
                Spans.Add(span);
        }

        private static bool StartsBlank(string words) => words.Length > 0 && char.IsWhiteSpace(words[0]);
    }
}

/// <summary>A stretch of a compilation as it is written: typed by people, or computed.</summary>
public sealed record NotationSpan(string Text)
{
    public bool IsComputed { get; init; }
}
