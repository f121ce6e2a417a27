namespace ICDD.Drafting.Documents;

/// <summary>A proposal as it would be tabled: nothing of it is recorded before its delegation says so.</summary>
/// <param name="Rationale">What stood in the margin beside the changed paragraph.</param>
public sealed record PlannedProposal(Change Change, string Rationale)
{
    /// <summary>The clause that it changes, or behind or under which it puts a new one.</summary>
    public required ClauseId? On { get; init; }

    /// <summary>The words that the file was exported with; empty for a new clause.</summary>
    public string Old { get; init; } = "";

    /// <summary>The words that came back; empty where the clause was struck.</summary>
    public string New { get; init; } = "";

    /// <summary>Why the rules would not take it now; they decide again when it is tabled.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The same change in other words, as somebody corrected it.</summary>
    public PlannedProposal Corrected(Draft draft, string text, string rationale)
    {
        Change change = Change switch
        {
            Modification modification => modification with { Text = text },
            Addition addition => addition with { Text = text },
            Amendment amendment => amendment with { Text = text },
            Consolidation consolidation => consolidation with { Text = text },
            _ => Change,
        };
        return this with
        {
            Change = change,
            Rationale = rationale,
            New = New.Length == 0 ? "" : text,
            Refusal = change.Check(draft).Refusal,
        };
    }

    public Propose ToCommand() => new(Change, Rationale);
}

/// <summary>A remark in the margin of a paragraph that nobody changed, as a comment on its clause.</summary>
public sealed record PlannedComment(ClauseId Clause, string Text)
{
    /// <summary>The thread of the room to which it replies.</summary>
    public CommentId? Thread { get; init; }

    /// <summary>The proposal beside which it stood.</summary>
    public ProposalId? Proposal { get; init; }

    /// <summary>What others answered to it in the file.</summary>
    public Sequence<string> Replies { get; init; }

    public Command ToCommand() => (Thread, Proposal) switch
    {
        ({ } thread, _) => new Reply(thread, Text),
        (_, { } proposal) => new CommentOnProposal(proposal, Text) { Replies = Replies },
        _ => new CommentOnClause(Clause, Text) { Replies = Replies },
    };
}

/// <summary>Another's proposal that whoever edited the file accepted in Word: they may lend their name to it.</summary>
public sealed record PlannedSupport(ProposalId Proposal, int Wording, ClauseId On)
{
    public CoSponsor ToCommand() => new(Proposal, Wording);
}
