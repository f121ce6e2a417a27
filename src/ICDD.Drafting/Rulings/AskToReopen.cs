namespace ICDD.Drafting;

/// <summary>Any delegation may ask that an agreed clause be reopened; the chair rules.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record AskToReopen(ClauseId Clause, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Clause) is not { } clause)
            return new ClauseIsUnknown(Clause);
        if (clause.IsOpen)
            return new ClauseIsOpen(draft.NumberOf(Clause));
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new ReopeningAsked(Clause, reason.Text);
    }
}

public sealed record ReopeningAsked(ClauseId Clause, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var clause = draft.Clauses[Clause];
        var asked = new Ruling(RulingKind.ReopeningAsked, clause.Wording.Number, Reason, stamp);
        return draft.With(clause with { Rulings = clause.Rulings.Add(asked) });
    }

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
