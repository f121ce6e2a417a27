namespace ICDD.Drafting;

/// <summary>
/// A clause can be agreed while no proposal on it is open: brackets come off once the text is agreed. A new clause that
/// is proposed behind it leaves its own words alone; that stands in the way of adoption only. What is deferred has to
/// be resumed first, and what a drafting group has in hand has to come back from it.
/// </summary>
public static class AgreementRule
{
    public static Refusal? Check(Draft draft, ClauseId id, int wording)
    {
        if (ChairRule.CheckClause(draft, id, wording) is { } refusal)
            return refusal;
        var clause = draft.Find(id)!;
        if (clause.Status == ClauseStatus.Deferred)
            return new ClauseIsDeferred(draft.NumberOf(id));
        if (clause.Group is { } group)
            return new ClauseIsWithGroup(draft.NumberOf(id), group.Value);
        var open = draft.OpenProposalsReaching(clause).ToList();
        return open.Count == 0
            ? null
            : new ProposalsAreOpen(draft.NumberOf(id), open.Select(each => each.Id.Symbol).ToSequence());
    }

    public static Draft Rule(Draft draft, ClauseId id, RulingKind kind, Stamp stamp)
    {
        var clause = draft.Clauses[id];
        return draft.With(clause with
        {
            Status = kind == RulingKind.Agreed ? ClauseStatus.Agreed : ClauseStatus.AgreedAdReferendum,
            Rulings = clause.Rulings.Add(new Ruling(kind, clause.Wording.Number, "", stamp)),
        });
    }
}
