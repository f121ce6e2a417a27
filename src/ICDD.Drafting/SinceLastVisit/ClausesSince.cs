namespace ICDD.Drafting;

/// <summary>Looks through the clauses of two drafts.</summary>
internal static class ClausesSince
{
    public static IEnumerable<ClauseSince> Of(Draft before, Draft after)
    {
        var texts = TextComparison.Between(TextState.Of(before), TextState.Of(after))
            .Where(row => row.As != ComparedAs.Same)
            .ToDictionary(row => row.Clause);
        return after.Outline.InOrder().Union(before.Outline.InOrder())
            .Where(after.Clauses.ContainsKey)
            .Select(id => On(before, after, after.Clauses[id]) with { Text = texts.GetValueOrDefault(id) })
            .Where(clause => !clause.IsNothing);
    }

    private static ClauseSince On(Draft before, Draft after, Clause now)
    {
        var then = before.Find(now.Id);
        return new ClauseSince(now.Id)
        {
            Status = Status(then?.Status ?? ClauseStatus.Open, now.Status),
            Rulings = now.Rulings.Skip(then?.Rulings.Count ?? 0).ToSequence(),
            Proposals = after.ProposalsOn(now)
                .Select(proposal => ProposalSince.Of(before.Find(proposal.Id), proposal))
                .OfType<ProposalSince>()
                .ToSequence(),
            Comments = now.Threads.SelectMany(id => Comments(before.Find(id), after.Threads[id])).ToSequence(),
            Positions = Positions(then?.Positions.Count ?? 0, now.Positions, null)
                .Concat(after.ProposalsOn(now).SelectMany(proposal => Positions(
                    before.Find(proposal.Id)?.Positions.Count ?? 0, proposal.Positions, proposal.Id)))
                .ToSequence(),
        };
    }

    private static StatusSince? Status(ClauseStatus before, ClauseStatus now) =>
        before == now ? null : new StatusSince(before, now);

    private static IEnumerable<CommentSince> Comments(CommentThread? before, CommentThread now) => now.Comments
        .Skip(before?.Comments.Count ?? 0)
        .Select(comment => new CommentSince(comment, now.Id, now.OnProposal));

    private static IEnumerable<PositionSince> Positions(
        int known, IEnumerable<PositionEntry> all, ProposalId? proposal) =>
        all.Skip(known).Select(said => new PositionSince(said, proposal));
}
