namespace ICDD.Drafting.Documents;

/// <summary>A statement for the record, word for word.</summary>
public sealed record PublishedStatement(
    int Number, DelegationCode Delegation, StatementKind Kind, string Text, PublishedStamp Recorded)
{
    public Sequence<ClauseId> Clauses { get; init; }

    public StatementTiming Timing { get; init; }

    public bool Withdrawn { get; init; }

    public static PublishedStatement Of(Statement statement) => new(
        statement.Number, statement.Delegation, statement.Kind, statement.Text, PublishedStamp.Of(statement.Stamp))
    {
        Clauses = statement.Clauses,
        Timing = statement.Timing,
        Withdrawn = !statement.Stands,
    };
}
