namespace ICDD.Drafting;

/// <summary>Old pieces that became new pieces; either may be none.</summary>
internal readonly record struct WordChange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public bool IsNothing => OldStart == OldEnd && NewStart == NewEnd;

    public bool IsInsertion => OldStart == OldEnd;

    public bool IsDeletion => NewStart == NewEnd;

    public bool IsReplacement => !IsInsertion && !IsDeletion;
}
