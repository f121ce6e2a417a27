namespace ICDD.Drafting;

/// <summary>
/// Two changes of one text brought together, word by word. Swapping the sides changes nothing but their names. Edits
/// that touch are never mixed, unless one holds the other: two edits touch when neither a whole word nor the end of a
/// sentence stands between them.
/// </summary>
public abstract record Merge
{
    private Merge()
    {
    }

    public static Merge Of(string @base, string ours, string theirs)
    {
        var parts = PartsOf(@base, ours, theirs);
        return parts.Exists(part => part is MergePart.Contested)
            ? new Conflicting(Joined(parts))
            : new Clean(string.Concat(parts.Select(part => part.Merged)));
    }

    /// <summary>
    /// Today's text with the passages that a side changed in an older one carried to it. Where today's differs there
    /// too, the side's words stand in the place of the words that came instead of those that it changed; it brings in
    /// nothing else.
    /// </summary>
    public static string Carry(string older, string today, string theirs)
    {
        var words = new Vocabulary();
        var pieces = words.Cut(older);
        SideChanges[] sides = [SideChanges.Of(pieces, today, words), SideChanges.Of(pieces, theirs, words)];
        sides[1] = sides[1] with
        {
            Changes = [.. sides[1].Changes.Where(change => !sides[0].Changes.Any(same =>
                (same.OldStart, same.OldEnd) == (change.OldStart, change.OldEnd)
                    && sides[0].Words(same) == sides[1].Words(change)))],
        };
        var (carried, at) = (new CarriedText(today.Length), 0);
        foreach (var contest in Contest.Between(sides, (end, start) => start < end))
        {
            carried.Add(pieces.Between(at, contest.Start));
            Carry(carried, contest, pieces, sides);
            at = contest.End;
        }

        carried.Add(pieces.Between(at, pieces.Count));
        return carried.ToString();
    }

    private static void Carry(CarriedText carried, Contest contest, Pieces pieces, SideChanges[] sides)
    {
        var (today, theirs) = (contest.WordsOf(0, sides), contest.WordsOf(1, sides));
        if (today is null || theirs is null || today == theirs)
            carried.Add(today ?? theirs!);
        else if (contest.Contains(0, 1, sides))
            carried.Add(today);
        else if (contest.Contains(1, 0, sides))
            carried.Add(theirs);
        else
            CarryTheirs(sides[1], carried, contest, pieces);
    }

    private static void CarryTheirs(SideChanges side, CarriedText carried, Contest contest, Pieces pieces)
    {
        var at = contest.Start;
        foreach (var change in contest.Changes[1])
        {
            carried.LeaveOut(pieces.Between(at, change.OldStart));
            carried.Add(side.Words(change));
            at = change.OldEnd;
        }

        carried.LeaveOut(pieces.Between(at, contest.End));
    }

    private static List<MergePart> PartsOf(string @base, string ours, string theirs)
    {
        var words = new Vocabulary();
        var pieces = words.Cut(@base);
        SideChanges[] sides = [SideChanges.Of(pieces, ours, words), SideChanges.Of(pieces, theirs, words)];
        var parts = new List<MergePart>();
        var at = 0;
        foreach (var contest in Contest.Between(
            sides, (end, start) => start <= end || !Neighbours.ApartIn(pieces, end, start)))
        {
            parts.Add(new MergePart.Settled(pieces.Between(at, contest.Start)));
            parts.Add(PartOf(contest, pieces.Between(contest.Start, contest.End), sides));
            at = contest.End;
        }

        parts.Add(new MergePart.Settled(pieces.Between(at, pieces.Count)));
        return parts;
    }

    private static MergePart PartOf(Contest contest, string own, SideChanges[] sides) =>
        (contest.WordsOf(0, sides), contest.WordsOf(1, sides)) switch
        {
            ({ } ours, { } theirs) when ours == theirs => new MergePart.Settled(ours),
            ({ } ours, null) => new MergePart.OneSided(own, ours, own),
            (null, { } theirs) => new MergePart.OneSided(own, own, theirs),
            ({ } ours, { } theirs) when contest.Contains(0, 1, sides) || contest.Contains(1, 0, sides) =>
                new MergePart.Contained(own, ours, theirs, contest.Contains(0, 1, sides)),
            var (ours, theirs) => new MergePart.Contested(own, ours!, theirs!),
        };

    private static List<MergePart> Joined(List<MergePart> parts)
    {
        var joined = new List<MergePart>();
        foreach (var part in parts)
            if (part is not MergePart.Settled)
                joined.Add(part);
            else if (joined is [.., MergePart.Settled last])
                joined[^1] = new MergePart.Settled(last.Text + part.Merged);
            else if (part.Merged.Length > 0)
                joined.Add(part);
        return joined;
    }

    public sealed record Clean(string Text) : Merge;

    /// <summary>Taking one side in every part gives exactly that side.</summary>
    public sealed record Conflicting(IReadOnlyList<MergePart> Parts) : Merge
    {
        public string WithOurs => string.Concat(Parts.Select(part => part.Ours));

        public string WithTheirs => string.Concat(Parts.Select(part => part.Theirs));
    }
}
