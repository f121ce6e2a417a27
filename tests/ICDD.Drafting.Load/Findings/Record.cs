namespace ICDD.Drafting.Load;

/// <summary>What the calls and answers, held against each other, must not show.</summary>
internal sealed record RecordFindings(
    int Acts, int NotSeen, int SeenBeforeAct, int SeenOutOfTurn, int NumberedBackwards, int Crossed)
{
    /// <summary>
    /// Crossed is allowed and counted: two clauses drawn one after the other may show a later act a moment before an
    /// earlier one on another clause.
    /// </summary>
    public bool Hold => NotSeen + SeenBeforeAct + SeenOutOfTurn + NumberedBackwards == 0;
}

/// <summary>
/// Checks the journal of all calls and answers: the order of the versions respects real time; every screen saw every
/// act, none before it was done, and on each clause the acts in the order of the record, so that what it shows there is
/// a prefix.
/// </summary>
internal static class Record
{
    public static RecordFindings Check(IReadOnlyList<Act> acts, IReadOnlyList<Screen> screens)
    {
        var seen = screens.Select(screen => InOrder(acts, screen)).ToList();
        return new RecordFindings(
            acts.Count,
            screens.Sum(screen => acts.Count(act => screen.SawAt(act.Symbol) is null)),
            screens.Sum(screen => acts.Count(act => screen.SawAt(act.Symbol) < act.Pressed)),
            seen.Sum(order => order.GroupBy(act => act.Clause).Sum(Descents)),
            Backwards(acts),
            seen.Sum(Descents));
    }

    /// <summary>As they came; what came in one batch was seen at once.</summary>
    private static List<Act> InOrder(IReadOnlyList<Act> acts, Screen screen) =>
        [.. acts.Where(act => screen.SawAt(act.Symbol) is not null)
            .OrderBy(act => screen.SawAt(act.Symbol))
            .ThenBy(act => act.Version)];

    /// <summary>
    /// Pairs where the first was answered before the second was pressed, and yet has the later version.
    /// </summary>
    private static int Backwards(IReadOnlyList<Act> acts) =>
        acts.Sum(first => acts.Count(second => first.Answered < second.Pressed && first.Version >= second.Version));

    private static int Descents(IEnumerable<Act> order)
    {
        var versions = order.Select(act => act.Version).ToList();
        return versions.Zip(versions.Skip(1)).Count(pair => pair.First > pair.Second);
    }
}
