using System.Collections.Frozen;

namespace ICDD.Drafting;

/// <summary>Words that are looked up, written one behind the other.</summary>
public static class WordSet
{
    public static FrozenSet<string> Of(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
