using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>One remark. The delegations that it mentions are read from its words, <c>@NZL</c>.</summary>
public sealed record Comment(CommentId Id, string Text, Sequence<DelegationCode> Mentions, Stamp Stamp);

/// <summary>A remark on a clause, or on one of its proposals, with its replies in order.</summary>
public sealed record CommentThread
{
    /// <summary>The id of the first comment.</summary>
    public required CommentId Id { get; init; }

    public required ClauseId On { get; init; }

    public ProposalId? OnProposal { get; init; }

    public required ImmutableList<Comment> Comments { get; init; }

    /// <summary>Who resolved it and when, while it is resolved.</summary>
    public Stamp? Resolved { get; init; }
}
