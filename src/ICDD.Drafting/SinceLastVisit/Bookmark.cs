namespace ICDD.Drafting;

/// <summary>Up to which version of a document a person has said to have read it, and when.</summary>
public sealed record Bookmark(long Version, DateTimeOffset At);
