namespace ICDD.Drafting;

/// <summary>Nothing of a package is agreed until everything of it is agreed.</summary>
public static class PackageRule
{
    public static Package? OpenWith(Draft draft, ProposalId id) =>
        draft.Packages.Find(package => package.IsOpen && package.Proposals.Contains(id));

    /// <summary>The package that binds it, also as an amendment of one of its proposals.</summary>
    public static Package? Binding(Draft draft, ProposalId id) => OpenWith(draft, id)
        ?? (draft.Find(id)?.Change is Amendment amendment && draft.Find(amendment.Proposal) is { IsOpen: true }
            ? OpenWith(draft, amendment.Proposal)
            : null);

    public static Package? ClosedWith(Draft draft, ClauseId id) => draft.Packages.Find(package =>
        package.Status == PackageStatus.Closed && package.Members(draft).Contains(id));

    public static Refusal? CheckOpen(Draft draft, PackageCode code) => draft.Find(code) switch
    {
        null => new PackageIsUnknown(code.Value ?? ""),
        { IsOpen: false } settled => new PackageIsSettled(code.Value, settled.Status),
        _ => null,
    };

    /// <summary>A clause or proposal can be in one package that still binds it.</summary>
    public static Refusal? CheckFree(Draft draft, ClauseId id) => draft.Find(id) switch
    {
        null => new ClauseIsUnknown(id),
        { Stands: false } => new ClauseIsDeleted(draft.NumberOf(id)),
        { Condition: { } package } => new ClauseIsInPackage(draft.NumberOf(id), package.Value),
        _ => ClosedWith(draft, id) is { } closed ? new ClauseIsInPackage(draft.NumberOf(id), closed.Code.Value) : null,
    };

    public static Refusal? CheckFree(Draft draft, ProposalId id) => draft.Find(id) switch
    {
        null => new ProposalIsUnknown(id.Symbol),
        { IsOpen: false } closed => new ProposalIsClosed(id.Symbol, closed.Status),
        _ => Binding(draft, id) is { } package ? new ProposalIsInPackage(id.Symbol, package.Code.Value) : null,
    };

    public static Draft Bind(Draft draft, Package package) =>
        Condition(draft, package.Members(draft).Where(id => draft.Clauses[id].Condition is null), package.Code);

    /// <summary>What came to an open package since, such as a part of a member that was cut, is bound by it.</summary>
    public static Draft Hold(Draft draft) =>
        draft.Packages.Where(package => package is { IsOpen: true, IsWhole: true }).Aggregate(draft, Bind);

    /// <summary>The clauses that come to its package with these words of a proposal.</summary>
    public static Touched Reach(Draft draft, ProposalId id, Change change) => OpenWith(draft, id) is { IsWhole: true }
        ? Drafting.Touched.Only([.. change.Reaches(draft)])
        : Drafting.Touched.Nothing;

    /// <summary>The package binds nobody any more.</summary>
    public static Draft Settle(Draft draft, PackageCode code, PackageStatus status, PackageRuling ruling) =>
        Condition(draft, Bound(draft, code), null).With(draft.Find(code)! with { Status = status, Ruling = ruling });

    /// <summary>One member reopened makes all of them conditional again.</summary>
    public static Draft Reopen(Draft draft, ClauseId id) =>
        ClosedWith(draft, id) is { } package
            ? Bind(draft, package).With(package with { Status = PackageStatus.Open, Ruling = null })
            : draft;

    public static IEnumerable<ClauseId> Bound(Draft draft, PackageCode code) =>
        draft.Clauses.Values.Where(clause => clause.Condition == code).Select(clause => clause.Id);

    /// <summary>What is drawn anew where the package binds or lets go.</summary>
    public static Touched Touched(Draft draft, PackageCode code) => Drafting.Touched.Only(
        [.. Bound(draft, code), .. draft.Find(code)!.Proposals.Select(id => draft.Proposals[id].On)]);

    private static Draft Condition(Draft draft, IEnumerable<ClauseId> clauses, PackageCode? code) => draft with
    {
        Clauses = draft.Clauses.SetItems(clauses.Select(id =>
            KeyValuePair.Create(id, draft.Clauses[id] with { Condition = code }))),
    };
}
