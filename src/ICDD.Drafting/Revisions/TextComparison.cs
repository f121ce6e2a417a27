namespace ICDD.Drafting;

public enum ComparedAs { Same, Changed, New, Deleted, Moved }

/// <summary>One clause in the comparison of two texts, word by word.</summary>
public sealed record ComparedClause(ClauseId Clause, ComparedAs As, ClauseNumber Old, ClauseNumber New, Redline Redline)
{
    /// <summary>It stands elsewhere; also where its words changed as well.</summary>
    public bool HasMoved { get; init; }
}

/// <summary>The redline between any two states of the whole text, in the order of the newer one.</summary>
public static class TextComparison
{
    public static IReadOnlyList<ComparedClause> Between(TextState old, TextState @new)
    {
        var moved = MovedClauses.Between(old.Outline, @new.Outline);
        var rows = @new.Outline.InOrder()
            .Concat(old.Outline.InOrder().Where(id => !@new.Outline.Places.ContainsKey(id)))
            .Select(id => Compare(old, @new, id, moved.Contains(id)))
            .ToList();
        rows.RemoveAll(row => row.Redline.Count == 0);
        return rows;
    }

    private static ComparedClause Compare(TextState old, TextState @new, ClauseId id, bool moved)
    {
        var (before, after) = (old.TextOf(id), @new.TextOf(id));
        return new ComparedClause(
            id, As(before, after, moved), old.Numbering[id], @new.Numbering[id], Redline.Between(before, after))
        {
            HasMoved = moved && before.Length > 0 && after.Length > 0,
        };
    }

    private static ComparedAs As(string before, string after, bool moved) => (before, after) switch
    {
        ("", _) => ComparedAs.New,
        (_, "") => ComparedAs.Deleted,
        _ when before != after => ComparedAs.Changed,
        _ => moved ? ComparedAs.Moved : ComparedAs.Same,
    };
}
