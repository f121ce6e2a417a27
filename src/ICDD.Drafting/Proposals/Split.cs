namespace ICDD.Drafting;

/// <summary>
/// One clause becomes several. The first part keeps the clause's identity and what stands under it; the others are new
/// clauses directly behind it.
/// </summary>
public sealed record Split(ClauseId Clause, int Wording, Sequence<string> Texts) : Change
{
    public const int MostParts = 20;

    public override ClauseId? On(Draft draft) => Clause;

    public override bool IsWhere(Change other) => other is Split split && split.Clause == Clause;

    public override Sequence<string> Words(Draft draft) => Texts;

    public override int Makes() => Texts.Count - 1;

    /// <summary>A mere cut asks for no words: those that came into the parts since are their authors'.</summary>
    public override ClauseId? OtherThanWritten(Draft draft) =>
        string.Join(' ', Texts) != draft.Find(Clause)?.TextAt(Wording) && Parts(draft) is { } parts
        && Enumerable.Range(0, parts.Count)
            .Where(at => parts[at] != Texts[at]).Select(at => (int?)at).FirstOrDefault() is { } at
            ? at == 0 ? Clause : draft.ClauseAfter(at)
            : null;

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        if (draft.Find(Clause) is not { } clause)
            return (null, new ClauseIsUnknown(Clause));
        if (clause.TextAt(Wording) is not { Length: > 0 })
            return (null, new WordingIsUnknown(draft.NumberOf(Clause), Wording));
        if (Texts.Count is < 2 or > MostParts)
            return (null, new SplitNeedsParts(Texts.Count, MostParts));
        var readings = Texts.Select(text => PlainText.Read(text, Limits.Clause)).ToList();
        return readings.Find(reading => reading.Refusal is not null) is { Refusal: { } refusal }
            ? (null, refusal)
            : (
                this with { Texts = readings.Select(reading => reading.Text).ToSequence() },
                draft.RefuseUnlessOpen(clause));
    }

    public override Standing Standing(Draft draft) => draft.Find(Clause) is not { Stands: true }
        ? Drafting.Standing.WithoutTarget
        : Parts(draft) is null ? Drafting.Standing.Conflicting : Drafting.Standing.Clean;

    public override string? Outcome(Draft draft) => Parts(draft)?[0];

    public override Sequence<string> FurtherTexts(Draft draft) => (Parts(draft) ?? []).Skip(1).ToSequence();

    public override Change? Renew(Draft draft) =>
        draft.Find(Clause) is { Stands: true } clause && clause.Wording.Number != Wording
            ? new Split(Clause, clause.Wording.Number, (Parts(draft) ?? Texts).ToSequence())
            : null;

    public override Draft Adopt(Draft draft, string text, Adoptee from)
    {
        var clause = draft.Clauses[Clause];
        draft = text == clause.Text ? draft : draft.With(clause.Reword(text, from.Stamp, [from.Proposal]));
        var last = Clause;
        foreach (var further in from.Texts)
        {
            var next = draft.NextClause();
            draft = draft.InsertDirectly(
                new NewClause(Anchor.Behind(last), clause.Kind, further)
                {
                    Recommendation = clause.Recommendation,
                    Inserted = true,
                },
                from.Stamp,
                [from.Proposal]);
            last = next;
        }

        return draft;
    }

    private IReadOnlyList<string>? Parts(Draft draft) => draft.Find(Clause) is { Stands: true } clause
        ? Drafting.Parts.Of(clause.TextAt(Wording) ?? "", Texts, clause.Text)
        : null;
}
