namespace ICDD.Drafting;

/// <summary>
/// An item put into or taken out of a list goes with its own label, and the items behind it change theirs:
/// "(a) x; {+(b) new; +}[-(b)-]{+(c)+} y".
/// </summary>
internal static class ListItems
{
    public static List<WordChange> Whole(Pieces old, Pieces @new, List<WordChange> changes)
    {
        var whole = new List<WordChange>(changes.Count);
        foreach (var change in changes)
            whole.AddRange(
                change.IsInsertion && Cut(@new, change.NewStart, change.NewEnd) is var (own, next)
                    ? Inserted(change, own, next)
                : change.IsDeletion && Cut(old, change.OldStart, change.OldEnd) is var (label, behind)
                    ? Deleted(change, label, behind)
                : [change]);
        return whole;
    }

    private static WordChange[] Inserted(WordChange change, int own, int next)
    {
        var label = change.OldStart - (change.NewStart - own);
        return [new(label, label, own, next), new(label, label + 1, next, next + 1)];
    }

    private static WordChange[] Deleted(WordChange change, int own, int next)
    {
        var label = change.NewStart - (change.OldStart - own);
        return [new(own, next, label, label), new(next, next + 1, label, label + 1)];
    }

    /// <summary>
    /// The label before [start, end) and the last label in it, where the same pieces stand behind both.
    /// </summary>
    private static (int Own, int Next)? Cut(Pieces pieces, int start, int end)
    {
        for (var blanks = 0; blanks <= 1; blanks++)
        {
            var (own, next) = (start - 1 - blanks, end - 1 - blanks);
            if (own < 0 || next <= start || !IsItem(pieces, own) || !IsItem(pieces, next))
                continue;
            if (blanks == 0 || (pieces.IsBlank(own + 1) && pieces.Ids[own + 1] == pieces.Ids[next + 1]))
                return (own, next);
        }

        return null;
    }

    private static bool IsItem(Pieces pieces, int at) => pieces[at] is ['(', .., ')']
        && (at == 0 || (at > 1
            && pieces.IsBlank(at - 1)
            && pieces[at - 2] is ";" or "." or ":" or "," or "and" or "or" or "dan" or "et"));
}
