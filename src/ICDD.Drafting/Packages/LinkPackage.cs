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
            .Concat(Proposals.Select(id => PackageRule.CheckFree(draft, id)));
        if (refusals.FirstOrDefault(refusal => refusal is not null) is { } bound)
            return bound;
        var held = linked.Make(new Stamp(draft.Version + 1, now, seat)).Everything(draft)
            .Select(id => draft.Clauses[id]).Where(clause => clause.Stands).ToList();
        return held.Select(clause => PackageRule.CheckFree(draft, clause.Id))
            .FirstOrDefault(taken => taken is not null) is { } other
            ? other
            : linked with
            {
                Holds = held.Select(clause => new SeenClause(clause.Id, clause.Wording.Number)).ToSequence(),
            };
    }
}

public sealed record PackageLinked(PackageCode Package, string Title, Sequence<ClauseId> Clauses) : Event
{
    public Sequence<ProposalId> Proposals { get; init; }

    /// <summary>All that the package holds, in the wordings in which it was linked.</summary>
    public Sequence<SeenClause> Holds { get; init; }

    public Package Make(Stamp stamp) =>
        new(Package, Title, stamp) { Clauses = Clauses, Proposals = Proposals, Held = Holds };

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var package = Make(stamp);
        return PackageRule.Bind(draft with { Packages = draft.Packages.Add(package) }, package);
    }

    public override Touched Touches(Draft draft) =>
        Touched.Only([
            .. Clauses,
            .. Holds.Select(seen => seen.Clause),
            .. Proposals.Select(id => draft.Proposals[id].On),
            // Those that stand no more are bound too, though nobody agrees them.
            .. Proposals.SelectMany(id => draft.Proposals[id].Change.Reaches(draft)),
        ]);
}
