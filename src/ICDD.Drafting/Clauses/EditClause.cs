namespace ICDD.Drafting;

/// <summary>The secretariat rewords a clause of the zero draft, as it saw it in the given wording.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft)]
public sealed record EditClause(ClauseId Clause, int Wording, string Text) : Command
{
    public Recommendation? Recommendation { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Find(Clause) is not { } clause)
            return new ClauseIsUnknown(Clause);
        if (clause.Wording.Number != Wording)
            return new ClauseHasNewWords(draft.NumberOf(Clause));
        var text = PlainText.Read(Text, Limits.Clause);
        if (text.Refusal is { } refusal)
            return refusal;
        var (details, bad) = RecommendationRule.Check(draft, clause.Kind, Recommendation);
        if (bad is not null)
            return bad;
        return text.Text == clause.Text && details == clause.Recommendation
            ? new NothingIsChanged(draft.NumberOf(Clause))
            : new ClauseEdited(Clause, text.Text, details);
    }
}

public sealed record ClauseEdited(ClauseId Clause, string Text, Recommendation? Recommendation = null) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft.With(
        draft.Clauses[Clause].Reword(Text, stamp, []) with { Recommendation = Recommendation });

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
