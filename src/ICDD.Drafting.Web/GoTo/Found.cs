namespace ICDD.Drafting.Web;

/// <summary>A place in a document that somebody asked for: a clause, or a proposal or comment on it.</summary>
/// <param name="Clause">The clause at which it stands.</param>
/// <param name="Text">The words found, whole.</param>
public sealed record Found(ClauseId Clause, string Text)
{
    public ProposalId? Proposal { get; init; }

    public CommentId? Thread { get; init; }

    /// <summary>The number that the clause had in an issued text, where it was found by that one.</summary>
    public string? OldNumber { get; init; }

    /// <summary>Where it is read.</summary>
    public string Address(string document) => Thread is { } thread
        ? ClauseAddress.Of(document, Clause, thread)
        : ClauseAddress.Of(document, Clause, Proposal);
}
