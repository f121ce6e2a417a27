namespace ICDD.Drafting;

/// <summary>
/// What is otherwise in the newer of two drafts of a document, clause by clause: what somebody has to read who looked
/// last at the older one. It depends on the two alone, however many acts lie between; a word changed and changed back
/// is none.
/// </summary>
public sealed record SinceLastVisit
{
    /// <summary>In the order of the newer text; only clauses on which something is otherwise.</summary>
    public required Sequence<ClauseSince> Clauses { get; init; }

    public Sequence<RevisionMark> Revisions { get; init; }

    /// <summary>Those that were set, extended or ended; who broke them is told where the chair disclosed it.</summary>
    public Sequence<SilenceProcedure> Silences { get; init; }

    /// <summary>The late objections that came, or on which the chair ruled.</summary>
    public Sequence<LateSince> LateObjections { get; init; }

    public Sequence<Package> Packages { get; init; }

    /// <summary>The stage that was entered.</summary>
    public Stage? Entered { get; init; }

    /// <summary>How many acts lie between; some of them leave no trace in the text.</summary>
    public required long Acts { get; init; }

    public bool IsNothing =>
        Clauses.Count + Revisions.Count + Silences.Count + LateObjections.Count + Packages.Count == 0
            && Entered is null;

    public static SinceLastVisit Of(Draft before, Draft after) => new()
    {
        Clauses = ClausesSince.Of(before, after).ToSequence(),
        Revisions = after.Revisions.Skip(before.Revisions.Count).Select(RevisionMark.Of).ToSequence(),
        Silences = after.Silences.Where(silence => IsNews(before.Find(silence.Id), silence)).ToSequence(),
        LateObjections = after.Silences.SelectMany(silence => Late(before.Find(silence.Id), silence)).ToSequence(),
        Packages = after.Packages.Where(package => before.Find(package.Code)?.Status != package.Status).ToSequence(),
        Entered = before.Stage == after.Stage ? null : after.Stage,
        Acts = after.Version - before.Version,
    };

    private static IEnumerable<LateSince> Late(SilenceProcedure? before, SilenceProcedure now) =>
        from late in now.Breaks
        where late.Timing == BreakTiming.Late && before?.Breaks.Find(each => each.Number == late.Number) != late
        select new LateSince(now.Id, late);

    private static bool IsNews(SilenceProcedure? before, SilenceProcedure now) =>
        before is null || before.Status != now.Status || before.Deadline != now.Deadline;
}

/// <summary>A late objection as it stands now; whose it is, and where, is told where the chair disclosed it.</summary>
public sealed record LateSince(SilenceId Silence, SilenceBreak Objection);
