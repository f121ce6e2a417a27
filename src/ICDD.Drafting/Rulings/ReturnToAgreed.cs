namespace ICDD.Drafting;

/// <summary>
/// Nothing else was agreed on a reopened clause: its default, the last agreed wording, returns with its status.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record ReturnToAgreed(ClauseId Clause, int Wording) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        AgreementRule.Check(draft, Clause, Wording) is { } refusal ? refusal
        : Agreements.Default(draft, draft.Find(Clause)!) is { } agreed
            ? new ClauseReturnedToAgreed(Clause, agreed.Wording, agreed.Kind)
        : new NothingWasAgreed(draft.NumberOf(Clause));
}

/// <param name="Wording">The wording that was agreed last.</param>
/// <param name="As">How it was agreed.</param>
public sealed record ClauseReturnedToAgreed(ClauseId Clause, int Wording, RulingKind As) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var clause = draft.Clauses[Clause];
        var text = clause.TextAt(Wording)!;
        var restored = text == clause.Text ? clause : clause.Reword(text, stamp, clause.Wordings[Wording - 1].From);
        var after = AgreementRule.Rule(
            draft.With(restored.Ruled(clause.Status, RulingKind.ReturnedToAgreed, "", stamp)), Clause, As, stamp);
        return Reversibles.Ruled(draft, after, stamp, Clause);
    }

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
