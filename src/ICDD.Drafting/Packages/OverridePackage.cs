namespace ICDD.Drafting;

/// <summary>The chair lets the members of a package stand on their own, with a reason on record.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record OverridePackage(PackageCode Package, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (PackageRule.CheckOpen(draft, Package) is { } refusal)
            return refusal;
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : new PackageOverridden(Package, reason.Text);
    }
}

public sealed record PackageOverridden(PackageCode Package, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        PackageRule.Settle(draft, Package, PackageStatus.Overridden, new PackageRuling(Reason, stamp));

    public override Touched Touches(Draft draft) => PackageRule.Touched(draft, Package);
}
