namespace ICDD.Drafting;

[GivenBy(Role.Delegate, Role.Chair, Role.Secretariat, Role.Observer), During(Stage.Negotiation)]
public sealed record CommentOnProposal(ProposalId Proposal, string Text) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.Find(Proposal) is { } proposal
            ? CommentRule.Open(draft, seat, Text, proposal.On, Proposal)
            : new ProposalIsUnknown(Proposal.Symbol);
}
