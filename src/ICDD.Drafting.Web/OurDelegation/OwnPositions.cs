namespace ICDD.Drafting.Web;

/// <summary>What a delegation says of a clause or proposal, for itself or for a group that it speaks for.</summary>
public sealed record OwnPosition(Matter On, ClauseId Clause, ProposalId? Proposal, Standpoint Says);

/// <summary>Everything that a delegation holds now: what is to be reconfirmed first, then as the text goes.</summary>
public static class OwnPositions
{
    /// <summary>Besides the signals, what the filter of the page knows.</summary>
    public const string ToReconfirm = "to-reconfirm";

    public static IEnumerable<OwnPosition> Of(Draft draft, DelegationCode own) => draft.Outline.InOrder()
        .Select(id => draft.Clauses[id])
        .SelectMany(clause => On(draft, own, clause))
        .OrderByDescending(each => each.Says.ToBeReconfirmed);

    public static bool Passes(this OwnPosition position, string show) => show.Length == 0
        || (show == ToReconfirm ? position.Says.ToBeReconfirmed : Css.Of(position.Says.Signal) == show);

    private static IEnumerable<OwnPosition> On(Draft draft, DelegationCode own, Clause clause)
    {
        var here = clause is { Stands: true, Positions.IsEmpty: false }
            ? Said(draft, own, new ThisClause(clause.Id)).Select(says => new OwnPosition(
                new ThisClause(clause.Id), clause.Id, null, says))
            : [];
        return here.Concat(draft.OpenProposalsOn(clause).Where(proposal => !proposal.Positions.IsEmpty).SelectMany(
            proposal => Said(draft, own, new ThisProposal(proposal.Id)).Select(says => new OwnPosition(
                new ThisProposal(proposal.Id), clause.Id, proposal.Id, says))));
    }

    private static IEnumerable<Standpoint> Said(Draft draft, DelegationCode own, Matter matter)
    {
        var said = Standpoints.On(draft, matter);
        string[] voices = [own.Value, .. draft.Groups.MandatedTo(own).Select(group => group.Code.Value)];
        return voices.Select(said.Say).OfType<Standpoint>();
    }
}
