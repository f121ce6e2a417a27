namespace ICDD.Drafting;

/// <summary>What is otherwise on one clause.</summary>
public sealed record ClauseSince(ClauseId Clause)
{
    /// <summary>The redline from the older words to the newer; none where words and place are as they were.</summary>
    public ComparedClause? Text { get; init; }

    public StatusSince? Status { get; init; }

    public Sequence<Ruling> Rulings { get; init; }

    public Sequence<ProposalSince> Proposals { get; init; }

    public Sequence<CommentSince> Comments { get; init; }

    public Sequence<PositionSince> Positions { get; init; }

    public bool IsNothing => Text is null && Status is null
        && Rulings.Count + Proposals.Count + Comments.Count + Positions.Count == 0;
}

public sealed record StatusSince(ClauseStatus Before, ClauseStatus Now);

/// <summary>A remark that was made since, with the thread in which it stands.</summary>
public sealed record CommentSince(Comment Comment, CommentId Thread, ProposalId? OnProposal);

/// <summary>A signal given since, on the clause or on one of its proposals.</summary>
public sealed record PositionSince(PositionEntry Said, ProposalId? OnProposal);
