namespace ICDD.Drafting;

/// <summary>Clauses and open proposals are linked: from now on they are agreed together or not at all.</summary>
[GivenBy(Role.Chair, Role.Secretariat), During(Stage.Negotiation)]
public sealed record LinkPackage(PackageCode Package, string Title, Sequence<ClauseId> Clauses) : Command
{
    public Sequence<ProposalId> Proposals { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (ShortName.Check(Package.Value, draft.Find(Package) is not null) is { } malformed)
            return malformed;
        var title = PlainText.Read(Title, Limits.Line);
        if (title.Refusal is { } bad)
            return bad;
        if (Clauses.Distinct().Count() + Proposals.Distinct().Count() < 2)
            return new PackageNeedsTwo();
        var linked = new PackageLinked(Package, title.Text, Clauses.Distinct().ToSequence())
        {
            Proposals = Proposals.Distinct().ToSequence(),
        };
        var refusals = Clauses.Select(id => PackageRule.CheckFree(draft, id))
            .Concat(Proposals.Select(id => PackageRule.CheckFree(draft, id)))
            .Concat(Proposals.Select(id => draft.Find(id)!).Where(each => each.Change is not Addition)
                .Select(each => PackageRule.CheckFree(draft, each.On)));
        return refusals.FirstOrDefault(refusal => refusal is not null) is { } bound ? bound : linked;
    }
}

public sealed record PackageLinked(PackageCode Package, string Title, Sequence<ClauseId> Clauses) : Event
{
    public Sequence<ProposalId> Proposals { get; init; }

    public Package Make(Stamp stamp) => new(Package, Title, stamp) { Clauses = Clauses, Proposals = Proposals };

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var package = Make(stamp);
        return PackageRule.Bind(draft with { Packages = draft.Packages.Add(package) }, package);
    }

    public override Touched Touches(Draft draft) =>
        Touched.Only([.. Clauses, .. Proposals.Select(id => draft.Proposals[id].On)]);
}
