namespace ICDD.Drafting;

/// <summary>There is no deal any more: every member is negotiated by itself again.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record DissolvePackage(PackageCode Package, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (PackageRule.CheckOpen(draft, Package) is { } refusal)
            return refusal;
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new PackageDissolved(Package, reason.Text);
    }
}

public sealed record PackageDissolved(PackageCode Package, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        PackageRule.Settle(draft, Package, PackageStatus.Dissolved, new PackageRuling(Reason, stamp));

    public override Touched Touches(Draft draft) => PackageRule.Touched(draft, Package);
}
