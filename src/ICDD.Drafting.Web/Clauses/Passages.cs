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

    private Passages(Outline outline)
    {
        All = Cut(outline.InOrder(), outline, Longest);
        AllInShort = Cut(outline.InOrder(), outline, Short);
        Body = Cut(outline.Body(), outline, Longest);
        Annex = Cut(outline.Annex(), outline, Longest);
    }

    /// <summary>Ids of clauses, separated by blanks.</summary>
    public IReadOnlyList<string> All { get; }

    public IReadOnlyList<string> AllInShort { get; }

    public IReadOnlyList<string> Body { get; }

    public IReadOnlyList<string> Annex { get; }

    public static Passages Of(Outline outline) => Known.GetValue(outline, key => new Passages(key));

    private static List<string> Cut(IEnumerable<ClauseId> clauses, Outline outline, int longest)
    {
        var passages = new List<string>();
        var passage = new List<ClauseId>();
        foreach (var id in clauses)
        {
            if (passage.Count >= longest || (passage.Count >= longest * 5 / 6 && outline.Places[id].Parent is null))
            {
                passages.Add(string.Join(' ', passage));
                passage.Clear();
            }

            passage.Add(id);
        }

        return passage.Count > 0 ? [.. passages, string.Join(' ', passage)] : passages;
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
