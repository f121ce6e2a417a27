namespace ICDD.Drafting;

/// <summary>A clause's number before and after a renumbering; empty where it had, or has, none.</summary>
public sealed record NumberChange(ClauseId Clause, string Old, string New);

/// <summary>The table of old and new numbers that comes with a renumbering.</summary>
public static class Concordance
{
    public static IReadOnlyList<NumberChange> Of(Revision revision, StyleProfile profile)
    {
        if (revision.Before is not { } before)
            return [];
        var old = Numbering.Of(before, profile);
        var renumbered = Numbering.Of(revision.Outline, profile);
        return
        [
            .. revision.Outline.InOrder()
                .Select(id => new NumberChange(id, old[id].Reference, renumbered[id].Reference))
                .Where(change => change.Old != change.New),
        ];
    }
}
