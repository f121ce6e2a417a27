namespace ICDD.Drafting;

/// <summary>
/// The words that a proposal asked for and those that it was written on, as it read when a text was made of it.
/// </summary>
internal sealed record SourceWords(ProposalId Proposal, string Base, string Text)
{
    public static IEnumerable<SourceWords> Of(Draft draft, Clause clause, Proposal proposal, long version) =>
        Of(
            draft,
            clause,
            proposal.Id,
            (proposal.Wordings.FindLast(each => each.Stamp.Version < version) ?? proposal.Wordings[0]).Change);

    private static IEnumerable<SourceWords> Of(Draft draft, Clause clause, ProposalId id, Change change) =>
        change switch
        {
            Modification one => [new(id, draft.Find(one.Clause)?.TextAt(one.Wording) ?? "", one.Text)],
            Addition addition => addition.Words(draft).Select(text => new SourceWords(id, "", text)),
            Amendment amendment => Amended(draft, clause, id, amendment),
            Split split =>
                [new(id, draft.Find(split.Clause)?.TextAt(split.Wording) ?? "", string.Join(' ', split.Texts))],
            Consolidation joined => [new(id, "", joined.Text)],
            Section section => section.Changes
                .Where(each => each is Addition || each.On(draft) == clause.Id)
                .SelectMany(each => Of(draft, clause, id, each)),
            _ => [],
        };

    /// <summary>Who amends another's words brought in only what it changed of them; the rest is that one's.</summary>
    private static IEnumerable<SourceWords> Amended(Draft draft, Clause clause, ProposalId id, Amendment amendment)
    {
        var theirs = draft.Proposals[amendment.Proposal].Wordings[amendment.Wording - 1].Change;
        return Amendment.WordsOf(theirs) is { } words
            ? Of(draft, clause, amendment.Proposal, theirs).Append(new(id, words, amendment.Text))
            : Of(draft, clause, id, amendment.InFull(draft));
    }
}
