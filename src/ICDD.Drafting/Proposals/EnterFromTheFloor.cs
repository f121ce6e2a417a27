namespace ICDD.Drafting;

/// <summary>
/// The secretariat enters a proposal read from the floor in a delegation's name; that delegation confirms it
/// afterwards. Source: UN practice, oral changes are certified by their author.
/// </summary>
[GivenBy(Role.Secretariat), During(Stage.Negotiation)]
public sealed record EnterFromTheFloor(DelegationCode Delegation, Change Change, string Rationale) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.Seating.Find(Delegation) switch
        {
            null => new DelegationIsNotSeated(Delegation.Value),
            { Departed: true } gone => new DelegationHasLeft(gone.Name),
            _ => Propose.Table(
                draft, new Propose.Tabled(Delegation, Change, Rationale) { Origin = ProposalOrigin.Floor }),
        };
}
