namespace ICDD.Drafting;

/// <summary>Words of a text that somebody wrote on behalf of several, with the proposals that asked for them.</summary>
internal sealed record AskedWords(string Text, Sequence<ProposalId> By)
{
    // One word alone of a longer phrase is anybody's: "at all" is not "at the end of all months".
    private const int FewestOfAPhrase = 2;

    /// <summary>Words in a row that a proposal puts in.</summary>
    private sealed record Phrase(ProposalId Proposal, string[] Pieces)
    {
        public int Words { get; } = Pieces.Count(IsWord);
    }

    /// <summary>The text in the spans that the same proposals asked for; none for words that nobody asked for.</summary>
    public static IEnumerable<AskedWords> Of(Draft draft, Clause clause, Wording wording, string text)
    {
        var (pieces, sources) = (WordChunker.Cut(text), wording.From);
        var phrases = sources.SelectMany(id => PhrasesOf(draft, clause, draft.Proposals[id], wording.Stamp.Version)).ToList();
        var asked = Enumerable.Range(0, pieces.Length).Select(_ => new SortedSet<string>(StringComparer.Ordinal)).ToList();
        foreach (var phrase in phrases)
            for (var at = 0; at < pieces.Length; at++)
                foreach (var same in Enumerable.Range(at, Run(pieces, at, phrase)))
                    asked[same].Add(phrase.Proposal.Value);
        LetMarksFollow(pieces, asked);
        for (int first = 0, next; first < pieces.Length; first = next)
        {
            for (next = first + 1; next < pieces.Length && asked[next].SetEquals(asked[first]); next++)
            {
            }

            yield return new AskedWords(
                string.Concat(pieces[first..next]),
                sources.Where(id => asked[first].Contains(id.Value)).ToSequence());
        }
    }

    /// <summary>How many pieces from here on stand in the phrase in a row, where that is the whole of either or enough.</summary>
    private static int Run(string[] pieces, int at, Phrase phrase)
    {
        var longest = 0;
        for (var start = 0; start < phrase.Pieces.Length; start++)
        {
            var same = 0;
            while (at + same < pieces.Length && start + same < phrase.Pieces.Length && pieces[at + same] == phrase.Pieces[start + same])
                same++;
            longest = Math.Max(longest, same);
        }

        var words = pieces.AsSpan(at, longest).ToArray().Count(IsWord);
        return words > 0 && (words == phrase.Words || words == pieces.Count(IsWord) || words >= FewestOfAPhrase) ? longest : 0;
    }

    /// <summary>Blanks and marks between words go with the word before them, those at the beginning with the first one.</summary>
    private static void LetMarksFollow(string[] pieces, List<SortedSet<string>> asked)
    {
        var first = Array.FindIndex(pieces, IsWord);
        for (var at = 0; at < pieces.Length && first >= 0; at++)
            if (!IsWord(pieces[at]))
                asked[at] = at < first ? asked[first] : asked[at - 1];
    }

    /// <summary>As the proposal read when the text was made.</summary>
    private static IEnumerable<Phrase> PhrasesOf(Draft draft, Clause clause, Proposal proposal, long version) =>
        BaseAndText(draft, clause, (proposal.Wordings.FindLast(each => each.Stamp.Version < version) ?? proposal.Wordings[0]).Change)
            .SelectMany(each => Redline.Fine(each.Base, each.Text)).Where(span => span.Mark == Mark.Inserted)
            .Select(span => new Phrase(proposal.Id, WordChunker.Cut(span.Text.Trim())));

    private static IEnumerable<(string Base, string Text)> BaseAndText(Draft draft, Clause clause, Change change) => change switch
    {
        Modification modification => [(draft.Find(modification.Clause)?.TextAt(modification.Wording) ?? "", modification.Text)],
        Addition addition => addition.Words(draft).Select(text => ("", text)),
        Amendment amendment => BaseAndText(draft, clause, amendment.InFull(draft)),
        Split split => [(draft.Find(split.Clause)?.TextAt(split.Wording) ?? "", string.Join(' ', split.Texts))],
        Consolidation joined => [("", joined.Text)],
        Section section => section.Changes
            .Where(each => each is Addition || each.On(draft) == clause.Id).SelectMany(each => BaseAndText(draft, clause, each)),
        _ => [],
    };

    private static bool IsWord(string piece) => WordChunker.KindOf(piece) is PieceKind.Word or PieceKind.Cluster;
}
