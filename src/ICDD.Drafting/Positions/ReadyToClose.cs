namespace ICDD.Drafting;

/// <summary>A clause that the chair may look to close, with who reserves or objects, by name.</summary>
public sealed record ReadyClause(Clause Clause, Sequence<Stance> Concerns);

/// <summary>
/// The open clauses whose words nobody proposes to change, nobody objects to, no reservation waits to be reconfirmed
/// on, and neither silence nor a drafting group holds. A list for the chair and no rule: signals block nothing, and who
/// objected to older words is still to be heard.
/// </summary>
public static class ReadyToClose
{
    public static IEnumerable<ReadyClause> Of(Draft draft) => Look(draft).Where(each => !Holds(each));

    /// <summary>The open clauses whose words nobody proposes to change and that are held up by a position.</summary>
    public static IEnumerable<ReadyClause> HeldUp(Draft draft) => Look(draft).Where(Holds);

    /// <summary>Objections and reservations on a matter, by name as the delegations sit; never as a number.</summary>
    public static IEnumerable<Stance> Concerns(Draft draft, Matter matter) =>
        Standpoints.On(draft, matter).Stances().Where(stance => stance.Standpoint.IsConcern);

    private static IEnumerable<ReadyClause> Look(Draft draft) =>
        from clause in draft.Standing()
        where clause is { IsOpen: true, Kind: not ClauseKind.Heading, Group: null }
            && draft.SilenceOn(clause.Id) is null && !draft.OpenProposalsReaching(clause).Any()
        select new ReadyClause(clause, Concerns(draft, new ThisClause(clause.Id)).ToSequence());

    private static bool Holds(ReadyClause clause) => clause.Concerns.Any(each =>
        each.Standpoint.Signal == PositionSignal.Object || each.Standpoint.ToBeReconfirmed);
}
