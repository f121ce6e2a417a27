namespace ICDD.Drafting;

/// <summary>
/// Several clauses become one text. The first one keeps its identity and takes the text; the others go, and must have
/// nothing under them.
/// </summary>
public sealed record Consolidation(Sequence<SeenClause> Clauses, string Text) : Change
{
    public override ClauseId? On(Draft draft) => Clauses.Count > 0 ? Clauses[0].Clause : null;

    public override IEnumerable<ClauseId> Reaches(Draft draft) => SingleChanges(draft)
        .SelectMany(part => part.Reaches(draft)).Distinct();

    public override IEnumerable<Change> SingleChanges(Draft draft) => Clauses.Select(Change (seen, at) => at == 0
        ? new Modification(seen.Clause, seen.Wording, Text)
        : new Deletion(seen.Clause, seen.Wording));

    public override bool IsWhere(Change other) => other is Consolidation consolidation
        && consolidation.Clauses.Select(seen => seen.Clause).SequenceEqual(Clauses.Select(seen => seen.Clause));

    public override Sequence<string> Words(Draft draft) => [Text];

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        if (Clauses.DistinctBy(seen => seen.Clause).Count() is var several && (several < 2 || several != Clauses.Count))
            return (null, new ConsolidationNeedsClauses(several));
        if (Clauses.Select(seen => Check(draft, seen)).FirstOrDefault(refusal => refusal is not null) is { } bad)
            return (null, bad);
        var text = PlainText.Read(Text, Limits.Clause);
        return text.Refusal is { } refusal
            ? (null, refusal)
            : (this with { Text = text.Text }, Clauses
                .Select(seen => draft.RefuseUnlessOpen(draft.Clauses[seen.Clause]))
                .FirstOrDefault(closed => closed is not null));
    }

    public override Standing Standing(Draft draft)
    {
        if (draft.Find(Clauses[0].Clause) is not { Stands: true })
            return Drafting.Standing.WithoutTarget;
        return Clauses.All(seen => Check(draft, seen) is null && draft.Clauses[seen.Clause] is { Stands: true } clause
            && clause.Text == clause.TextAt(seen.Wording))
            ? Drafting.Standing.Clean
            : Drafting.Standing.Conflicting;
    }

    public override string? Outcome(Draft draft) => Standing(draft) == Drafting.Standing.Clean ? Text : null;

    public override Change? Renew(Draft draft)
    {
        var now = Clauses.Select(seen => draft.Find(seen.Clause)).ToList();
        return now.TrueForAll(clause => clause is { Stands: true })
            && (this with
            {
                Clauses = now.Select(clause => new SeenClause(clause!.Id, clause.Wording.Number)).ToSequence(),
            })
                is var renewed && renewed != this
            ? renewed
            : null;
    }

    public override Draft Adopt(Draft draft, string text, Adoptee from)
    {
        var first = draft.Clauses[Clauses[0].Clause];
        draft = text == first.Text ? draft : draft.With(first.Reword(text, from.Stamp, [from.Proposal]));
        foreach (var seen in Clauses.Skip(1))
            draft = draft.DeleteFamily(seen.Clause, from.Stamp, [from.Proposal]);
        return draft;
    }

    private Refusal? Check(Draft draft, SeenClause seen)
    {
        if (draft.Find(seen.Clause) is not { } clause)
            return new ClauseIsUnknown(seen.Clause);
        if (clause.TextAt(seen.Wording) is not { Length: > 0 })
            return new WordingIsUnknown(draft.NumberOf(seen.Clause), seen.Wording);
        if (clause.Kind != draft.Find(Clauses[0].Clause)?.Kind)
            return new ClausesAreOfDifferentKinds(draft.NumberOf(Clauses[0].Clause), draft.NumberOf(seen.Clause));
        return seen != Clauses[0] && draft.Outline.Family(seen.Clause).Skip(1).Any(id => draft.Clauses[id].Stands)
            ? new ClauseHasClausesUnderIt(draft.NumberOf(seen.Clause))
            : null;
    }
}
