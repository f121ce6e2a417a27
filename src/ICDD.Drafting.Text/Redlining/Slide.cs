using System.Collections.Frozen;

namespace ICDD.Drafting;

/// <summary>
/// What was only put in or only struck may stand a little earlier or later and be the same change. It is put where a
/// person would: a whole sentence or list item, a phrase from its comma or conjunction on, never half a bracket.
/// </summary>
internal static class Slide
{
    private const int Farthest = 400;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Conjunctions = WordSet.InAnyCase(
        "and or nor but as including dan atau serta et ou y e o");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = WordSet.InAnyCase("""
        of in on for with by to from at under within through between which that where when who di ke dari untuk dengan
        pada yang oleh de du des à au aux pour par en dans sur qui que
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = WordSet.InAnyCase(
        "the a an their its le la les un une el los las");

    public static List<WordChange> Each(Pieces old, Pieces @new, List<WordChange> changes)
    {
        Meet(old, @new, changes);
        for (var at = 0; at < changes.Count; at++)
        {
            var change = changes[at];
            if (change.IsReplacement)
                continue;
            var pieces = change.IsInsertion ? @new : old;
            var (start, end) = change.IsInsertion ? (change.NewStart, change.NewEnd) : (change.OldStart, change.OldEnd);
            var least = at == 0 ? start : KeptBefore(pieces, change, changes[at - 1]) - 1;
            var most = at == changes.Count - 1
                ? pieces.Count - end
                : (change.IsInsertion ? changes[at + 1].NewStart - end : changes[at + 1].OldStart - end) - 1;
            var shift = Best(pieces, start, end, Math.Max(0, least), Math.Max(0, most));
            changes[at] = new(
                change.OldStart + shift, change.OldEnd + shift, change.NewStart + shift, change.NewEnd + shift);
        }

        return changes;
    }

    /// <summary>Two changes of one kind of which one may stand at the other's side are one change there.</summary>
    private static void Meet(Pieces old, Pieces @new, List<WordChange> changes)
    {
        for (var at = changes.Count - 2; at >= 0; at--)
        {
            var (first, second) = (changes[at], changes[at + 1]);
            var way = second.OldStart - first.OldEnd;
            if (way > Farthest || first.IsReplacement || second.IsReplacement
                || first.IsInsertion != second.IsInsertion)
                continue;
            var one = first.IsInsertion
                ? Met(@new.Ids, first.NewStart, first.NewEnd, second.NewStart, second.NewEnd)
                : Met(old.Ids, first.OldStart, first.OldEnd, second.OldStart, second.OldEnd);
            if (one is not var (isLater, start, end))
                continue;
            var place = (Old: isLater ? second.OldEnd : first.OldStart, New: isLater ? second.NewEnd : first.NewStart);
            changes[at] = first.IsInsertion
                ? new(place.Old, place.Old, start, end) : new(start, end, place.New, place.New);
            changes.RemoveAt(at + 1);
            // The one may meet the next in turn.
            if (at < changes.Count - 1)
                at++;
        }
    }

    private static (bool IsLater, int Start, int End)? Met(
        ReadOnlySpan<int> ids, int start, int end, int nextStart, int nextEnd)
    {
        var way = nextStart - end;
        if (ids.Slice(start, way).SequenceEqual(ids[end..nextStart]))
            return (true, start + way, nextEnd);
        return ids[(nextEnd - way)..nextEnd].SequenceEqual(ids[end..nextStart])
            ? (false, start, nextEnd - way) : null;
    }

    private static int KeptBefore(Pieces pieces, WordChange change, WordChange before) =>
        change.IsInsertion ? change.NewStart - before.NewEnd : change.OldStart - before.OldEnd;

    private static int Best(Pieces pieces, int start, int end, int left, int right)
    {
        var ids = pieces.Ids;
        var (low, high) = (0, 0);
        while (-low < Math.Min(left, Farthest) && ids[start + low - 1] == ids[end + low - 1])
            low--;
        while (high < Math.Min(right, Farthest) && ids[start + high] == ids[end + high])
            high++;
        if (low == high)
            return 0;
        var (best, score) = (0, int.MinValue);
        for (var shift = high; shift >= low; shift--)
            if (Score(pieces, start + shift, end + shift) is var mine && mine > score)
                (best, score) = (shift, mine);
        return best;
    }

    private static int Score(Pieces pieces, int start, int end)
    {
        var (first, last) = (start, end - 1);
        while (first < end && pieces.IsBlank(first))
            first++;
        while (last > first && pieces.IsBlank(last))
            last--;
        if (first == end)
            return 0;
        var (before, after) = (start - 1, end);
        while (before >= 0 && pieces.IsBlank(before))
            before--;
        while (after < pieces.Count && pieces.IsBlank(after))
            after++;
        var score = IsBalanced(pieces, start, end) ? 0 : -80;
        var atStart = before < 0 || EndsSentence(pieces[before]);
        if (atStart && (EndsSentence(pieces[last]) || (after == pieces.Count && before >= 0)))
            score += 60;
        else if ((before < 0 || pieces[before] is ";" or ":") && pieces[last] is ";")
            score += 60;
        var leads = false;
        if (pieces.IsWord(first) && Conjunctions.Contains(pieces[first]))
            (score, leads) = (score + 30, true);
        else if (pieces[first] is "," or ";" or "、" or "，" or "(")
            (score, leads) = (score + 25, true);
        else if (pieces.IsWord(first) && Prepositions.Contains(pieces[first]))
            (score, leads) = (score + 12, true);
        else if (pieces.IsWord(first) && Articles.Contains(pieces[first]))
            score += 4;
        else if (!pieces.IsWord(first))
            score -= 10;
        if (pieces.IsWord(last) && (Conjunctions.Contains(pieces[last])
            || Prepositions.Contains(pieces[last])
            || Articles.Contains(pieces[last])))
            score -= 20;
        if (leads ? pieces.IsBlank(start) || !pieces.IsWord(first) : !pieces.IsBlank(start))
            score += 3;
        if (pieces.IsBlank(start) && pieces.IsBlank(end - 1))
            score -= 6;
        if (end == pieces.Count || start == 0 || !pieces.IsWord(end))
            score += 1;
        return score;
    }

    private static bool EndsSentence(ReadOnlySpan<char> piece) =>
        piece is "." or "!" or "?" or "。" or "！" or "？" or "។" or "။";

    private static bool IsBalanced(Pieces pieces, int start, int end)
    {
        var open = 0;
        for (var at = start; at < end && open >= 0; at++)
            open += pieces[at] switch { "(" or "[" or "“" or "«" => 1, ")" or "]" or "”" or "»" => -1, _ => 0 };
        return open == 0;
    }
}
