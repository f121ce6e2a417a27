namespace ICDD.Drafting;

/// <summary>
/// What a statement says, whoever hands it in: its words, and the passages where it is about passages.
/// </summary>
internal static class StatementRule
{
    public static Decision Make(Draft draft, DelegationCode delegation, Said said, StatementTiming timing)
    {
        if (said.Kind is StatementKind.Reservation or StatementKind.Dissociation && said.Clauses.Count == 0)
            return new StatementNamesNoClause();
        foreach (var clause in said.Clauses)
            if (RefuseClause(draft, clause) is { } unknown)
                return unknown;
        var text = PlainText.ReadLines(said.Text, Limits.Statement);
        return text.Refusal is { } bad
            ? bad
            : new StatementMade(draft.Statements.Count + 1, delegation, said.Kind, text.Text)
            {
                Clauses = draft.Outline.InOrder().Where(said.Clauses.Contains).ToSequence(),
                Timing = timing,
            };
    }

    private static Refusal? RefuseClause(Draft draft, ClauseId clause) => draft.Find(clause) switch
    {
        null => new ClauseIsUnknown(clause),
        { Stands: false } => new ClauseIsDeleted(draft.NumberOf(clause)),
        _ => null,
    };

    public sealed record Said(StatementKind Kind, Sequence<ClauseId> Clauses, string Text);
}
