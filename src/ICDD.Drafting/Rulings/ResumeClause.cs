namespace ICDD.Drafting;

/// <summary>The chair takes up again what was deferred.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record ResumeClause(ClauseId Clause) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) => draft.Find(Clause) switch
    {
        null => new ClauseIsUnknown(Clause),
        { Status: ClauseStatus.Deferred } => new ClauseResumed(Clause),
        _ => new ClauseIsNotDeferred(draft.NumberOf(Clause)),
    };
}

public sealed record ClauseResumed(ClauseId Clause) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => Reversibles.Ruled(
        draft,
        draft.With(draft.Clauses[Clause].Ruled(ClauseStatus.Open, RulingKind.Resumed, "", stamp)),
        stamp,
        Clause);

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
