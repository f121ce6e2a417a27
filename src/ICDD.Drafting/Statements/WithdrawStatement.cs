namespace ICDD.Drafting;

/// <summary>Its delegation may take a statement back until the adoption; the record keeps that it was made.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record WithdrawStatement(int Number) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.Statements.Find(each => each.Number == Number) switch
        {
            null => new StatementIsUnknown(Number),
            var statement when statement.Delegation != seat.Delegation => new StatementIsNotYours(Number),
            { Stands: false } => new AlreadySo(),
            _ => new StatementWithdrawn(Number),
        };
}

public sealed record StatementWithdrawn(int Number) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var statement = draft.Statements[Number - 1];
        return draft with { Statements = draft.Statements.SetItem(Number - 1, statement with { Withdrawn = stamp }) };
    }

    public override Touched Touches(Draft draft) => Touched.Nothing;
}
