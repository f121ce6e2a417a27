namespace ICDD.Drafting;

/// <summary>A delegation tables a change. One written against an older wording is never refused for that.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record Propose(Change Change, string Rationale) : Command
{
    /// <summary>The group for which it is tabled, by the member that has its mandate.</summary>
    public GroupCode? OnBehalfOf { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (Mandate.Check(draft, seat, OnBehalfOf) is { } refusal)
            return refusal;
        var decision = Table(draft, seat.Delegation!.Value, Change, Rationale, ProposalOrigin.Sponsor);
        return decision.Events is [ProposalTabled tabled] ? tabled with { OnBehalfOf = OnBehalfOf } : decision;
    }

    public static Decision Table(
        Draft draft, DelegationCode sponsor, Change change, string rationale, ProposalOrigin origin)
    {
        var (clean, refusal) = change.Check(draft);
        if (refusal is not null)
            return refusal;
        if (clean!.On(draft) is not { } on)
            return new PlaceIsUnknown();
        if (RevisionModeRule.Check(draft, clean) is { } closed)
            return closed;
        var reason = PlainText.ReadOptionalLines(rationale, Limits.Comment);
        if (reason.Refusal is { } bad)
            return bad;
        if (clean is Retain && reason.Text.Length == 0)
            return new ReasonIsMissing();
        var id = ProposalId.Of(sponsor, draft.ProposalCounts.GetValueOrDefault(sponsor) + 1);
        return new ProposalTabled(id, sponsor, on, clean) { Rationale = reason.Text, Origin = origin };
    }
}

/// <summary>Whether the sponsor tabled it, or the secretariat read it from the floor.</summary>
public enum ProposalOrigin { Sponsor, Floor }

public sealed record ProposalTabled(ProposalId Proposal, DelegationCode Sponsor, ClauseId On, Change Change) : Event
{
    public string Rationale { get; init; } = "";

    public ProposalOrigin Origin { get; init; }

    public GroupCode? OnBehalfOf { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var clause = draft.Clauses[On];
        var count = draft.ProposalCounts.GetValueOrDefault(Sponsor) + 1;
        var proposal = new Proposal
        {
            Id = Proposal,
            Sponsor = Sponsor,
            OnBehalfOf = OnBehalfOf,
            On = On,
            Wordings = [new ProposalWording(1, Change, Rationale, stamp)],
            AwaitsConfirmation = Origin == ProposalOrigin.Floor,
        };
        return draft.With(clause with { Proposals = clause.Proposals.Add(Proposal) }).With(proposal) with
        {
            ProposalCounts = draft.ProposalCounts.SetItem(Sponsor, count),
        };
    }

    public override Touched Touches(Draft draft) => Touched.Only(On);
}
