namespace ICDD.Drafting;

/// <summary>Words of a clause with who brought them in: the act, its proposals, their delegations.</summary>
/// <param name="Delegations">Sponsors and co-sponsors of the proposals; none for words of the zero draft and of the
/// chair.</param>
public sealed record AuthoredSpan(
    string Text, int Wording, Stamp Stamp, Sequence<ProposalId> Proposals, Sequence<DelegationCode> Delegations);

/// <summary>
/// Who brought the words of a clause in, and when: computed from its wordings, each compared with the one before. Words
/// that stayed keep their author; what a proposal of those that a chair's text reflects asked for in the same words is
/// that proposal's, and words that none of them asked for are the chair's. What was accepted as proposed is its
/// sponsors', except for the words that an amendment left of another's. Law: the spans joined are the text.
/// </summary>
public static class Authorship
{
    public static IReadOnlyList<AuthoredSpan> Of(Draft draft, Clause clause) =>
        new WordsOfClauses(draft).At(clause, clause.Wordings.Count);

    /// <summary>
    /// The authors of each wording, found once: clauses that were cut and joined often come from one another by many
    /// ways.
    /// </summary>
    private sealed class WordsOfClauses(Draft draft)
    {
        private readonly Dictionary<(ClauseId, int), List<AuthoredSpan>> _known = [];

        public List<AuthoredSpan> At(Clause clause, int wordings)
        {
            if (wordings == 0)
                return [];
            if (_known.TryGetValue((clause.Id, wordings), out var known))
                return known;
            var wording = clause.Wordings[wordings - 1];
            List<AuthoredSpan> old = [.. At(clause, wordings - 1), .. ComeFrom(draft, clause, wording, this)];
            return _known[(clause.Id, wordings)] = Rewrite(draft, clause, old, wording);
        }

        public List<AuthoredSpan> Before(Clause clause, long version) =>
            At(clause, clause.Wordings.Count(wording => wording.Stamp.Version < version));
    }

    /// <summary>
    /// Words that were cut off another clause, or came with it into this one, have the authors that they had there.
    /// </summary>
    private static IEnumerable<AuthoredSpan> ComeFrom(
        Draft draft, Clause clause, Wording wording, WordsOfClauses words) => wording.From
        .SelectMany(id => draft.Proposals[id].Change switch
        {
            Split split when wording.Number == 1 => [split.Clause],
            Consolidation consolidation when consolidation.Clauses[0].Clause == clause.Id =>
                consolidation.Clauses.Skip(1).Select(seen => seen.Clause),
            _ => Enumerable.Empty<ClauseId>(),
        })
        .SelectMany(id => words.Before(draft.Clauses[id], wording.Stamp.Version)
            .Prepend(new AuthoredSpan(" ", wording.Number, wording.Stamp, wording.From, [])));

    private static List<AuthoredSpan> Rewrite(Draft draft, Clause clause, List<AuthoredSpan> old, Wording wording)
    {
        var spans = new List<AuthoredSpan>();
        var (at, newAt) = (0, 0);
        var isTheChairs = IsTheChairs(draft, clause, wording);
        var asked = isTheChairs || Amends(draft, wording) ? new WhoAsked(draft, clause, wording) : null;
        foreach (var span in Redline.Fine(string.Concat(old.Select(each => each.Text)), wording.Text))
        {
            if (span.Mark == Mark.Inserted)
                foreach (var inserted in asked?.In(newAt, span.Text.Length)
                    ?? [new AskedWords(span.Text, wording.From)])
                    Add(spans, By(
                        draft,
                        wording,
                        inserted.Text,
                        isTheChairs || inserted.By.Count > 0 ? inserted.By : wording.From));
            else if (span.Mark == Mark.Kept)
                foreach (var kept in Cut(old, at, span.Text.Length))
                    Add(spans, kept);
            at += span.Mark == Mark.Inserted ? 0 : span.Text.Length;
            newAt += span.Mark == Mark.Deleted ? 0 : span.Text.Length;
        }

        return spans;
    }

    private static AuthoredSpan By(Draft draft, Wording wording, string text, Sequence<ProposalId> from) => new(
        text, wording.Number, wording.Stamp, from,
        from.SelectMany(id => draft.Proposals[id].Supporters()).Distinct().ToSequence());

    private static bool Amends(Draft draft, Wording wording) =>
        wording.From.Any(id => draft.Proposals[id].Change is Amendment);

    private static bool IsTheChairs(Draft draft, Clause clause, Wording wording) => wording.From.Any(id =>
        draft.Proposals[id].Reflections.Exists(each => each.Clause == clause.Id && each.Wording == wording.Number));

    private static IEnumerable<AuthoredSpan> Cut(List<AuthoredSpan> spans, int from, int length)
    {
        var start = 0;
        foreach (var span in spans)
        {
            var (low, high) = (Math.Max(from, start), Math.Min(from + length, start + span.Text.Length));
            if (low < high)
                yield return span with { Text = span.Text[(low - start)..(high - start)] };
            start += span.Text.Length;
        }
    }

    private static void Add(List<AuthoredSpan> spans, AuthoredSpan span)
    {
        if (spans is [.., var last] && last with { Text = "" } == span with { Text = "" })
            spans[^1] = last with { Text = last.Text + span.Text };
        else
            spans.Add(span);
    }
}
