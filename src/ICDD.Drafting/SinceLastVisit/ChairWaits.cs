namespace ICDD.Drafting;

/// <summary>What waits for the chair.</summary>
internal static class ChairWaits
{
    public static IEnumerable<Waiting> Of(Draft draft, Func<ClauseId, bool> isQueued) =>
    [
        .. draft.Outline.InOrder().Where(isQueued).Select(id => On(WaitingKind.Ruling, draft.Clauses[id])),
        .. draft.Standing().Where(clause => clause.Status == ClauseStatus.AgreedInGroup)
            .Select(clause => On(WaitingKind.GroupResult, clause)),
        .. draft.Standing().Where(clause => clause.Status == ClauseStatus.Deferred)
            .Select(clause => On(WaitingKind.Deferred, clause)),
        .. draft.Packages.Where(package => PackageProgresses.Of(draft, package) == PackageProgress.Closing)
            .Select(package => new Waiting(WaitingKind.Package) { On = package.First(draft), Package = package.Code }),
        .. SilenceWaits.Of(draft),
        .. SilenceWaits.LateObjections(draft),
    ];

    private static Waiting On(WaitingKind kind, Clause clause) => new(kind) { On = clause.Id };
}
