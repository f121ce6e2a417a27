namespace ICDD.Drafting;

/// <summary>
/// How the words of a clause came to be: its wordings, the proposals written against them, and which became which.
/// Oldest first. An addition tabled beside the clause belongs to it only where its words come from it.
/// </summary>
public sealed record RevisionGraph(ClauseId Clause, string Number, Sequence<GraphNode> Nodes, Sequence<GraphEdge> Edges)
{
    /// <summary>The graph of a clause; empty for one that nobody knows.</summary>
    public static RevisionGraph Of(Draft draft, ClauseId id)
    {
        if (draft.Find(id) is not { } clause)
            return new RevisionGraph(id, "", [], []);
        var sources = clause.Wordings.SelectMany(wording => wording.From).ToHashSet();
        var proposals = ClauseHistory.ProposalsBehind(draft, clause)
            .Where(proposal => proposal.Change is not Addition || sources.Contains(proposal.Id))
            .ToList();
        var nodes = proposals.SelectMany(Versions).Concat(Wordings(draft, clause)).OrderBy(node => node.Stamp.Version);
        var edges = Trunk(clause)
            .Concat(proposals.SelectMany(proposal => Branch(clause, proposal)))
            .Concat(Endings(draft, clause));
        return new RevisionGraph(id, draft.NumberOf(id), nodes.ToSequence(), edges.ToSequence());
    }

    private static IEnumerable<GraphNode> Versions(Proposal proposal) =>
        proposal.Wordings.Select(wording => new ProposalNode(proposal, wording));

    private static IEnumerable<GraphNode> Wordings(Draft draft, Clause clause)
    {
        var revisions = ClauseHistory.Revisions(draft, clause.Id)
            .ToLookup(each => each.Shown.Wording, each => each.Revision);
        return clause.Wordings.Select(wording => new WordingNode(
            wording, wording == clause.Wording ? clause.Status : null, revisions[wording.Number].ToSequence()));
    }

    private static IEnumerable<GraphEdge> Trunk(Clause clause) => clause.Wordings.Skip(1)
        .Select(wording => new GraphEdge(
        WordingNode.KeyOf(wording.Number - 1), WordingNode.KeyOf(wording.Number), GraphEdgeKind.FollowedBy));

    /// <summary>A replacement written against the same wording as before hangs on what it replaced alone.</summary>
    private static IEnumerable<GraphEdge> Branch(Clause clause, Proposal proposal)
    {
        int? last = null;
        foreach (var wording in proposal.Wordings)
        {
            var key = ProposalNode.KeyOf(proposal.Id, wording.Number);
            var @base = BaseIn(clause, wording.Change);
            if (@base is { } against && against != last)
                yield return new GraphEdge(WordingNode.KeyOf(against), key, GraphEdgeKind.WrittenAgainst);
            if (wording.Number > 1)
                yield return new GraphEdge(
                    ProposalNode.KeyOf(proposal.Id, wording.Number - 1), key, GraphEdgeKind.ReplacedBy);
            last = @base;
        }
    }

    private static IEnumerable<GraphEdge> Endings(Draft draft, Clause clause) =>
        from wording in clause.Wordings
        from proposal in wording.From.Select(id => draft.Proposals[id])
        select new GraphEdge(
            ProposalNode.KeyOf(
                proposal.Id, proposal.Wordings.Last(each => each.Stamp.Version < wording.Stamp.Version).Number),
            WordingNode.KeyOf(wording.Number),
            proposal.Reflections.Any(each => each.Clause == clause.Id && each.Wording == wording.Number)
                ? GraphEdgeKind.ReflectedIn
                : GraphEdgeKind.AcceptedInto);

    /// <summary>The wording of this clause that a change was written against.</summary>
    private static int? BaseIn(Clause clause, Change change) => change switch
    {
        Modification modification when modification.Clause == clause.Id => modification.Wording,
        Deletion deletion when deletion.Clause == clause.Id => deletion.Wording,
        Split split when split.Clause == clause.Id => split.Wording,
        Retain retain when retain.Clause == clause.Id => retain.Wording,
        Consolidation consolidation => consolidation.Clauses.FirstOrDefault(seen => seen.Clause == clause.Id)?.Wording,
        _ => null,
    };
}
