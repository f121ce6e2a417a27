namespace ICDD.Drafting;

/// <summary>
/// The secretariat takes a statement that a delegation handed in after the window; it stays marked as late.
/// </summary>
[GivenBy(Role.Secretariat), During(Stage.Adopted)]
public sealed record AcceptLateStatement(
    DelegationCode Delegation, StatementKind Statement, Sequence<ClauseId> Clauses, string Text) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (StatementWindow.ClosesAt(draft) is { } until && now <= until)
            return new StatementIsNotLate(draft.Conference!.AtVenue(until));
        return draft.Seating.Find(Delegation) is null
            ? new DelegationIsNotSeated(Delegation.Value ?? "")
            : StatementRule.Make(draft, Delegation, new(Statement, Clauses, Text), StatementTiming.Late);
    }
}
