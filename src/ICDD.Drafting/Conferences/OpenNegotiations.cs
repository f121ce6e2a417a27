namespace ICDD.Drafting;

/// <summary>The zero draft is laid before the delegations; from here on the text changes by rulings only.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft)]
public sealed record OpenNegotiations : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        !draft.Standing().Any() ? new TextIsBlank()
        : draft.Seating.Alphabetical.All(delegation => delegation.Departed) ? new NobodyIsSeated()
        : new NegotiationsOpened();
}

public sealed record NegotiationsOpened : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Stage = Stage.Negotiation,
        Revisions = draft.Revisions.Add(new Revision
        {
            Number = 0,
            Symbol = draft.Conference!.Symbol,
            Stamp = stamp,
            Outline = draft.Outline,
            Clauses = Revision.Take(draft),
        }),
    };
}
