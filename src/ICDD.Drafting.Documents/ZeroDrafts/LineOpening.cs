namespace ICDD.Drafting.Documents;

/// <summary>Whether a line of a text without blank lines opens a paragraph or goes on with the one before.</summary>
internal static class LineOpening
{
    public static bool Begins(string line, string before) =>
        DraftSigns.Read(line) is { Number: not "" } or { List: not null }
            || (before[^1] is ',' or ';' or '.' or ':' && Opens(line));

    private static bool Opens(string line) => char.IsUpper(line[0])
        && (DraftOpenings.IsPreambular(line) || DraftOpenings.IsOperative(line));
}
