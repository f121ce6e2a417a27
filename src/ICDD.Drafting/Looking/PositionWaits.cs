namespace ICDD.Drafting;

/// <summary>Positions that were given on older words, and reservations that have a deadline.</summary>
internal static class PositionWaits
{
    /// <summary>Nothing on an agreed clause: it waits for nobody any more.</summary>
    public static IEnumerable<Waiting> On(Draft draft, Clause clause, DelegationCode own)
    {
        var matters = draft.OpenProposalsOn(clause)
            .Where(proposal => !proposal.Positions.IsEmpty)
            .Select(proposal => ((Matter)new ThisProposal(proposal.Id), (ProposalId?)proposal.Id));
        if (clause is { Stands: true, Status: not ClauseStatus.Agreed, Positions.IsEmpty: false })
            matters = matters.Prepend((new ThisClause(clause.Id), null));
        return from matter in matters
               from voice in Voices(draft, own)
               let said = Standpoints.On(draft, matter.Item1).Newest(voice.Code)
               where said is not null
               let kind = KindOf(draft, matter.Item1, said)
               where kind is not null
               select new Waiting(kind.Value) { On = clause.Id, Proposal = matter.Item2, Group = voice.Group, Until = said.Until };
    }

    private static IEnumerable<Voice> Voices(Draft draft, DelegationCode own) =>
        draft.Groups.MandatedTo(own).Select(group => new Voice(own, group.Code)).Prepend(new Voice(own));

    private static WaitingKind? KindOf(Draft draft, Matter matter, PositionEntry said) =>
        !matter.SaysStill(draft, said.Wording) ? WaitingKind.Reconfirmation
        : said is { Signal: PositionSignal.Reserve, Until: not null } ? WaitingKind.Reservation
        : null;
}
