namespace ICDD.Drafting;

/// <summary>
/// Two changes of one text brought together, word by word. Swapping the sides changes nothing but their names. Edits
/// that touch are never mixed, unless they are the same edit: two edits touch when no whole word stands between them.
/// </summary>
public abstract record Merge
{
    private Merge()
    {
    }

    public static Merge Of(string @base, string ours, string theirs)
    {
        var pieces = WordChunker.Cut(@base);
        var parts = new List<MergePart>();
        var at = 0;
        foreach (var contest in Contest.Between(
            [SideChanges.Of(pieces, ours), SideChanges.Of(pieces, theirs)],
            (end, start) => start <= end || !Neighbours.ApartIn(pieces, end, start)))
        {
            Settle(parts, string.Concat(pieces.AsSpan(at..contest.Start)));
            Decide(parts, pieces, contest);
            at = contest.End;
        }

        Settle(parts, string.Concat(pieces.AsSpan(at..)));
        return parts.Exists(part => part is MergePart.Contested)
            ? new Conflicting(parts)
            : new Clean(string.Concat(parts.Select(part => part.Ours)));
    }

    private static void Decide(List<MergePart> parts, string[] pieces, Contest contest)
    {
        var before = string.Concat(pieces.AsSpan(contest.Start..contest.End));
        var ours = contest.Wordings.GetValueOrDefault(0, before);
        var theirs = contest.Wordings.GetValueOrDefault(1, before);
        if (ours == theirs || theirs == before)
            Settle(parts, ours);
        else if (ours == before)
            Settle(parts, theirs);
        else
            parts.Add(new MergePart.Contested(before, ours, theirs));
    }

    private static void Settle(List<MergePart> parts, string text)
    {
        if (parts is [.., MergePart.Settled last])
            parts[^1] = new MergePart.Settled(last.Text + text);
        else if (text.Length > 0)
            parts.Add(new MergePart.Settled(text));
    }

    public sealed record Clean(string Text) : Merge;

    public sealed record Conflicting(IReadOnlyList<MergePart> Parts) : Merge
    {
        public string WithOurs => string.Concat(Parts.Select(part => part.Ours));

        public string WithTheirs => string.Concat(Parts.Select(part => part.Theirs));
    }
}
