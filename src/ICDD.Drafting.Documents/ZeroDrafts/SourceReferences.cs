namespace ICDD.Drafting.Documents;

/// <summary>How a draft that is brought in refers to its own paragraphs, by the numbers that they had in it.</summary>
internal static class SourceReferences
{
    public static Dictionary<string, ClauseId> Of(IReadOnlyList<PlannedClause> planned, StyleProfile profile)
    {
        var ids = new Dictionary<string, ClauseId>(StringComparer.Ordinal);
        var (count, preambular, operative) = (0, 0, 0);
        var path = new string[PlacementRule.DeepestLevel];
        foreach (var line in planned.Where(line => line.Kind is not null))
        {
            path[line.Depth] = line switch
            {
                { Depth: > 0 } => $"{path[line.Depth - 1]} {line.Number}",
                { Kind: ClauseKind.Preambular } when profile == StyleProfile.Resolution =>
                    $"PP{Numerals.Arabic(++preambular)}",
                { Kind: ClauseKind.Operative, Number: "" } when profile == StyleProfile.Resolution =>
                    $"OP{Numerals.Arabic(++operative)}",
                { Kind: ClauseKind.Operative } when profile == StyleProfile.Resolution =>
                    $"OP{line.Number.TrimEnd('.')}",
                _ => line.Number.TrimEnd('.'),
            };
            ids.TryAdd(path[line.Depth], new ClauseId($"c{Numerals.Arabic(++count)}"));
        }

        return ids;
    }
}
