using System.Text.Json.Serialization;

namespace ICDD.Drafting;

[GivenBy(Role.Delegate, Role.Chair, Role.Secretariat, Role.Observer), During(Stage.Negotiation)]
public sealed record CommentOnProposal(ProposalId Proposal, string Text) : Command
{
    /// <summary>What is said below it at once, such as the thread that stood in the margin of a file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Sequence<string> Replies { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.Find(Proposal) is { } proposal
            ? CommentRule.Open(draft, seat, (proposal.On, Proposal), (Text, Replies))
            : new ProposalIsUnknown(Proposal.Symbol);
}
