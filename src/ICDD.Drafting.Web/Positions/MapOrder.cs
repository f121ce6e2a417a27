namespace ICDD.Drafting.Web;

/// <summary>In which order the clauses of the map stand.</summary>
public static class MapOrder
{
    public const string Text = "text";
    public const string Concern = "concern";

    /// <summary>A large hall looks first at what somebody objects to.</summary>
    public static string Of(string? asked, Draft draft) =>
        asked is Text or Concern ? asked : MapColumns.IsLarge(draft) ? Concern : Text;

    public static IEnumerable<MappedClause> By(string order, IEnumerable<MappedClause> clauses) => order == Concern
        ? clauses.OrderByDescending(clause => Count(clause, PositionSignal.Object))
            .ThenByDescending(clause => Count(clause, PositionSignal.Reserve))
        : clauses;

    private static int Count(MappedClause clause, PositionSignal signal) =>
        clause.Stances.Values.Count(stance => stance.Signal == signal);
}
