using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// A compilation as the hall writes it: "[new words - AUS]", "[words - CHL delete]", "[words / others - FIN; CHL
/// delete]". The clause's own words stand first and without a name. Square brackets here are always computed: typed ones show as
/// ⟦ and ⟧, and inside brackets a typed " - " shows as " — ", a typed " / " as " // ".
/// </summary>
public static class Notation
{
    private const string VisibleBlank = "␣";

    public static string Of(Compilation compilation)
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

        return inBrackets ? $"[{line} - {Names(compilation, compilation.Deleters)} delete]" : line.ToString();
    }

    private static List<CompilationWording> ExceptDeleters(Compilation compilation, CompilationRun run) =>
        run is not CompilationRun.Contested contested
            ? []
            : [.. contested.Alternatives
                .Select(one => one with { Ids = [.. one.Ids.Except(compilation.Deleters, StringComparer.Ordinal)] })
                .Where(wording => wording.Ids.Count > 0)];

    private static string Bracket(Compilation compilation, string own, List<CompilationWording> wordings)
    {
        var alternatives = wordings
            .Where(one => one.Text.Length > 0)
            .Select(one => $"{Shown(one.Text)} - {Names(compilation, one.Ids)}")
            .ToList();
        if (own.Length > 0)
            alternatives.Insert(0, Shown(own));
        var strikers = wordings.Find(one => one.Text.Length == 0);
        var before = alternatives.Count == 1 ? " - " : "; ";
        var struck = strikers is null ? "" : $"{before}{Names(compilation, strikers.Ids)} delete";
        return $"[{string.Join(" / ", alternatives)}{struck}]";
    }

    private static string Shown(string words) =>
        string.IsNullOrWhiteSpace(words) ? VisibleBlank : TypedWords.InBrackets(words.Trim());

    private static string Names(Compilation compilation, IEnumerable<string> ids) =>
        string.Join(", ", compilation.SponsorsOf(ids).Select(TypedWords.InBrackets));

    /// <summary>Keeps the blanks at the edges of bracketed words outside the brackets, one between two words.</summary>
    private sealed class Line
    {
        private readonly StringBuilder _text = new();
        private bool _blankIsDue;

        public void Add(string words)
        {
            if (_blankIsDue && !StartsBlank(words))
                _text.Append(' ');
            _blankIsDue = false;
            _text.Append(EndsBlank && StartsBlank(words) ? words.TrimStart() : words);
        }

        public void AddBracket(IReadOnlyList<string> texts, string bracket)
        {
            if (_text.Length > 0 && !EndsBlank && texts.Any(StartsBlank))
                _blankIsDue = true;
            Add(bracket);
            _blankIsDue = texts.Any(words => words.Length > 0 && char.IsWhiteSpace(words[^1]));
        }

        public override string ToString() => _text.ToString();

        private bool EndsBlank => _text.Length > 0 && char.IsWhiteSpace(_text[^1]);

        private static bool StartsBlank(string words) => words.Length > 0 && char.IsWhiteSpace(words[0]);
    }
}
