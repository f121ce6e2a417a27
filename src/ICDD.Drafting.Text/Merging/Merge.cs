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
        var parts = PartsOf(WordChunker.Cut(@base), ours, theirs);
        return parts.TrueForAll(part => part is MergePart.Settled or MergePart.Contested { IsOneSided: true })
            ? new Clean(string.Concat(parts.Select(part => part.Changed)))
            : new Conflicting(Joined(parts));
    }

    private static List<MergePart> PartsOf(string[] pieces, string ours, string theirs)
    {
        var parts = new List<MergePart>();
        var at = 0;
        foreach (var contest in Contest.Between(
            [SideChanges.Of(pieces, ours), SideChanges.Of(pieces, theirs)],
            (end, start) => start <= end || !Neighbours.ApartIn(pieces, end, start)))
        {
            parts.Add(new MergePart.Settled(string.Concat(pieces.AsSpan(at..contest.Start))));
            var own = string.Concat(pieces.AsSpan(contest.Start..contest.End));
            parts.Add(MergePart.Of(
                own, contest.Wordings.GetValueOrDefault(0, own), contest.Wordings.GetValueOrDefault(1, own)));
            at = contest.End;
        }

        parts.Add(new MergePart.Settled(string.Concat(pieces.AsSpan(at..))));
        return parts;
    }

    // Where somebody must decide anyway, words that one side struck and the other kept are shown too; words that one
    // side only added are in nobody's way.
    private static List<MergePart> Joined(List<MergePart> parts)
    {
        var joined = new List<MergePart>();
        foreach (var part in parts)
        {
            if (part is MergePart.Contested and not { IsOneSided: true, Base: "" })
                joined.Add(part);
            else if (joined is [.., MergePart.Settled last])
                joined[^1] = new MergePart.Settled(last.Text + part.Changed);
            else if (part.Changed.Length > 0)
                joined.Add(new MergePart.Settled(part.Changed));
        }

        return joined;
    }

    public sealed record Clean(string Text) : Merge;

    /// <summary>Taking one side in every part loses no word of it, and none that the other side only added.</summary>
    public sealed record Conflicting(IReadOnlyList<MergePart> Parts) : Merge
    {
        public string WithOurs => string.Concat(Parts.Select(part => part.Ours));

        public string WithTheirs => string.Concat(Parts.Select(part => part.Theirs));
    }
}
