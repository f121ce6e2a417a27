namespace ICDD.Drafting;

/// <summary>The sponsor finds its proposal well reflected in the chair's text.</summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record AcceptReflection(ProposalId Proposal) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        ReflectionRule.Check(draft, Proposal, seat) is { } refusal ? refusal : new ReflectionAccepted(Proposal);
}

public sealed record ReflectionAccepted(ProposalId Proposal) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft.With(ReflectionRule.Answer(draft.Proposals[Proposal], ReflectionReply.Accepted, stamp));

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Proposal].On);
}
