namespace ICDD.Drafting;

/// <summary>
/// A clear no. The record's name is the key of its words in <c>Refusals.resx</c>; its properties are the facts in them,
/// named in braces. A refusal without words in every language fails a test.
/// </summary>
public abstract record Refusal;
