namespace ICDD.Drafting;

/// <summary>An act of the sponsor on its own open proposal.</summary>
public static class OwnProposalRule
{
    public static Refusal? Check(Draft draft, ProposalId id, Seat seat) => draft.Find(id) switch
    {
        null => new ProposalIsUnknown(id.Symbol),
        { IsOpen: false } closed => new ProposalIsClosed(id.Symbol, closed.Status),
        var proposal when !proposal.IsSponsoredBy(seat.Delegation) => new ProposalIsNotYours(id.Symbol),
        _ => null,
    };
}
