namespace ICDD.Drafting;

/// <summary>Old pieces that became new pieces; either may be none.</summary>
internal readonly record struct WordChange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public bool IsNothing => OldStart == OldEnd && NewStart == NewEnd;

    public bool IsInsertion => OldStart == OldEnd;

    public bool IsDeletion => NewStart == NewEnd;

    public bool IsReplacement => !IsInsertion && !IsDeletion;

    /// <summary>The edges that are alike taken off.</summary>
    public WordChange Trimmed(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var start = old[OldStart..OldEnd].CommonPrefixLength(@new[NewStart..NewEnd]);
        var (oldEnd, newEnd) = (OldEnd, NewEnd);
        while (oldEnd > OldStart + start && newEnd > NewStart + start && old[oldEnd - 1] == @new[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        return new(OldStart + start, oldEnd, NewStart + start, newEnd);
    }
}
