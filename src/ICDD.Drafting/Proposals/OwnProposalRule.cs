namespace ICDD.Drafting;

/// <summary>An act of the sponsor, or of the speaker of its group, on its own open proposal.</summary>
public static class OwnProposalRule
{
    public static Refusal? Check(Draft draft, ProposalId id, Seat seat) => draft.Find(id) switch
    {
        null => new ProposalIsUnknown(id.Symbol),
        { IsOpen: false } closed => new ProposalIsClosed(id.Symbol, closed.Status),
        var proposal when !Mandate.Holds(draft, proposal, seat.Delegation) => new ProposalIsNotYours(id.Symbol),
        _ => null,
    };
}
