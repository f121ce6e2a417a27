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
        return Table(draft, new Tabled(seat.Delegation!.Value, Change, Rationale) { OnBehalfOf = OnBehalfOf });
    }

    /// <summary>What is tabled, by whom and how, whoever enters it.</summary>
    public sealed record Tabled(DelegationCode Sponsor, Change Change, string Rationale)
    {
        public ProposalOrigin Origin { get; init; }

        public GroupCode? OnBehalfOf { get; init; }
    }

    public static Decision Table(Draft draft, Tabled tabled)
    {
        var (clean, refusal) = tabled.Change.Check(draft);
        if (refusal is not null)
            return refusal;
        if (clean!.On(draft) is not { } on)
            return new PlaceIsUnknown();
        if (RevisionModeRule.Check(draft, clean) is { } closed)
            return closed;
        var reason = PlainText.ReadOptionalLines(tabled.Rationale, Limits.Comment);
        if (reason.Refusal is { } bad)
            return bad;
        if (clean is Retain && reason.Text.Length == 0)
            return new ReasonIsMissing();
        var id = ProposalId.Of(tabled.Sponsor, draft.ProposalCounts.GetValueOrDefault(tabled.Sponsor) + 1);
        return new ProposalTabled(id, tabled.Sponsor, on, clean)
        {
            Rationale = reason.Text,
            Origin = tabled.Origin,
            OnBehalfOf = tabled.OnBehalfOf,
        };
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
