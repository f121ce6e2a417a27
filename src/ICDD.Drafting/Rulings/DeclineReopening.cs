namespace ICDD.Drafting;

/// <summary>The chair answers the requests to reopen a clause: it stays as it is, for a reason that all see.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record DeclineReopening(ClauseId Clause, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Clause) is not { } clause)
            return new ClauseIsUnknown(Clause);
        if (!ChairQueue.Requests(clause).Any())
            return new ReopeningWasNotAsked(draft.NumberOf(Clause));
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new ReopeningDeclined(Clause, reason.Text);
    }
}

public sealed record ReopeningDeclined(ClauseId Clause, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var clause = draft.Clauses[Clause];
        return Reversibles.Ruled(
            draft, draft.With(clause.Ruled(clause.Status, RulingKind.ReopeningDeclined, Reason, stamp)), stamp, Clause);
    }

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}

public sealed record ReopeningWasNotAsked(string Clause) : Refusal;
