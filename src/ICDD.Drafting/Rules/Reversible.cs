using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// An act that can be taken back for as long as nobody built on it: what it changed, as it was before, and by what is
/// seen that it still stands as the act left it.
/// </summary>
/// <param name="Act">The version that the act made.</param>
public sealed record Reversible(long Act, ReversibleKind Kind)
{
    /// <summary>The clauses that it changed, as they were.</summary>
    public Sequence<Clause> Clauses { get; init; }

    /// <summary>The proposals that it changed, as they were.</summary>
    public Sequence<Proposal> Proposals { get; init; }

    /// <summary>The packages that it changed, as they were.</summary>
    public Sequence<Package> Packages { get; init; }

    /// <summary>The clauses that it made.</summary>
    public Sequence<ClauseId> Made { get; init; }

    /// <summary>The order of the text before it, where it changed that alone.</summary>
    public Outline? Outline { get; init; }

    public SilenceId? Silence { get; init; }

    /// <summary>The number of the question, or of the objection in the silence procedure.</summary>
    public int Number { get; init; }

    /// <summary>How all of it looked right after the act.</summary>
    public Sequence<string> Marks { get; init; }

    [JsonIgnore]
    public ClauseId? Clause => Clauses.Count > 0 ? Clauses[0].Id : null;

    [JsonIgnore]
    public ProposalId? Proposal => Proposals.Count > 0 ? Proposals[0].Id : null;

    /// <summary>Whether everything that it changed is still as the act left it.</summary>
    public bool IsUntouched(Draft draft) => Marks == Footprint.Of(draft, this);
}

public enum ReversibleKind { Ruling, Acceptance, Rewording, Decline, Withdrawal, Question, SilenceBreak }
