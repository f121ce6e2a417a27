namespace ICDD.Drafting.Documents;

/// <summary>A program passed a limit and was ended.</summary>
public sealed class ProcessLimitException(string message) : Exception(message);
