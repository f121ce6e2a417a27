namespace ICDD.Drafting;

public enum ComparedAs { Same, Changed, New, Deleted, Moved }

/// <summary>One clause in the comparison of two texts, word by word.</summary>
public sealed record ComparedClause(ClauseId Clause, ComparedAs As, ClauseNumber Old, ClauseNumber New, Redline Redline);

/// <summary>The redline between any two states of the whole text, in the order of the newer one.</summary>
public static class TextComparison
{
    public static IReadOnlyList<ComparedClause> Between(TextState old, TextState @new)
    {
        var rows = @new.Outline.InOrder().Select(id => Compare(old, @new, id)).ToList();
        foreach (var gone in old.Outline.InOrder().Where(id => !@new.Outline.Places.ContainsKey(id)))
            rows.Add(Compare(old, @new, gone));
        rows.RemoveAll(row => row.Redline.Count == 0);
        return rows;
    }

    private static ComparedClause Compare(TextState old, TextState @new, ClauseId id)
    {
        var (before, after) = (old.TextOf(id), @new.TextOf(id));
        return new ComparedClause(id, As(old, @new, id), old.Numbering[id], @new.Numbering[id],
            Redline.Between(before, after));
    }

    private static ComparedAs As(TextState old, TextState @new, ClauseId id) => (old.TextOf(id), @new.TextOf(id)) switch
    {
        ("", _) => ComparedAs.New,
        (_, "") => ComparedAs.Deleted,
        var (before, after) when before != after => ComparedAs.Changed,
        _ => HasMoved(old.Outline, @new.Outline, id) ? ComparedAs.Moved : ComparedAs.Same,
    };

    /// <summary>Another parent, or another clause of both texts directly before it.</summary>
    private static bool HasMoved(Outline old, Outline @new, ClauseId id) =>
        old.Places[id].Parent != @new.Places[id].Parent || Before(old, @new, id) != Before(@new, old, id);

    private static ClauseId? Before(Outline outline, Outline other, ClauseId id)
    {
        var siblings = outline.ChildrenOf(outline.Places[id].Parent);
        for (var at = siblings.IndexOf(id) - 1; at >= 0; at--)
            if (other.Places.ContainsKey(siblings[at]))
                return siblings[at];
        return null;
    }
}
