namespace ICDD.Drafting;

/// <summary>
/// The chair puts a clause off, with a reason; until it is resumed it takes neither proposals nor agreement.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record DeferClause(ClauseId Clause, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Clause) is not { } clause)
            return new ClauseIsUnknown(Clause);
        if (draft.RefuseUnlessOpen(clause) is { } closed)
            return closed;
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new ClauseDeferred(Clause, reason.Text);
    }
}

public sealed record ClauseDeferred(ClauseId Clause, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Reversibles.Ruled(
        draft,
        draft.With(draft.Clauses[Clause].Ruled(ClauseStatus.Deferred, RulingKind.Deferred, Reason, stamp)),
        stamp,
        Clause);

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
