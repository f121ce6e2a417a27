namespace ICDD.Drafting.Documents;

/// <summary>
/// What somebody said beside the text: a comment with its replies, or what the program computed to be said there.
/// </summary>
/// <param name="Author">A delegation, a group or a part; never a person.</param>
/// <param name="Initials">Its code.</param>
/// <param name="At">On the clocks of the venue.</param>
public sealed record Remark(string Author, string Initials, DateTimeOffset At, string Text)
{
    /// <summary>The clause that it is about; none where it is about the words to which it is tied.</summary>
    public ClauseId? On { get; init; }

    /// <summary>The thread that it opens in the room.</summary>
    public CommentId? Thread { get; init; }

    /// <summary>The proposal for which the program says it.</summary>
    public ProposalId? Proposal { get; init; }

    public Sequence<Remark> Replies { get; init; }

    public bool IsResolved { get; init; }
}
