namespace ICDD.Drafting;

/// <summary>
/// NOC: the clause stays as it is, for a reason that is given. It speaks of one wording and of no other.
/// </summary>
public sealed record Retain(ClauseId Clause, int Wording) : Change
{
    public override ClauseId? On(Draft draft) => Clause;

    public override bool IsWhere(Change other) => other is Retain retain && retain.Clause == Clause;

    public override Sequence<string> Words(Draft draft) => [draft.Find(Clause)?.TextAt(Wording) ?? ""];

    public override bool FineTunes() => true;

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        if (draft.Find(Clause) is not { } clause)
            return (null, new ClauseIsUnknown(Clause));
        return clause.TextAt(Wording) is { Length: > 0 }
            ? (this, draft.RefuseUnlessOpen(clause))
            : (null, new WordingIsUnknown(draft.NumberOf(Clause), Wording));
    }

    public override Standing Standing(Draft draft) => draft.Find(Clause) switch
    {
        not { Stands: true } => Drafting.Standing.WithoutTarget,
        var clause when clause.Text == clause.TextAt(Wording) => Drafting.Standing.Clean,
        _ => Drafting.Standing.Conflicting,
    };

    public override string? Outcome(Draft draft) =>
        Standing(draft) == Drafting.Standing.Clean ? draft.Clauses[Clause].Text : null;

    public override Change? Renew(Draft draft) => Standing(draft) == Drafting.Standing.Conflicting
        ? new Retain(Clause, draft.Clauses[Clause].Wording.Number)
        : null;

    public override Draft Adopt(Draft draft, string text, Adoptee from) => draft;
}
