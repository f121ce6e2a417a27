namespace ICDD.Drafting;

/// <summary>Agreed pending agreement on the final text.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record AgreeAdReferendum(ClauseId Clause, int Wording) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        AgreementRule.Check(draft, Clause, Wording) is { } refusal ? refusal
        : draft.Find(Clause)!.Status is ClauseStatus.Open or ClauseStatus.AgreedInGroup
            ? new ClauseAgreedAdReferendum(Clause)
        : new ClauseIsAgreed(draft.NumberOf(Clause));
}

public sealed record ClauseAgreedAdReferendum(ClauseId Clause) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Reversibles.Ruled(
        draft, AgreementRule.Rule(draft, Clause, RulingKind.AgreedAdReferendum, stamp), stamp, Clause);

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
