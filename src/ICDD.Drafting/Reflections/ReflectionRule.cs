namespace ICDD.Drafting;

/// <summary>The sponsor answers once to each text of the chair that reflects its proposal.</summary>
public static class ReflectionRule
{
    public static Refusal? Check(Draft draft, ProposalId id, Seat seat) => draft.Find(id) switch
    {
        null => new ProposalIsUnknown(id.Symbol),
        var proposal when !Mandate.Holds(draft, proposal, seat.Delegation) => new ProposalIsNotYours(id.Symbol),
        { Status: ProposalStatus.Reflected, Reflections: [.., { Answer: null }] } => null,
        { Status: ProposalStatus.Reflected } => new AlreadySo(),
        _ => new ProposalIsNotReflected(id.Symbol),
    };

    public static Proposal Answer(Proposal proposal, ReflectionReply reply, Stamp stamp) => proposal with
    {
        Reflections = proposal.Reflections.SetItem(
            proposal.Reflections.Count - 1,
            proposal.Reflections[^1] with { Answer = new ReflectionAnswer(reply, stamp) }),
    };
}

public sealed record ProposalIsNotReflected(string Proposal) : Refusal;
