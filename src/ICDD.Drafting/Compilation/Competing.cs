using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>
/// With which open proposals one competes before anybody ruled: they share a piece of the text, a place in it, or the
/// whole clause. Computed, never typed.
/// </summary>
public static class Competing
{
    /// <summary>
    /// By the wordings of a clause, for as long as nothing is proposed on it or reworded: most acts leave it alone.
    /// </summary>
    private static readonly ConditionalWeakTable<ImmutableList<Wording>, Known> Last = [];

    private static readonly ConditionalWeakTable<
        Draft, ConcurrentDictionary<ProposalId, IReadOnlyList<Competitor>>> Found = [];

    private sealed record Known(ClauseLooks Looks, IReadOnlyList<Rivalry> Rivalries);

    /// <summary>
    /// As those sit who propose them, in the order of the text; none for what is closed or has no target. Found once
    /// for each version, however many screens ask.
    /// </summary>
    public static IReadOnlyList<Competitor> With(Draft draft, Proposal proposal) => !proposal.IsOpen
        ? []
        : Found.GetOrCreateValue(draft).GetOrAdd(
            proposal.Id, static (_, of) => Find(of.draft, of.proposal), (draft, proposal));

    /// <summary>The same, those together who compete for the same.</summary>
    public static IEnumerable<Competition> For(Draft draft, Proposal proposal) => With(draft, proposal)
        .GroupBy(each => (each.Clause, each.Kind, each.Words))
        .Select(same => new Competition(
            same.Key.Clause,
            same.Key.Kind,
            same.Key.Words,
            same.Select(each => each.Proposal).DistinctBy(each => each.Id).ToSequence()));

    private static Competitor[] Find(Draft draft, Proposal proposal) =>
    [
        .. Clauses(draft, proposal).SelectMany(id => On(draft, proposal, id)).Concat(InAddition(draft, proposal))
            .Distinct()
            .OrderBy(each => draft.Seating.PlaceOf(each.Proposal.Sponsor))
            .ThenBy(each => each.Proposal.Id.Value, StringComparer.Ordinal),
    ];

    private static IEnumerable<ClauseId> Clauses(Draft draft, Proposal proposal) =>
        proposal.Change.Reaches(draft).Distinct().Where(id => draft.Find(id) is { Stands: true });

    private static IEnumerable<Competitor> On(Draft draft, Proposal proposal, ClauseId id)
    {
        var words = RivalriesOn(draft, draft.Clauses[id])
            .Where(rivalry => rivalry.Against(proposal.Id.Value) is not null)
            .Select(rivalry => Met(draft, id, rivalry, proposal));
        return words.Concat(draft.OpenProposalsReaching(draft.Clauses[id])
            .Where(other => other.Id != proposal.Id && AskForTheWhole(draft, id, proposal, other))
            .Select(other => new Competitor(other, id, RivalryKind.Whole, "")));
    }

    private static IReadOnlyList<Rivalry> RivalriesOn(Draft draft, Clause clause)
    {
        var looks = ClauseLooks.Of(draft, clause);
        if (Last.TryGetValue(clause.Wordings, out var known) && known.Looks == looks)
            return known.Rivalries;
        var found = Rivalries.Between(
            clause.Text, ClauseCompilation.Asked(draft, clause, draft.OpenProposalsReaching(clause)));
        Last.AddOrUpdate(clause.Wordings, new Known(looks, found));
        return found;
    }

    private static Competitor Met(Draft draft, ClauseId clause, Rivalry rivalry, Proposal proposal) =>
        new(draft.Proposals[new ProposalId(rivalry.Against(proposal.Id.Value)!)], clause, rivalry.Kind, rivalry.Words);

    /// <summary>Other words for the same new clause, proposed by several.</summary>
    private static IEnumerable<Competitor> InAddition(Draft draft, Proposal proposal)
    {
        if (proposal.Change is not Amendment amendment || amendment.InFull(draft) is not Addition)
            return [];
        var added = draft.Proposals[amendment.Proposal];
        var others = draft.OpenProposalsOn(draft.Clauses[proposal.On])
            .Where(other => other.Amends == added.Id)
            .Select(other => new Alternative(other.Id.Value, other.By.Code, WordsIn(draft, (Amendment)other.Change)));
        return Rivalries.Between(Amendment.WordsOf(added.Change) ?? "", [.. others])
            .Where(rivalry => rivalry.Against(proposal.Id.Value) is not null)
            .Select(rivalry => Met(draft, proposal.On, rivalry, proposal));
    }

    private static string? WordsIn(Draft draft, Amendment amendment) =>
        Amendment.WordsOf(amendment.TakenIn(draft) ?? amendment.InFull(draft));

    /// <summary>
    /// Cuts and joins compete with all that changes or cuts the clause, moves with other moves and with its end.
    /// </summary>
    private static bool AskForTheWhole(Draft draft, ClauseId id, Proposal one, Proposal other) =>
        PartsOn(draft, id, one).Any(mine => PartsOn(draft, id, other).Any(theirs =>
            !mine.IsSameAs(theirs, draft)
                && (Cuts(mine, theirs) || Cuts(theirs, mine) || Moves(mine, theirs) || Moves(theirs, mine))));

    private static IEnumerable<Change> PartsOn(Draft draft, ClauseId id, Proposal proposal) =>
        proposal.Change.SingleChanges(draft).Where(part => part.Reaches(draft).Contains(id));

    private static bool Cuts(Change one, Change other) =>
        one is Split or Consolidation && other is Split or Consolidation or Modification or Deletion;

    private static bool Moves(Change one, Change other) => one is Move && other is Move or Deletion;
}
