namespace ICDD.Drafting;

/// <summary>
/// A delegation has its words entered in the record: before the adoption, or within the window after it.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation, Stage.Adopted)]
public sealed record MakeStatement(StatementKind Statement, Sequence<ClauseId> Clauses, string Text) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (StatementWindow.ClosesAt(draft) is { } until && now > until)
            return new StatementIsLate(draft.Conference!.AtVenue(until));
        var timing = draft.Adopted is null ? StatementTiming.Before : StatementTiming.After;
        return StatementRule.Make(draft, seat.Delegation!.Value, new(Statement, Clauses, Text), timing);
    }
}

public sealed record StatementMade(int Number, DelegationCode Delegation, StatementKind Statement, string Text) : Event
{
    public Sequence<ClauseId> Clauses { get; init; }

    public StatementTiming Timing { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Statements = draft.Statements.Add(new Statement(Number, Delegation, Statement, Text, stamp)
        {
            Clauses = Clauses,
            Timing = Timing,
        }),
    };

    public override Touched Touches(Draft draft) => Touched.Nothing;
}
