namespace ICDD.Drafting;

/// <summary>A text cut into parts, and how words that change the whole text change the parts.</summary>
public static class Parts
{
    // No clause holds a line break, so it marks the cuts.
    private const char Cut = '\n';

    /// <summary>
    /// The parts with the changes of a reworded text in them; null where these are not clear of the cuts.
    /// </summary>
    public static IReadOnlyList<string>? Of(string whole, IReadOnlyList<string> parts, string reworded)
    {
        if (reworded == whole)
            return parts;
        if (string.Join(' ', parts) == whole)
            return OfVerbatim(parts, reworded);
        return Merge.Of(whole, string.Join(Cut, parts), reworded) is Merge.Clean merged
            && merged.Text.Split(Cut, StringSplitOptions.TrimEntries) is var cut
            && cut.Length == parts.Count && cut.All(part => part.Length > 0)
            ? cut
            : null;
    }

    /// <summary>The one part that the change lies in; null where it could lie in another as well.</summary>
    private static IReadOnlyList<string>? OfVerbatim(IReadOnlyList<string> parts, string reworded)
    {
        var found = Enumerable.Range(0, parts.Count).Select(at => In(parts, at, reworded)).OfType<string[]>().ToList();
        return found is [var only] ? only : null;
    }

    private static string[]? In(IReadOnlyList<string> parts, int at, string reworded)
    {
        var before = string.Concat(parts.Take(at).Select(part => part + " "));
        var after = string.Concat(parts.Skip(at + 1).Select(part => " " + part));
        if (reworded.Length <= before.Length + after.Length
            || !reworded.StartsWith(before, StringComparison.Ordinal)
            || !reworded.EndsWith(after, StringComparison.Ordinal))
            return null;
        var mine = reworded[before.Length..^after.Length].Trim();
        return mine.Length == 0 ? null : [.. parts.Take(at), mine, .. parts.Skip(at + 1)];
    }
}
