namespace ICDD.Drafting;

/// <summary>Positions that were given on older words, and reservations that have a deadline.</summary>
internal static class PositionWaits
{
    /// <summary>Nothing on an agreed clause: it waits for nobody any more.</summary>
    public static IEnumerable<Awaited> On(Draft draft, Clause clause)
    {
        if (clause is { Stands: true, Status: not ClauseStatus.Agreed, Positions.IsEmpty: false })
            foreach (var awaited in On(draft, clause.Id, new ThisClause(clause.Id), null))
                yield return awaited;
        foreach (var proposal in draft.OpenProposalsOn(clause))
            if (!proposal.Positions.IsEmpty)
                foreach (var awaited in On(draft, clause.Id, new ThisProposal(proposal.Id), proposal.Id))
                    yield return awaited;
    }

    private static IEnumerable<Awaited> On(Draft draft, ClauseId clause, Matter matter, ProposalId? proposal) =>
        from code in matter.PositionsIn(draft).Select(each => each.By.Code).Distinct(StringComparer.Ordinal)
        let said = Standpoints.On(draft, matter).Newest(code)
        where said is not null
        let whose = SpeakerOf(draft, said.By)
        let kind = KindOf(draft, matter, said)
        where whose is not null && kind is not null
        select new Awaited(
            whose.Value,
            new Waiting(kind.Value) { On = clause, Proposal = proposal, Group = said.By.Group, Until = said.Until });

    /// <summary>
    /// A group's position is in the hands of its speaker of today; nobody's, once the group is dissolved.
    /// </summary>
    private static DelegationCode? SpeakerOf(Draft draft, Voice by) => by.Group is not { } code
        ? by.Delegation
        : draft.Groups.Find(code) is { Dissolved: false } group ? Mandate.SpeakerOf(draft, group) : null;

    private static WaitingKind? KindOf(Draft draft, Matter matter, PositionEntry said) =>
        !matter.SaysStill(draft, said.Wording) ? WaitingKind.Reconfirmation
        : said is { Signal: PositionSignal.Reserve, Until: not null } ? WaitingKind.Reservation
        : null;
}
