namespace ICDD.Drafting;

/// <summary>
/// Which words of a chair's text each of its sources asked for, by the words in their order: each source is laid beside
/// the text, and a word that it put in and that stands there in its place is its own. Words that nobody asked for in
/// their place may still be a longer phrase that the chair put elsewhere.
/// </summary>
internal sealed class WhoAsked
{
    // One word alone of a longer phrase is anybody's: "at all" is not "at the end of all months".
    private const int FewestInPlace = 2;
    private const int FewestElsewhere = 3;

    private readonly List<ProposalId> _sources;
    private readonly Pieces _pieces;
    private readonly int[] _starts;
    private readonly HashSet<ProposalId>[] _asked;
    private readonly HashSet<ProposalId>[] _perhaps;

    public WhoAsked(Draft draft, Clause clause, Wording wording)
    {
        var words = new Vocabulary();
        _pieces = words.CutFine(wording.Text);
        _starts = Starts(_pieces);
        _asked = Nobody();
        _perhaps = Nobody();
        var written = wording.From
            .SelectMany(id => SourceWords.Of(draft, clause, draft.Proposals[id], wording.Stamp.Version))
            .ToList();
        _sources = [.. wording.From.Concat(written.Select(each => each.Proposal)).Distinct()];
        foreach (var source in written)
            InPlace(source, words);
        foreach (var source in written)
            Elsewhere(source, words);
    }

    /// <summary>A stretch that the text has anew, in the spans that the same proposals asked for.</summary>
    public IEnumerable<AskedWords> In(int start, int length)
    {
        var (from, to) = (At(start), At(start + length));
        var asked = Enumerable.Range(from, to - from).Select(at => AskedAt(at, from, to)).ToList();
        LetMarksFollow(asked, from);
        for (int first = 0, next; first < asked.Count; first = next)
        {
            for (next = first + 1; next < asked.Count && asked[next].SetEquals(asked[first]); next++)
            {
            }

            yield return new AskedWords(
                _pieces.Between(from + first, from + next), _sources.Where(asked[first].Contains).ToSequence());
        }
    }

    /// <summary>A single word of a phrase is its source's only where it is all that came in there.</summary>
    private HashSet<ProposalId> AskedAt(int at, int from, int to) =>
    [
        .. _asked[at],
        .. _perhaps[at].Where(id => Enumerable.Range(from, to - from)
            .All(each => !_pieces.IsWord(each) || _perhaps[each].Contains(id) || _asked[each].Contains(id))),
    ];

    private void InPlace(SourceWords source, Vocabulary words)
    {
        var side = words.CutFine(source.Text);
        var phrases = Phrases(words.CutFine(source.Base), side, words);
        var (own, next) = (0, 0);
        foreach (var gap in WordDifference.Between(side, _pieces, words)
            .Append(new(side.Count, side.Count, _pieces.Count, _pieces.Count)))
        {
            var shift = next - own;
            foreach (var phrase in phrases
                .Select(each => new Range(Math.Max(each.Start.Value, own), Math.Min(each.End.Value, gap.OldStart)))
                .Where(each => each.Start.Value < each.End.Value))
                Ask(source, phrase, shift, side, phrases);
            (own, next) = (gap.OldEnd, gap.NewEnd);
        }
    }

    private void Ask(SourceWords source, Range part, int shift, Pieces side, List<Range> phrases)
    {
        var (start, end) = (part.Start.Value, part.End.Value);
        var words = side.WordsBetween(start, end);
        var whole = phrases.First(each => each.Start.Value <= start && end <= each.End.Value);
        var isSure = words >= FewestInPlace || words == side.WordsBetween(whole.Start.Value, whole.End.Value);
        for (var at = start + shift; at < end + shift; at++)
            (isSure ? _asked : _perhaps)[at].Add(source.Proposal);
    }

    /// <summary>The longest stretches of a phrase among words that nobody asked for in their place.</summary>
    private void Elsewhere(SourceWords source, Vocabulary words)
    {
        var side = words.CutFine(source.Text);
        foreach (var phrase in Phrases(words.CutFine(source.Base), side, words))
            for (var at = 0; at < _pieces.Count; at++)
            {
                var longest = Enumerable.Range(phrase.Start.Value, phrase.End.Value - phrase.Start.Value)
                    .Max(start => Same(side, start, phrase.End.Value, at));
                var same = _pieces.WordsBetween(at, at + longest);
                if (same >= FewestElsewhere
                    || (same > 0 && same == side.WordsBetween(phrase.Start.Value, phrase.End.Value)))
                    for (var each = at; each < at + longest; each++)
                        _asked[each].Add(source.Proposal);
            }
    }

    private int Same(Pieces side, int start, int end, int at)
    {
        var same = 0;
        while (start + same < end && at + same < _pieces.Count && side.Ids[start + same] == _pieces.Ids[at + same]
            && _asked[at + same].Count == 0)
            same++;
        return same;
    }

    /// <summary>What the source put in, piece by piece of its own text.</summary>
    private static List<Range> Phrases(Pieces old, Pieces side, Vocabulary words) =>
        [.. WordDifference.Between(old, side, words)
            .Where(change => !change.IsDeletion).Select(change => change.NewStart..change.NewEnd)];

    /// <summary>
    /// Blanks and marks between words go with the word before them, those at the beginning with the first one.
    /// </summary>
    private void LetMarksFollow(List<HashSet<ProposalId>> asked, int from)
    {
        var first = Enumerable.Range(0, asked.Count).FirstOrDefault(at => _pieces.IsWord(from + at), -1);
        for (var at = 0; at < asked.Count && first >= 0; at++)
            if (!_pieces.IsWord(from + at))
                asked[at] = at < first ? asked[first] : asked[at - 1];
    }

    private int At(int character) => Array.BinarySearch(_starts, character) is var at && at < 0 ? ~at : at;

    private HashSet<ProposalId>[] Nobody() => [
        .. Enumerable.Range(0, _pieces.Count).Select(_ => new HashSet<ProposalId>())
    ];

    private static int[] Starts(Pieces pieces)
    {
        var starts = new int[pieces.Count];
        for (int at = 0, start = 0; at < pieces.Count; start += pieces[at++].Length)
            starts[at] = start;
        return starts;
    }
}
