using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

public enum SilenceStatus { Running, Expired, Cancelled }

/// <summary>
/// An exact text that is agreed ad referendum if nobody objects by a deadline. Source: GA decision 74/544.
/// </summary>
public sealed record SilenceProcedure
{
    public required SilenceId Id { get; init; }

    /// <summary>The listed clauses, each with the wording under silence.</summary>
    public required ImmutableDictionary<ClauseId, int> Clauses { get; init; }

    /// <summary>Computed over the listed clauses and their words when the procedure was set.</summary>
    public required string TextHash { get; init; }

    /// <summary>The first instant at which silence can no longer be broken in time.</summary>
    public required DateTimeOffset Deadline { get; init; }

    public SilenceDisclosure Disclosure { get; init; }

    public required Stamp Set { get; init; }

    public SilenceStatus Status { get; init; }

    /// <summary>In the order in which they were recorded.</summary>
    public ImmutableList<SilenceBreak> Breaks { get; init; } = [];

    public ImmutableList<SilenceExtension> Extensions { get; init; } = [];

    /// <summary>The ends that a wrong clock gave it and the chair undid.</summary>
    public ImmutableList<Stamp> Undone { get; init; } = [];

    /// <summary>How it ended, with the chair's reason where it was cancelled.</summary>
    public SilenceEnd? End { get; init; }

    [JsonIgnore]
    public bool IsRunning => Status == SilenceStatus.Running;

    public bool Covers(ClauseId clause) => Clauses.ContainsKey(clause);

    /// <summary>Whether somebody broke silence on it in time, or late and accepted by the chair.</summary>
    public bool IsBrokenOn(ClauseId clause) => Breaks.Any(each => each.Counts && each.Clauses.Contains(clause));

    /// <summary>Whether it holds the clause still: it runs, and nobody broke silence there.</summary>
    public bool Holds(ClauseId clause) => IsRunning && Covers(clause) && !IsBrokenOn(clause);

    /// <summary>Whether the delegation objects there, in time or late.</summary>
    public bool IsBrokenBy(DelegationCode delegation, ClauseId clause) => Breaks.Any(each =>
        each.TakenBack is null && each.Delegation == delegation && each.Clauses.Contains(clause));

    public bool IsOpenAt(DateTimeOffset now) => IsRunning && now < Deadline;

    /// <summary>The listed clauses in the order of the text.</summary>
    public IEnumerable<ClauseId> InOrder(Draft draft) => draft.Outline.InOrder().Where(Covers);
}

public sealed record SilenceExtension(DateTimeOffset From, DateTimeOffset To, Stamp Stamp);

public sealed record SilenceEnd(Stamp Stamp, string Reason);
