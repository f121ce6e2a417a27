namespace ICDD.Drafting;

/// <summary>Closed in plenary.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record AgreeClause(ClauseId Clause, int Wording) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        AgreementRule.Check(draft, Clause, Wording) is { } refusal ? refusal
        : draft.Find(Clause)!.Status == ClauseStatus.Agreed ? new ClauseIsAgreed(draft.NumberOf(Clause))
        : new ClauseAgreed(Clause);
}

public sealed record ClauseAgreed(ClauseId Clause) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        Reversibles.Ruled(draft, AgreementRule.Rule(draft, Clause, RulingKind.Agreed, stamp), stamp, Clause);

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
