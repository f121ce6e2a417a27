namespace ICDD.Drafting.Web;

/// <summary>
/// The text in short stretches: each is drawn by one component and wakes only when one of its clauses was touched. Few
/// enough components that a screen stays light, short enough stretches that an act draws little.
/// </summary>
public static class Passages
{
    // Nine frames a clause: so many fill the 128 that a component keeps twice on every screen.
    private const int Longest = 14;

    public static IEnumerable<string> Of(IEnumerable<ClauseId> clauses, Outline outline)
    {
        var passage = new List<string>();
        foreach (var id in clauses)
        {
            if (passage.Count > 0 && Breaks(outline, id, passage.Count))
            {
                yield return string.Join(' ', passage);
                passage.Clear();
            }

            passage.Add(id.Value);
        }

        if (passage.Count > 0)
            yield return string.Join(' ', passage);
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

    private static bool Breaks(Outline outline, ClauseId id, int length) =>
        length >= Longest * 2 || (length >= Longest && outline.Places[id].Parent is null);
}
