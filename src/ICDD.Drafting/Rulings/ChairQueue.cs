namespace ICDD.Drafting;

public enum QueueOrder { Document, Seating }

/// <summary>A clause that waits for the chair, with its open proposals and the requests to reopen it.</summary>
public sealed record QueuedClause(Clause Clause, Sequence<Proposal> Proposals, Sequence<Ruling> Requests);

/// <summary>What lies on the chair's desk, in the order of the text or of the hall.</summary>
public static class ChairQueue
{
    public static IReadOnlyList<QueuedClause> Of(Draft draft, QueueOrder order)
    {
        var waiting = draft.Outline.InOrder()
            .Select(id => Queue(draft, draft.Clauses[id]))
            .Where(queued => queued.Proposals.Count + queued.Requests.Count > 0);
        return order == QueueOrder.Document
            ? [.. waiting]
            : [.. waiting.OrderBy(queued => FirstSeat(draft, queued))];
    }

    /// <summary>Whether there is anything on a clause to rule on.</summary>
    internal static bool Holds(Draft draft, Clause clause) =>
        draft.OpenProposalsOn(clause).Any() || Requests(clause).Any();

    private static QueuedClause Queue(Draft draft, Clause clause) => new(
        clause,
        draft.OpenProposalsBySeat(clause).ToSequence(),
        Requests(clause).ToSequence());

    /// <summary>
    /// What was asked and not answered yet: the clause was neither opened again since, nor the request declined. That
    /// the chair ruled otherwise on the clause meanwhile answers nothing.
    /// </summary>
    public static IEnumerable<Ruling> Requests(Clause clause) => clause.Rulings
        .Skip(clause.Rulings.FindLastIndex(Answers) + 1)
        .Where(ruling => ruling.Kind == RulingKind.ReopeningAsked);

    private static bool Answers(Ruling ruling) => ruling.TakenBack is null && ruling.Kind
        is RulingKind.Reopened or RulingKind.Resumed or RulingKind.ReturnedOpen or RulingKind.ReopeningDeclined;

    private static int FirstSeat(Draft draft, QueuedClause queued) => queued.Proposals
        .Select(proposal => proposal.Sponsor)
        .Concat(queued.Requests.Select(request => request.Stamp.By.Delegation!.Value))
        .Min(draft.Seating.PlaceOf);
}
