namespace ICDD.Drafting;

/// <summary>One side of a comparison: its pieces, and how they differ from the base.</summary>
internal sealed record SideChanges(Pieces Pieces, IReadOnlyList<WordChange> Changes)
{
    public bool IsRewrite { get; private init; }

    public static SideChanges Of(Pieces old, string text, Vocabulary words)
    {
        var pieces = words.Cut(text);
        return new(pieces, WordDifference.Between(old, pieces, words));
    }

    /// <summary>The same, with whether it writes the text anew.</summary>
    public SideChanges Judged(Pieces old) => this with { IsRewrite = Calm.IsRewrite(old, Pieces, [.. Changes]) };

    /// <summary>As a reader takes the changes in: one edit is one change.</summary>
    public static SideChanges Coalesced(Pieces old, string text, Vocabulary words)
    {
        var pieces = words.Cut(text);
        var changes = WordDifference.Between(old, pieces, words);
        return new(pieces, Calm.Of(old, pieces, changes)) { IsRewrite = Calm.IsRewrite(old, pieces, changes) };
    }

    /// <summary>This side's words where the base has [start, end), given its first and last change in there.</summary>
    public string Words(int start, int end, WordChange first, WordChange last)
    {
        var from = first.NewStart - (first.OldStart - start);
        var to = last.NewEnd + (end - last.OldEnd);
        return Pieces.Between(from, to);
    }

    public string Words(WordChange change) => Pieces.Between(change.NewStart, change.NewEnd);
}
