namespace ICDD.Drafting;

/// <summary>A proposal as it would be tabled, seen by its own side only.</summary>
public sealed record DraftProposal
{
    public required DraftProposalId Id { get; init; }

    public required Change Change { get; init; }

    public string Rationale { get; init; } = "";

    /// <summary>The group for which it would be tabled.</summary>
    public GroupCode? OnBehalfOf { get; init; }

    /// <summary>
    /// The id under which these words are tabled, once. It was drawn by lot: in the shared record it betrays neither
    /// that there was a draft nor how many.
    /// </summary>
    public required CommandId Tabling { get; init; }

    /// <summary>How often it was put into words, from 1.</summary>
    public int Wording { get; init; } = 1;

    /// <summary>When it was put into these words, and by whom.</summary>
    public required Stamp Stamp { get; init; }

    public ProposalId? TabledAs { get; init; }

    public Propose Propose => new(Change, Rationale) { OnBehalfOf = OnBehalfOf };

    /// <summary>Against the text as it stands now; computed, never typed.</summary>
    public Standing StandingIn(Draft document) =>
        Change.Check(document).Clean is null ? Standing.WithoutTarget : Change.Standing(document);
}
