namespace ICDD.Drafting;

/// <summary>
/// The chair closes a package, all at once and in the wordings that it had before its eyes: its proposals are accepted,
/// then its clauses are agreed. What stands in the way of one stands in the way of all.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record ClosePackage(
    PackageCode Package, Sequence<SeenClause> Clauses, Sequence<Reflection> Proposals) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if ((PackageRule.CheckOpen(draft, Package) ?? CheckSeen(draft, draft.Find(Package)!)) is { } refusal)
            return refusal;
        var acts = new Acts(draft, seat, now).Then(new PackageClosed(Package));
        foreach (var (proposal, wording) in Proposals.Distinct())
            acts = acts.Then(after => new AcceptProposal(
                proposal, wording, after.Clauses[after.Proposals[proposal].On].Wording.Number));
        foreach (var id in draft.Find(Package)!.Members(acts.After))
            if (acts.After.Clauses[id] is { Stands: true, Status: not ClauseStatus.Agreed })
                acts = acts.Then(after => new AgreeClause(id, after.Clauses[id].Wording.Number));
        return acts.Refusal is { } bad ? bad : Decision.Of([.. acts.Events]);
    }

    private Refusal? CheckSeen(Draft draft, Package package)
    {
        if (package.Proposals.Select(id => draft.Proposals[id]).FirstOrDefault(IsLost) is { } lost)
            return new ProposalIsClosed(lost.Id.Symbol, lost.Status);
        var members = package.Members(draft).Where(id => draft.Clauses[id].Stands);
        if (!members.ToHashSet().SetEquals(Clauses.Select(seen => seen.Clause))
            || !package.OpenProposals(draft)
                .Select(each => each.Id).ToHashSet().SetEquals(Proposals.Select(seen => seen.Proposal)))
            return new PackageHasOtherMembers(package.Code.Value);
        return Clauses.Select(seen => ChairRule.CheckClause(draft, seen.Clause, seen.Wording))
            .FirstOrDefault(refusal => refusal is not null);
    }

    private static bool IsLost(Proposal proposal) => proposal.Status
        is not (ProposalStatus.Open or ProposalStatus.Accepted or ProposalStatus.Reflected);

    /// <summary>
    /// Several acts of one person at one moment; after the first that is refused, nothing more is tried.
    /// </summary>
    private sealed record Acts(Draft After, Seat Seat, DateTimeOffset Now)
    {
        public Sequence<Event> Events { get; private init; }

        public Refusal? Refusal { get; private init; }

        public Acts Then(Func<Draft, Command> next)
        {
            if (Refusal is not null)
                return this;
            var decision = next(After).Decide(After, Seat, Now);
            return decision.Refusal is { } refusal
                ? this with { Refusal = refusal }
                : decision.Events.Aggregate(this, (acts, happened) => acts.Then(happened));
        }

        public Acts Then(Event happened)
        {
            var stamp = new Stamp(After.Version + 1, Now, Seat);
            return this with
            {
                After = happened.Apply(After, stamp) with { Version = stamp.Version },
                Events = [.. Events, happened],
            };
        }
    }
}

public sealed record PackageClosed(PackageCode Package) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        PackageRule.Settle(draft, Package, PackageStatus.Closed, new PackageRuling("", stamp));

    public override Touched Touches(Draft draft) => PackageRule.Touched(draft, Package);
}
