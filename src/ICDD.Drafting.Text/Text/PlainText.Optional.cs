namespace ICDD.Drafting;

public static partial class PlainText
{
    /// <summary>Reads one paragraph that may be left out.</summary>
    public static Reading ReadOptional(string? raw, int limit) =>
        string.IsNullOrWhiteSpace(raw) ? Reading.From("") : Read(raw, limit);

    /// <summary>Reads lines that may be left out.</summary>
    public static Reading ReadOptionalLines(string? raw, int limit) =>
        string.IsNullOrWhiteSpace(raw) ? Reading.From("") : ReadLines(raw, limit);
}
