using System.Collections.Frozen;

namespace ICDD.Drafting;

/// <summary>Words that are looked up, written one behind the other.</summary>
public static class WordSet
{
    public static FrozenSet<string> Of(string words) => Cut(words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>In small letters or capitals, looked up where they stand in a text.</summary>
    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InAnyCase(string words) =>
        Cut(words).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static string[] Cut(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
