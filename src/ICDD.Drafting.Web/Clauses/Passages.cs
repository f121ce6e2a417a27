using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>
/// The text in stretches: each is drawn by one component and wakes only when one of its clauses was touched. Few enough
/// components that a screen stays light. The stretches of one outline are made once and shared by all screens.
/// </summary>
public sealed class Passages
{
    // One frame a clause: so many fill the 128 that a component keeps twice on every screen.
    private const int Longest = 128;

    // Where a clause takes a component of its own, an act draws every clause of its stretch.
    private const int Short = 20;

    private static readonly ConditionalWeakTable<Outline, Passages> Known = [];

    // A stretch of long clauses is cut earlier, so that it never comes in one piece of megabytes.
    private const int MostCharacters = 100_000;

    private Passages(Draft draft)
    {
        All = Cut(draft.Outline.InOrder(), draft, Longest);
        AllInShort = Cut(draft.Outline.InOrder(), draft, Short);
        Body = Cut(draft.Outline.Body(), draft, Longest);
        Annex = Cut(draft.Outline.Annex(), draft, Longest);
    }

    /// <summary>Ids of clauses, separated by blanks.</summary>
    public IReadOnlyList<string> All { get; }

    public IReadOnlyList<string> AllInShort { get; }

    public IReadOnlyList<string> Body { get; }

    public IReadOnlyList<string> Annex { get; }

    public static Passages Of(Draft draft) => Known.GetValue(draft.Outline, _ => new Passages(draft));

    private static List<string> Cut(IEnumerable<ClauseId> clauses, Draft draft, int longest)
    {
        var (passages, characters) = (new List<string>(), 0);
        var passage = new List<ClauseId>();
        foreach (var id in clauses)
        {
            var length = draft.Clauses[id].Text.Length;
            if (passage.Count >= longest || (passage.Count > 0 && characters + length > MostCharacters)
                || (passage.Count >= longest * 5 / 6 && draft.Outline.Places[id].Parent is null))
            {
                passages.Add(string.Join(' ', passage));
                passage.Clear();
                characters = 0;
            }

            passage.Add(id);
            characters += length;
        }

        return passage.Count > 0 ? [.. passages, string.Join(' ', passage)] : passages;
    }

    /// <summary>The same passages, with one clause as a passage of its own.</summary>
    public static IEnumerable<string> Around(IEnumerable<string> passages, string? clause)
    {
        foreach (var passage in passages)
        {
            string[] ids = clause is null ? [] : passage.Split(' ');
            if (Array.IndexOf(ids, clause) is not (>= 0 and var at))
            {
                yield return passage;
                continue;
            }

            if (at > 0)
                yield return string.Join(' ', ids[..at]);
            yield return ids[at];
            if (at + 1 < ids.Length)
                yield return string.Join(' ', ids[(at + 1)..]);
        }
    }

    /// <summary>Whether one of the clauses of a passage was touched.</summary>
    public static bool Touch(string passage, Touched touched) =>
        touched.All || touched.Clauses.Any(clause => Holds(passage, clause.Value));

    private static bool Holds(ReadOnlySpan<char> passage, string clause)
    {
        foreach (var id in passage.Split(' '))
            if (passage[id].SequenceEqual(clause))
                return true;
        return false;
    }
}
