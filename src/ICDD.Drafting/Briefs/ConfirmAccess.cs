namespace ICDD.Drafting;

/// <summary>
/// A member vouches that a colleague's account is the colleague's: what was given last, and no later one.
/// </summary>
public sealed record ConfirmAccess(string Account, AccessGrant Grant) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document) => new OwnAccessIsConfirmedByAnother();

    protected override BriefDecision Rule(Brief brief, Draft document, Seat seat) =>
        seat.Account is not { } by || by.Id == Account ? new OwnAccessIsConfirmedByAnother()
        : brief.Access.Vouchings.Exists(each => each.Grant == Grant && each.By.Id == by.Id) ? new AlreadySo()
        : new AccessConfirmed(Account, Grant) { By = by.Grant };
}

public sealed record AccessConfirmed(string Account, AccessGrant Grant) : BriefEvent
{
    /// <summary>What the account of who vouches was given itself, as it stood then.</summary>
    public AccessGrant? By { get; init; }

    public override Brief Apply(Brief brief, Stamp stamp) => brief;
}

/// <summary>A member does not know the account: it stays out, however long, until somebody vouches for it.</summary>
public sealed record DenyAccess(string Account, AccessGrant Grant) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document) => new OwnAccessIsConfirmedByAnother();

    protected override BriefDecision Rule(Brief brief, Draft document, Seat seat) =>
        seat.Account is not { } by || by.Id == Account ? new OwnAccessIsConfirmedByAnother()
        : brief.Access.Denied.Contains(Grant.Id) ? new AlreadySo()
        : brief.Access.IsVouchedFor(Grant) ? new AccessIsConfirmed()
        : new AccessDenied(Account, Grant);
}

public sealed record AccessDenied(string Account, AccessGrant Grant) : BriefEvent
{
    public override Brief Apply(Brief brief, Stamp stamp) => brief;
}
