namespace ICDD.Drafting.Web;

/// <summary>What comes next in the text, round its end: an open paragraph, a change, a matter that waits.</summary>
public static class NextPlace
{
    public const string Open = "open";
    public const string Change = "change";
    public const string Waiting = "waiting";

    /// <summary>The first clause behind another one that fits; the same one again where no other does.</summary>
    public static ClauseId? After(Draft draft, string? after, Func<ClauseId, bool> fits)
    {
        var all = draft.Outline.InOrder().ToList();
        var at = all.FindIndex(id => id.Value == after) + 1;
        return all.Skip(at).Concat(all.Take(at)).Where(fits).Select(id => (ClauseId?)id).FirstOrDefault();
    }

    public static bool IsOpen(Draft draft, ClauseId id) =>
        draft.Clauses[id] is { IsOpen: true, Stands: true, Kind: not ClauseKind.Heading };
}
