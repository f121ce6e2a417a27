namespace ICDD.Drafting;

public sealed record TextIsEmpty : Refusal;

/// <summary>Both count UTF-16 code units.</summary>
public sealed record TextIsTooLong(int Length, int Limit) : Refusal;

/// <summary><paramref name="CodePoint"/> as "U+202E", with its Unicode name or class; positions count from 1.</summary>
public sealed record TextHasForbiddenCharacter(string CodePoint, string Name, int Position) : Refusal;

public sealed record TextHasTooManyMarks(int Position) : Refusal;

public sealed record TextHasUnbalancedDirection(int Position) : Refusal;
