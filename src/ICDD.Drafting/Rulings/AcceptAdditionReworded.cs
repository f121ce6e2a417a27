namespace ICDD.Drafting;

/// <summary>A proposed new clause comes in, in the chair's own wording.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record AcceptAdditionReworded(ProposalId Proposal, int ProposalWording, string Text) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (ChairRule.CheckProposal(draft, Proposal, ProposalWording) is { } refusal)
            return refusal;
        if (draft.Find(Proposal)!.Change is not Addition addition)
            return new ProposalAddsNothing(Proposal.Symbol);
        var (clean, bad) = (addition with { Text = Text }).Check(draft);
        if (bad is not null)
            return bad;
        return addition.Outcome(draft) is null
            ? new ProposalConflicts(Proposal.Symbol, draft.NumberOf(draft.Find(Proposal)!.On))
            : Accept(draft, ((Addition)clean!).Text, new Stamp(draft.Version + 1, now, seat));
    }

    private Decision Accept(Draft draft, string text, Stamp stamp)
    {
        var accepted = new AdditionReworded(Proposal, text);
        return Rebasing.Of(
            draft, accepted.Apply(draft, stamp), draft.Proposals[Proposal]) is { IsEmpty: false } followed
            ? Decision.Of(accepted, followed)
            : accepted;
    }
}

public sealed record AdditionReworded(ProposalId Proposal, string Text) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var proposal = draft.Proposals[Proposal];
        var made = draft.NextClause();
        var after = proposal.Change.Adopt(draft, Text, new Adoptee(stamp, Proposal))
            .With(proposal.Reflect(made, 1, stamp) with { Made = made });
        return Reversibles.Settled(draft, after, stamp, ReversibleKind.Acceptance, Proposal);
    }
}
