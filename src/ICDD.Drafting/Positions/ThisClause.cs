using System.Collections.Immutable;

namespace ICDD.Drafting;

public sealed record ThisClause(ClauseId Clause) : Matter
{
    public override Refusal? Check(Draft draft) => draft.Find(Clause) switch
    {
        null => new ClauseIsUnknown(Clause),
        { Stands: false } => new ClauseIsDeleted(draft.NumberOf(Clause)),
        _ => null,
    };

    public override Refusal? CheckKnown(Draft draft, int wording) =>
        draft.Clauses[Clause].TextAt(wording) is { Length: > 0 }
            ? null
            : new WordingIsUnknown(draft.NumberOf(Clause), wording);

    public override Refusal? CheckNewest(Draft draft, int wording) =>
        WordingIn(draft) == wording ? null : new ClauseHasNewWords(draft.NumberOf(Clause));

    public override ClauseId ClauseIn(Draft draft) => Clause;

    public override int WordingIn(Draft draft) => draft.Clauses[Clause].Wording.Number;

    public override bool SaysStill(Draft draft, int wording) =>
        draft.Clauses[Clause] is var clause && clause.TextAt(wording) == clause.Text;

    public override ImmutableList<PositionEntry> PositionsIn(Draft draft) => draft.Clauses[Clause].Positions;

    public override Draft Add(Draft draft, PositionEntry position)
    {
        var clause = draft.Clauses[Clause];
        return draft.With(clause with { Positions = clause.Positions.Add(position) });
    }
}
